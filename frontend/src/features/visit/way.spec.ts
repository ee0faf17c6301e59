import { expect, it } from 'vitest'
import type { Visit } from './useVisits'
import { whenAndWhere } from './way'

const town = { id: 't', name: '城关二小' }
const village = { id: 'v', name: '长岭小学' }

it('says when with the hours that are known', () => {
  const visit = { organiser: town, hosts: [village], firstDay: '2026-11-12', lastDay: '2026-11-12', startTime: '09:00:00', endTime: '11:30:00', kind: 'LESSON_DELIVERY' } as Visit

  expect(whenAndWhere(visit)).toBe('11-12 周四 09:00–11:30 · 城关二小 → 长岭小学 · 送教下乡')
})
