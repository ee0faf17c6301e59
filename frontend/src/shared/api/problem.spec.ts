import { expect, it } from 'vitest'
import { Problem, sentenceFor } from './problem'

it('tells the reader what the server said', () => {
  expect(sentenceFor(new Problem(409, 'visit.held', '活动已经完成，不能取消'))).toBe('活动已经完成，不能取消')
})

it('never shows what a broken server said', () => {
  expect(sentenceFor(new Problem(500, 'unexpected', 'NullPointerException'))).toContain('出了点问题')
  expect(sentenceFor(new Problem(503, 'busy', ''))).toContain('服务器正忙')
})

it('takes a lost connection for what it is', () => {
  expect(sentenceFor(new TypeError('Failed to fetch'))).toContain('连不上服务器')
})

it('survives an answer that is not JSON', async () => {
  const problem = await Problem.from(new Response('<html>Bad gateway</html>', { status: 502 }))
  expect(problem).toMatchObject({ status: 502, code: 'unexpected', errors: [] })
})

it('names a field by its pointer', () => {
  const problem = new Problem(422, 'invalid', '', [{ pointer: '/posts/0/schoolId', code: 'x', detail: '没有这所学校' }])
  expect(problem.fields).toEqual({ '/posts/0/schoolId': '没有这所学校' })
})
