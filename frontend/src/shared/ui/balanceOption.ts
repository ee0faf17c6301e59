import type { EChartsCoreOption } from 'echarts/core'
import { decimal } from '@/shared/format/numbers'
import { SERIES_STYLES } from './chartTheme'

/** What the chart needs of a balance. */
export interface BalanceFigures {
  limit: number | string
  years: number[]
  firstCommunityYear?: number
  indicators: { code: string, latest?: number | string, points: { year: number, coefficient?: number | string | null }[] }[]
}

interface Words {
  limit: string
  founded: string
  colour: string
  names: Record<string, string>
}

const DRAWN = 3
/** The room at the right for the figures and names of the lines; Chinese names fit the least, each letter of a longer one widens it. */
const LEAST_ROOM = 104
const LETTER = 6.5

/** The least even resources of the last year, the most uneven first. Without a coefficient there is nothing to draw. */
export function leastEven(balance: BalanceFigures): BalanceFigures['indicators'] {
  return balance.indicators
    .filter(one => typeof one.latest === 'number')
    .sort((a, b) => Number(b.latest) - Number(a.latest))
    .slice(0, DRAWN)
}

/** Coefficients of variation by year, with the limit and the year in which the first community began. */
export function balanceOption(balance: BalanceFigures, words: Words): EChartsCoreOption {
  const years = balance.years.map(String)
  const founded = String(balance.firstCommunityYear ?? '')
  const line = { symbol: 'none', silent: true, lineStyle: { color: words.colour, type: 'dotted' }, label: { color: words.colour, fontSize: 11 } }
  const marks = [
    { yAxis: Number(balance.limit), label: { formatter: words.limit, position: 'insideStartTop' } },
    ...(years.includes(founded) ? [{ xAxis: founded, label: { formatter: words.founded, position: 'insideEndTop' } }] : []),
  ]
  const drawn = leastEven(balance)
  const letters = Math.max(0, ...drawn.map(one => `0.000 ${words.names[one.code]}`.length))
  const room = Math.max(LEAST_ROOM, letters * LETTER)
  return {
    grid: { right: room + 8 },
    xAxis: { type: 'category', data: years, boundaryGap: false },
    yAxis: { type: 'value', scale: true, max: ({ max }: { max: number }) => Math.ceil(Math.max(max, Number(balance.limit)) * 10) / 10, min: ({ min }: { min: number }) => Math.max(0, Math.floor(min * 10 - 1) / 10) },
    tooltip: { trigger: 'axis' },
    series: drawn.map((one, index) => ({
      type: 'line',
      name: words.names[one.code],
      data: balance.years.map(year => one.points.find(point => point.year === year)?.coefficient ?? null),
      ...SERIES_STYLES[index],
      endLabel: { show: true, lineHeight: 16, width: room, overflow: 'break', formatter: `${decimal(one.latest ?? 0, 3)} {a}` },
      labelLayout: { moveOverlap: 'shiftY' },
      ...(index ? {} : { markLine: { ...line, data: marks } }),
    })),
  }
}
