import { newId } from '@/shared/api/ids'
import type { Criterion } from './useEvaluations'

/** What all criteria of the top level come to. */
const TOTAL = 100

/** A criterion in the order of reading, with its place in the tree. */
interface CriterionLine {
  criterion: Criterion
  depth: number
  isLeaf: boolean
  isFirst: boolean
  isLast: boolean
}

/** What siblings come to, against what they should: weights of 100 %, or the points of their heading. */
export interface Sum {
  kind: 'WEIGHTS' | 'POINTS'
  sum: number
  due: number
  /** Some carry a weight and others none. */
  isMixed: boolean
  isRight: boolean
}

const childrenOf = (criteria: Criterion[], parentId?: string) =>
  criteria.filter(each => (each.parentId ?? undefined) === parentId).sort((one, other) => (one.ordinal ?? 0) - (other.ordinal ?? 0))

/** Each heading before what stands under it. */
export function linesOf(criteria: Criterion[], parentId?: string, depth = 0): CriterionLine[] {
  const siblings = childrenOf(criteria, parentId)
  return siblings.flatMap((criterion, index) => {
    const below = linesOf(criteria, criterion.id, depth + 1)
    return [{ criterion, depth, isLeaf: !below.length, isFirst: index === 0, isLast: index === siblings.length - 1 }, ...below]
  })
}

export function sumUnder(criteria: Criterion[], parentId?: string): Sum | undefined {
  const siblings = childrenOf(criteria, parentId)
  if (!siblings.length) {
    return undefined
  }
  const isWeighted = (each: Criterion) => typeof each.weightPercent === 'number'
  const weighted = siblings.filter(isWeighted).length
  const exact = (figures: number[]) => Math.round(figures.reduce((total, figure) => total + figure, 0) * 10_000) / 10_000
  const sum = exact(siblings.map(each => (weighted ? each.weightPercent ?? 0 : each.maxPoints)))
  const due = weighted ? TOTAL : criteria.find(({ id }) => id === parentId)?.maxPoints ?? TOTAL
  const isMixed = weighted > 0 && weighted < siblings.length
  return { kind: weighted ? 'WEIGHTS' : 'POINTS', sum, due, isMixed, isRight: !isMixed && sum === due }
}

/** The criteria in the order of reading, numbered through anew. */
const ordered = (criteria: Criterion[]): Criterion[] =>
  linesOf(criteria).map(({ criterion }, index) => ({ ...criterion, ordinal: index + 1 }))

/** Changes a criterion or adds it as the last of its siblings; a heading has neither rule nor metric of its own. */
export function withCriterion(criteria: Criterion[], changed: Criterion): Criterion[] {
  const isKnown = criteria.some(({ id }) => id === changed.id)
  const ordinal = isKnown ? changed.ordinal : criteria.length + 1
  const others = isKnown ? criteria.map(each => (each.id === changed.id ? changed : each)) : [...criteria, { ...changed, ordinal }]
  return ordered(others.map(each => (others.some(({ parentId }) => parentId === each.id) ? asHeading(each) : each)))
}

const asHeading = (criterion: Criterion): Criterion => ({ ...criterion, rule: undefined, metric: undefined, perMember: false })

/** Leaves out a criterion and all that stands under it. */
export function without(criteria: Criterion[], id: string): Criterion[] {
  const gone = new Set([id, ...linesOf(criteria, id).map(({ criterion }) => criterion.id)])
  return ordered(criteria.filter(each => !gone.has(each.id)))
}

/** Moves a criterion, with all that stands under it, before or behind its neighbour. */
export function moved(criteria: Criterion[], id: string, by: -1 | 1): Criterion[] {
  const one = criteria.find(each => each.id === id)
  const siblings = childrenOf(criteria, one?.parentId ?? undefined)
  const other = siblings[siblings.findIndex(each => each.id === id) + by]
  if (!one || !other) {
    return criteria
  }
  return ordered(criteria.map(each =>
    each === one ? { ...one, ordinal: other.ordinal } : each === other ? { ...other, ordinal: one.ordinal } : each))
}

/** A criterion to be filled in: the next number among its siblings, and the points that are still missing. */
export function newCriterion(criteria: Criterion[], parent?: Criterion): Criterion {
  const siblings = childrenOf(criteria, parent?.id)
  const sum = sumUnder(criteria, parent?.id)
  const left = (parent?.maxPoints ?? TOTAL) - (sum?.kind === 'POINTS' ? sum.sum : 0)
  return {
    id: newId(),
    parentId: parent?.id,
    number: nextNumber(siblings.at(-1)?.number, parent?.number),
    name: '',
    part: parent?.part ?? 'PROCESS',
    maxPoints: Math.max(left, 0),
    rule: { kind: 'MANUAL' },
    missing: 'ZERO',
    perMember: false,
  }
}

function nextNumber(last?: string, parent?: string): string {
  const counted = last?.match(/^(.*?)(\d+)$/)
  if (counted) {
    return `${counted[1]}${Number(counted[2]) + 1}`
  }
  return last ? '' : parent && /\d$/.test(parent) ? `${parent}.1` : '1'
}

/** The same criteria under ids of their own, for a scheme of its own. */
export function withOwnIds(criteria: Criterion[]): Criterion[] {
  const ids = new Map(criteria.map(({ id }) => [id, newId()]))
  return criteria.map(each => ({ ...each, id: ids.get(each.id)!, parentId: each.parentId ? ids.get(each.parentId) : undefined }))
}
