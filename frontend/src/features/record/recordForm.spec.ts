import { describe, expect, it } from 'vitest'
import { changeOf, draftOf, draftOfWrite, goOnFrom } from './recordForm'

const visit = { version: 3, content: '示范课', headcount: 38 }

describe('a record', () => {
  it('sends only what its author changed, and what stood there before', () => {
    const draft = { ...draftOf(visit), content: '示范课一节', headcount: null }

    expect(changeOf(draft)).toEqual({
      version: 3,
      body: { content: '示范课一节', headcount: null },
      seen: { content: '示范课', headcount: 38 },
    })
    expect(changeOf(draftOf(visit))).toBeUndefined()
  })

  it('follows what others wrote where its author wrote nothing', () => {
    const draft = { ...draftOf(visit), content: '示范课一节' }
    const now = { ...visit, version: 5, result: '教学设计 1 份' }

    expect(goOnFrom(draft, now).others).toEqual({})
    expect(changeOf(goOnFrom(draft, now))).toEqual({ version: 5, body: { content: '示范课一节' }, seen: { content: '示范课' } })
    expect(goOnFrom(draft, now).result).toBe('教学设计 1 份')
  })

  it('shows what others wrote in the same place and goes on with its own words', () => {
    const draft = { ...draftOf(visit), content: '示范课一节' }
    const now = { ...visit, version: 5, content: '研讨课' }

    expect(goOnFrom(draft, now)).toMatchObject({ content: '示范课一节', others: { content: '研讨课' } })
    expect(goOnFrom(goOnFrom(draft, now), { ...now, version: 6 }).others).toEqual({ content: '研讨课' })
  })

  it('is taken up from the outbox as it was handed over', () => {
    const write = changeOf({ ...draftOf(visit), content: '' })!

    expect(draftOfWrite(visit, write)).toMatchObject({ content: '', headcount: 38, seen: { content: '示范课', version: 3 } })
  })
})
