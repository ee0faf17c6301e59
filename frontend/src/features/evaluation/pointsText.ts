import { decimal } from '@/shared/format/numbers'

/** 86.50, or a dash where nothing was given yet. */
export const pointsText = (points: number | null | undefined) => (typeof points === 'number' ? decimal(points) : '—')
