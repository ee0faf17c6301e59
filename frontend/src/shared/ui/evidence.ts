/** The grades of evidence, strongest first. */
export const EVIDENCE = ['HOST_CONFIRMED', 'POSITION', 'HOST_CODE', 'EXPLAINED', 'TYPED_IN'] as const

export type Evidence = (typeof EVIDENCE)[number]
