import { expect, it } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { within } from '@/shared/testing/page'
import { asked } from './confirm'
import { toasts } from './toast'
import { useSave } from './useSave'

const refusal = new Problem(422, 'invalid', '有几处不对', [{ pointer: '/theme', code: 'blank', detail: '请填写主题' }])

it('says that it was saved', async () => {
  const { result } = await within('/', () => useSave(async () => undefined, { done: '已保存' }))
  expect(await result.save()).toBe(true)
  expect(toasts.value.at(-1)?.text).toBe('已保存')
})

it('puts a refusal beside its field and is ready for another try', async () => {
  const { result } = await within('/', () => useSave(() => Promise.reject(refusal)))
  expect(await result.save()).toBe(false)
  expect(result.fields.value).toEqual({ '/theme': '请填写主题' })
  expect(result.busy.value).toBe(false)
})

it('does not send twice while the first is on its way', async () => {
  let sent = 0
  let finish = () => {}
  const { result } = await within('/', () => useSave(() => {
    sent++
    return new Promise<void>(resolve => (finish = resolve))
  }))
  const first = result.save()
  expect(await result.save()).toBe(false)
  finish()
  await first
  expect(sent).toBe(1)
})

it('shows the refusal of a button without a form as a toast', async () => {
  const { result } = await within('/', () => useSave(() => Promise.reject(new Problem(409, 'visit.held', '活动已经完成'))))
  await result.run()
  expect(toasts.value.at(-1)).toMatchObject({ kind: 'failed', text: '活动已经完成' })
})

it('asks first what is to be asked, and sends nothing on a no', async () => {
  const sent: string[] = []
  const { result } = await within('/', () => useSave(async (name: string) => void sent.push(name), {
    asks: name => (name === '王敏' ? { title: `锁定${name}？`, action: '锁定' } : undefined),
  }))
  const refused = result.run('王敏')
  expect(asked.value?.title).toBe('锁定王敏？')
  asked.value!.answer(undefined)
  expect(await refused).toBe(false)
  const agreed = result.run('王敏')
  asked.value!.answer('')
  expect(await agreed).toBe(true)
  expect(await result.run('赵兰')).toBe(true)
  expect(sent).toEqual(['王敏', '赵兰'])
})
