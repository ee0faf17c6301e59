import { listed } from '@/shared/format/lists'
import { t } from '@/shared/i18n'
import type { Criterion, Metric } from './useEvaluations'

/** How a criterion becomes points, in a line: 送教下乡次数 · 按比例 · 满 12 次，得满分. */
export function ruleSentence({ rule, metric, perMember, missing }: Criterion, metrics: Metric[] = []): string {
  if (!rule) {
    return t('evaluation.noRule')
  }
  const known = metrics.find(({ code }) => code === metric)
  const counted = (value: number) => [value, known?.unitName].filter(part => part !== undefined).join(' ')
  const parts = {
    MANUAL: () => '',
    PROPORTIONAL: () => (typeof rule.target === 'number' ? t('evaluation.told.PROPORTIONAL', { n: counted(rule.target) }) : t('evaluation.told.ownTarget')),
    COUNT: () => t('evaluation.told.COUNT', { n: rule.pointsEach ?? '' }),
    BANDS: () => listed((rule.steps ?? []).map(step => t('evaluation.told.BANDS', { from: counted(step.from), points: step.points }))),
    IMPROVEMENT: () => t('evaluation.told.IMPROVEMENT', { floor: rule.floor ?? '', ceiling: rule.ceiling ?? '' }),
  }
  return [
    known?.name,
    t(`evaluation.ruleKind.${rule.kind}`),
    parts[rule.kind](),
    perMember && t('evaluation.perMember'),
    missing === 'EXCLUDE' && t('evaluation.told.EXCLUDE'),
  ].filter(Boolean).join(' · ')
}
