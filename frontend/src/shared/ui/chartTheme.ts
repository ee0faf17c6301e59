/** The value of a token now, light or dark. */
export const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--xs-${name}`).trim()

/**
 * How our charts look: series in the agreed order, quiet lines, no box. Tooltips are drawn, not written as markup: the
 * content policy lets no style attribute through.
 */
export function chartTheme() {
  const axis = {
    axisLine: { lineStyle: { color: token('line-2') } },
    axisTick: { show: false },
    axisLabel: { color: token('text-3'), fontSize: 11 },
    splitLine: { lineStyle: { color: [token('line')] } },
  }
  return {
    color: ['c1', 'c2', 'c3', 'c4'].map(token),
    textStyle: { color: token('text-2'), fontSize: 11 },
    label: { color: token('text-2') },
    grid: { top: 16, right: 96, bottom: 24, left: 36 },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    line: { label: { color: token('text-2') }, endLabel: { color: token('text-2') }, symbolSize: 6 },
    tooltip: {
      renderMode: 'richText',
      backgroundColor: token('raised'),
      borderColor: token('line'),
      textStyle: { color: token('text'), fontSize: 12 },
    },
  }
}

/** The line and mark of a series, so that a grey print still tells them apart. */
export const SERIES_STYLES = [
  { symbol: 'circle', lineStyle: { width: 2, type: 'solid' } },
  { symbol: 'rect', lineStyle: { width: 2, type: [6, 3] } },
  { symbol: 'triangle', lineStyle: { width: 2, type: [2, 2] } },
  { symbol: 'diamond', lineStyle: { width: 2, type: [8, 3, 2, 3] } },
] as const
