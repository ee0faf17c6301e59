import { figure, said } from '@/shared/format/typed'
import type { Criterion } from './useEvaluations'

type Kind = NonNullable<Criterion['rule']>['kind']

/** A criterion as the form holds it: figures as they are typed, empty text where nothing is said. */
export interface CriterionInput {
  number: string
  name: string
  part: Criterion['part']
  maxPoints: string
  weightPercent: string
  kind: Kind
  metric: string
  target: string
  pointsEach: string
  floor: string
  ceiling: string
  steps: { from: string, points: string }[]
  missing: Criterion['missing']
  perMember: boolean
  evidenceWanted: string
}

const text = (value?: number | null) => value?.toString() ?? ''

/** Metrics are counted by the records themselves; what a person gives or what is compared with last year is not. */
export const isCounted = (kind: Kind) => kind !== 'MANUAL' && kind !== 'IMPROVEMENT'

export const inputOf = ({ rule, ...criterion }: Criterion): CriterionInput => ({
  number: criterion.number,
  name: criterion.name,
  part: criterion.part,
  maxPoints: text(criterion.maxPoints),
  weightPercent: text(criterion.weightPercent),
  kind: rule?.kind ?? 'MANUAL',
  metric: criterion.metric ?? '',
  target: text(rule?.target),
  pointsEach: text(rule?.pointsEach),
  floor: text(rule?.floor),
  ceiling: text(rule?.ceiling),
  steps: (rule?.steps ?? []).map(step => ({ from: text(step.from), points: text(step.points) })),
  missing: criterion.missing,
  perMember: criterion.perMember ?? false,
  evidenceWanted: criterion.evidenceWanted ?? '',
})

/** What is sent: of a rule only what its kind uses, and no rule at all for a heading. */
export function criterionOf(input: CriterionInput, known: Criterion, isHeading: boolean): Criterion {
  const takesMetric = !isHeading && isCounted(input.kind) && !input.perMember
  return {
    id: known.id,
    parentId: known.parentId ?? undefined,
    ordinal: known.ordinal,
    number: input.number.trim(),
    name: input.name.trim(),
    part: input.part,
    maxPoints: figure(input.maxPoints) ?? 0,
    weightPercent: figure(input.weightPercent),
    rule: isHeading ? undefined : ruleOf(input),
    metric: (takesMetric && input.metric) || undefined,
    missing: input.missing,
    perMember: !isHeading && input.perMember,
    evidenceWanted: said(input.evidenceWanted),
  }
}

function ruleOf({ kind, target, pointsEach, floor, ceiling, steps }: CriterionInput): Criterion['rule'] {
  const parameters = {
    MANUAL: {},
    PROPORTIONAL: { target: figure(target) },
    COUNT: { pointsEach: figure(pointsEach) },
    BANDS: {
      steps: steps
        .filter(step => step.from.trim())
        .map(step => ({ from: Number(step.from), points: figure(step.points) ?? 0 }))
        .sort((one, other) => one.from - other.from),
    },
    IMPROVEMENT: { floor: figure(floor), ceiling: figure(ceiling) },
  }
  return { kind, ...parameters[kind] }
}
