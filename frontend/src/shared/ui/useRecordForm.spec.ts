import { expect, it, vi } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { within } from '@/shared/testing/page'
import { useRecordForm } from './useRecordForm'

interface Club { version: number, name: string, place: string, members: string[] }
const club: Club = { version: 3, name: '读书会', place: '图书室', members: ['王敏'] }
const changed: Club = { version: 4, name: '夜读会', place: '图书室', members: ['王敏', '赵兰'] }
const stale = new Problem(412, 'request.stale', '别人刚改过')

async function formOver(record: Club | undefined, send = vi.fn(async () => {})) {
  const saved = vi.fn()
  const { result } = await within('/', () => useRecordForm({
    record,
    inputOf: (known?: Club) => ({ name: known?.name ?? '', place: known?.place ?? '', members: known?.members ?? [] }),
    send,
    latest: async () => changed,
    saved,
  }))
  return { ...result, send, saved }
}

it('notices what is typed, and what is typed back', async () => {
  const { form, dialog } = await formOver(club)
  expect(dialog.value.dirty).toBe(false)
  form.members.push('李强')
  expect(dialog.value.dirty).toBe(true)
  form.members.pop()
  expect(dialog.value.dirty).toBe(false)
})

it('leaves the record as it was', async () => {
  const { form } = await formOver(club)
  form.members.push('李强')
  expect(club.members).toEqual(['王敏'])
})

it('saves against the version it was opened with, and against none for a new record', async () => {
  const { form, dialog, send, saved } = await formOver(club)
  form.name = '晨读会'
  await dialog.value.onSubmit()
  expect(send).toHaveBeenCalledWith(form, { record: club, version: { 'If-Match': '"3"' } })
  expect(saved).toHaveBeenCalledOnce()
  expect(dialog.value.dirty).toBe(false)

  const fresh = await formOver(undefined)
  await fresh.dialog.value.onSubmit()
  expect(fresh.send).toHaveBeenCalledWith(fresh.form, { record: undefined, version: {} })
})

it('keeps what was typed when a colleague was faster, takes in the rest and tells what he wrote', async () => {
  const { form, fields, dialog, send, saved } = await formOver(club, vi.fn().mockRejectedValueOnce(stale).mockResolvedValue(undefined))
  form.name = '晨读会'
  form.place = '操场'
  await dialog.value.onSubmit()
  expect(saved).not.toHaveBeenCalled()
  expect(form).toEqual({ name: '晨读会', place: '操场', members: ['王敏'] })

  await dialog.value.takeIn!()
  expect(form).toEqual({ name: '晨读会', place: '操场', members: ['王敏', '赵兰'] })
  expect(Object.keys(fields.value)).toEqual(['/name'])
  expect(fields.value['/name']).toContain('夜读会')

  await dialog.value.onSubmit()
  expect(send).toHaveBeenLastCalledWith(form, { record: changed, version: { 'If-Match': '"4"' } })
  expect(saved).toHaveBeenCalledOnce()
})

it('sends once however often it is pressed', async () => {
  const { dialog, send } = await formOver(club)
  await Promise.all([dialog.value.onSubmit(), dialog.value.onSubmit()])
  expect(send).toHaveBeenCalledOnce()
})
