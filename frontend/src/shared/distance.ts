/** A place on the earth, in degrees of WGS-84. */
export interface Place {
  latitude: number
  longitude: number
}

const EARTH_METRES = 6_371_008.8

/** Great-circle distance (haversine); good to half a percent, which is less than a phone's own error. */
export function metresBetween(one: Place, other: Place): number {
  const rad = Math.PI / 180
  const north = Math.sin((other.latitude - one.latitude) * rad / 2)
  const east = Math.sin((other.longitude - one.longitude) * rad / 2)
  const chord = north ** 2 + Math.cos(one.latitude * rad) * Math.cos(other.latitude * rad) * east ** 2
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(chord))
}
