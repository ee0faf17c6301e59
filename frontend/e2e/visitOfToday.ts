import { type APIRequestContext, expect } from '@playwright/test'
import { newId } from '../src/shared/api/ids'
import { PASSWORD } from './people'

export interface VisitOfToday {
  id: string
  theme: string
  /** The middle of the host school, in WGS-84. */
  school: { latitude: number, longitude: number }
  /** What the service has of it. */
  checkIns: () => Promise<{ evidence: string, reason?: string }[]>
  written: () => Promise<{ content?: string, photos: number }>
}

/** The school for which the demo's contact person speaks. */
const HOST = '青石中心小学'

/** The demo's teacher goes today to the school for which `contact` speaks; a visit of its own for each test. */
export async function visitOfToday(request: APIRequestContext, theme: string): Promise<VisitOfToday> {
  const session = await request.post('/api/v1/session', { data: { loginName: 'teacher', password: PASSWORD } })
  const headers = { Authorization: `Bearer ${(await session.json()).accessToken}` }
  const get = async (path: string) => (await request.get(`/api/v1/${path}`, { headers })).json()

  const me = await get('me')
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  const planned: { id: string, hosts: { name: string }[] }[] = (await get(`visits?mine=true&from=${today}&to=${today}`)).items
  const { kind, organiser, hosts, fences } = await get(`visits/${planned.find(visit => visit.hosts[0]!.name === HOST)!.id}`)
  const id = newId()
  const plan = { kind, theme, organiserSchoolId: organiser.id, hostSchoolIds: [hosts[0].id], firstDay: today, lastDay: today }
  expect((await request.put(`/api/v1/visits/${id}`, { headers, data: plan })).status()).toBe(201)
  expect((await request.put(`/api/v1/visits/${id}/participants/${newId()}`, { headers, data: { staffId: me.staffId } })).status()).toBe(201)

  return {
    id,
    theme,
    school: fences[0],
    checkIns: async () => (await get(`visits/${id}/check-ins`)).items,
    written: async () => ({ ...await get(`visits/${id}`), photos: (await get(`visits/${id}/attachments`)).items.length }),
  }
}
