/** The grades of evidence, strongest first. */
export const EVIDENCE = ['HOST_CONFIRMED', 'POSITION', 'HOST_CODE', 'EXPLAINED', 'TYPED_IN'] as const

export type Evidence = (typeof EVIDENCE)[number]

/** Whether the host has vouched for it, by his word or by his code. */
export const hasHostsWord = (grade: Evidence | null | undefined) => grade === 'HOST_CONFIRMED' || grade === 'HOST_CODE'
