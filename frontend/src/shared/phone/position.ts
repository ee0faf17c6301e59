import { type Place, metresBetween } from '@/shared/distance'

/** One position as this phone measured it. */
export interface Fix extends Place {
  accuracyMetres: number
  /** Milliseconds since 1970. */
  measuredAt: number
}

/** The circle around a host school in which a position counts as being there. */
export interface Fence extends Place {
  radiusMetres: number
}

export type WhyNone = 'denied' | 'unavailable' | 'unsupported'

/** Where the phone is, as far as it can tell; `unknown` means that no host school has a place to compare with. */
export type Whereabouts
  = | { state: 'asking' }
    | { state: 'none', why: WhyNone }
    | { state: 'inside' | 'outside' | 'weak' | 'unknown', fix: Fix, fence?: Fence, metres?: number }

/** Beyond this a position is too inaccurate to tell (rules.md 6). */
const WEAK_METRES = 200
const PRECISE_MILLIS = 12_000
const COARSE_MILLIS = 5_000

/** Asks for one position: a precise one, and when that takes too long whatever there is. Never a track. */
export async function locate(): Promise<Fix | WhyNone> {
  if (!navigator.geolocation || !isSecureContext) {
    return 'unsupported'
  }
  const precise = await ask({ enableHighAccuracy: true, timeout: PRECISE_MILLIS, maximumAge: 20_000 })
  return precise === 'unavailable' ? ask({ enableHighAccuracy: false, timeout: COARSE_MILLIS, maximumAge: 300_000 }) : precise
}

/** A rough position where the person has allowed it before; whoever has not is asked only when he checks in. */
export async function locateIfAllowed(): Promise<Fix | undefined> {
  const permission = await navigator.permissions?.query({ name: 'geolocation' }).catch(() => undefined)
  const fix = permission?.state === 'granted' ? await ask({ enableHighAccuracy: false, timeout: COARSE_MILLIS, maximumAge: 120_000 }) : undefined
  return typeof fix === 'object' ? fix : undefined
}

function ask(options: PositionOptions): Promise<Fix | WhyNone> {
  return new Promise(resolve => navigator.geolocation.getCurrentPosition(
    ({ coords, timestamp }) => resolve({
      latitude: coords.latitude,
      longitude: coords.longitude,
      accuracyMetres: Math.round(coords.accuracy),
      measuredAt: timestamp,
    }),
    error => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'),
    options,
  ))
}

/** Compares a position with the fences of the hosts; the server decides, this tells the person beforehand. */
export function whereabouts(fix: Fix | WhyNone, fences: Fence[]): Whereabouts {
  if (typeof fix === 'string') {
    return { state: 'none', why: fix }
  }
  const nearest = fences
    .map(fence => ({ fence, metres: metresBetween(fix, fence) }))
    .sort((one, other) => one.metres - other.metres)[0]
  if (fix.accuracyMetres > WEAK_METRES) {
    return { state: 'weak', fix, ...nearest }
  }
  if (!nearest) {
    return { state: 'unknown', fix }
  }
  const isInside = fences.some(fence => metresBetween(fix, fence) - fix.accuracyMetres <= fence.radiusMetres)
  return { state: isInside ? 'inside' : 'outside', fix, ...nearest }
}

/** How far east and north of the fence's centre, in metres: for the drawing. */
export function offsetFrom(fence: Fence, fix: Fix): { east: number, north: number } {
  const east = metresBetween(fence, { latitude: fence.latitude, longitude: fix.longitude })
  const north = metresBetween(fence, { latitude: fix.latitude, longitude: fence.longitude })
  return { east: fix.longitude < fence.longitude ? -east : east, north: fix.latitude < fence.latitude ? -north : north }
}
