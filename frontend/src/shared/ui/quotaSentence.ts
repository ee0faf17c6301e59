import { roughly } from '@/shared/format/numbers'
import { t } from '@/shared/i18n'
import { tableDay } from '@/shared/time/days'

export interface QuotaFigures {
  target: number
  verified: number
  done: number
  expectedToday?: number | null
  forecast?: number | null
  state: string
  missDay?: string | null
}

/** What the figures of a quota come to: 照此进度期末约 103，差 17. */
export function quotaSentence({ state, forecast, target, missDay }: QuotaFigures): string {
  if (state === 'DONE') {
    return t('shared.quota.done')
  }
  if (forecast === null || forecast === undefined) {
    return t('shared.quota.noForecast')
  }
  const end = roughly(forecast)
  return state === 'BEHIND'
    ? t('shared.quota.behind', { end, short: roughly(Math.max(0, target - forecast)), day: missDay ? tableDay(missDay) : '' })
    : t('shared.quota.onTrack', { end })
}
