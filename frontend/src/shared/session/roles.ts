/** The roles of the contract. */
export const ROLES = [
  'PLATFORM_OPERATOR',
  'PROVINCE_OFFICER',
  'CITY_OFFICER',
  'DISTRICT_COORDINATOR',
  'COMMUNITY_LEAD',
  'SCHOOL_COORDINATOR',
  'TEACHER',
  'EVALUATOR',
  'CARE_OFFICER',
  'AUDITOR',
  'API_CLIENT',
] as const

export type Role = (typeof ROLES)[number]
