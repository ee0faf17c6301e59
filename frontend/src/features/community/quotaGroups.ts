import type { CommunityQuota } from './useCommunities'

/** The same quota of several pairings, added up: 师傅听评徒弟的课 of 6 pairs. */
export interface QuotaGroup {
  name: string
  quotas: CommunityQuota[]
  target: number
  verified: number
  done: number
  expectedToday?: number
  forecast?: number
  state: CommunityQuota['state']
}

/**
 * The quotas that run today, by name. What one pairing does beyond its target makes up for no other, neither in the sum nor
 * in the forecast.
 */
export function quotaGroups(quotas: CommunityQuota[], today: string): QuotaGroup[] {
  const running = quotas.filter(quota => quota.from <= today && today <= quota.to)
  const names = [...new Set(running.map(quota => quota.name))]
  return names.map(name => groupOf(name, running.filter(quota => quota.name === name))).sort(behindFirst)
}

function groupOf(name: string, quotas: CommunityQuota[]): QuotaGroup {
  const target = sum(quotas, quota => quota.target)
  return {
    name,
    quotas,
    target,
    verified: sum(quotas, quota => Math.min(quota.verified, quota.target)),
    done: sum(quotas, quota => Math.min(quota.done, quota.target)),
    expectedToday: sumOfAll(quotas, quota => quota.expectedToday),
    forecast: sumOfAll(quotas, ({ forecast, target }) => (typeof forecast === 'number' ? Math.min(forecast, target) : undefined)),
    state: stateOf(quotas),
  }
}

function stateOf(quotas: CommunityQuota[]): QuotaGroup['state'] {
  const has = (state: QuotaGroup['state']) => quotas.some(quota => quota.state === state)
  if (has('BEHIND')) {
    return 'BEHIND'
  }
  return quotas.every(quota => quota.state === 'DONE') ? 'DONE' : has('NOT_STARTED') && !has('ON_TRACK') ? 'NOT_STARTED' : 'ON_TRACK'
}

const sum = (quotas: CommunityQuota[], figure: (quota: CommunityQuota) => number) =>
  quotas.reduce((total, quota) => total + figure(quota), 0)

/** A sum only where every part is known. */
function sumOfAll(quotas: CommunityQuota[], figure: (quota: CommunityQuota) => number | null | undefined): number | undefined {
  const figures = quotas.map(figure)
  return figures.some(value => value === null || value === undefined) ? undefined : sum(quotas, quota => figure(quota)!)
}

const lagOf = (group: QuotaGroup) => sum(group.quotas, quota => quota.lag) / group.target
const behindFirst = (one: QuotaGroup, other: QuotaGroup) =>
  Number(other.state === 'BEHIND') - Number(one.state === 'BEHIND') || lagOf(other) - lagOf(one)
