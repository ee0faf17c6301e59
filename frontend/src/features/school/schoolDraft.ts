import { figure, said } from '@/shared/format/typed'
import type { SchoolDraft, SchoolRecord } from './useSchools'

/** A school as the form holds it: empty text for what is not known. */
interface SchoolInput {
  name: string
  shortName: string
  code: string
  stage: SchoolRecord['stage']
  areaClass: SchoolRecord['areaClass']
  areaCode: string
  latitude: string
  longitude: string
  datum: 'WGS84' | 'GCJ02'
  fenceRadiusMetres: string
  contactName: string
  contactPhone: string
  isClosed: boolean
}

export const inputOf = (school?: SchoolRecord): SchoolInput => ({
  name: school?.name ?? '',
  shortName: school?.shortName ?? '',
  code: school?.code ?? '',
  stage: school?.stage ?? 'PRIMARY',
  areaClass: school?.areaClass ?? 'RURAL',
  areaCode: school?.areaCode ?? '',
  latitude: school?.position?.latitude.toString() ?? '',
  longitude: school?.position?.longitude.toString() ?? '',
  datum: school?.position?.datum ?? 'WGS84',
  fenceRadiusMetres: school?.fenceRadiusMetres?.toString() ?? '',
  contactName: school?.contactName ?? '',
  contactPhone: school?.contactPhone ?? '',
  isClosed: school?.status === 'CLOSED',
})

/** What is sent; a school without both coordinates has no place. */
export const draftOf = (input: SchoolInput): SchoolDraft => ({
  name: input.name.trim(),
  shortName: said(input.shortName),
  code: input.code.trim(),
  stage: input.stage,
  areaClass: input.areaClass,
  areaCode: said(input.areaCode),
  position: said(input.latitude) && said(input.longitude)
    ? { latitude: Number(input.latitude), longitude: Number(input.longitude), datum: input.datum }
    : undefined,
  fenceRadiusMetres: figure(input.fenceRadiusMetres),
  contactName: said(input.contactName),
  contactPhone: said(input.contactPhone),
  status: input.isClosed ? 'CLOSED' : 'OPEN',
})
