import { type MaybeRefOrGetter, shallowRef, watch } from 'vue'
import type { Fence } from '@/shared/phone/position'
import { useVisit } from '@/shared/phone/visits'

/** How far I am from the visit I go to, in metres; nothing where the phone does not know it well. Asks nobody for a permission. */
export function useDistance(visitId: MaybeRefOrGetter<string>) {
  const { data: visit } = useVisit(visitId)
  const metres = shallowRef<number>()

  watch(() => visit.value?.fences, async (fences) => {
    metres.value = fences?.length ? await distanceTo(fences) : undefined
  }, { immediate: true })
  return metres
}

async function distanceTo(fences: Fence[]): Promise<number | undefined> {
  const { locateIfAllowed, whereabouts } = await import('@/shared/phone/position')
  const fix = await locateIfAllowed()
  const place = fix && whereabouts(fix, fences)
  return place?.state === 'inside' || place?.state === 'outside' ? place.metres : undefined
}
