import { useQuery } from '@tanstack/vue-query'
import { ClipboardCheck, FileClock, Flag, Gauge, SendHorizontal } from 'lucide-vue-next'
import { type Schema, api } from '@/shared/api/client'
import { t } from '@/shared/i18n'
import { useSession } from '@/shared/session/session'
import { plusDays } from '@/shared/time/days'
import type { WaitingLine } from './waiting'

type VisitQuery = { state?: 'PLANNED', to?: string, disputed?: boolean }
type EvaluationState = Schema<'EvaluationRow'>['state']

/** How many there are and the first of them; the line leads to the very list that was counted. */
async function visits(query: VisitQuery) {
  const { data } = await api.GET('/api/v1/visits', { params: { query: { ...query, sort: 'firstDay', limit: 1, count: true } } })
  return { count: data?.total ?? 0, sample: data?.items[0]?.theme ?? '' }
}

async function evaluations(state: EvaluationState, isMine: (community: string) => boolean) {
  const { data } = await api.GET('/api/v1/evaluations', { params: { query: { state, limit: 200 } } })
  const mine = (data?.items ?? []).filter(row => isMine(row.community.id))
  return { count: mine.length, sample: mine[0]?.community.name ?? '', to: { name: 'evaluations', query: { state } } }
}

/** What waits for whoever is logged in: records that are missing, objections, evaluations that are at his step. */
export function useMyWaiting() {
  const session = useSession()
  const leads = (community: string) => session.holds('COMMUNITY_LEAD', community)

  async function ofVisits(): Promise<WaitingLine[]> {
    const to = plusDays(session.today, -1)
    const [missing, disputed] = await Promise.all([visits({ state: 'PLANNED', to }), visits({ disputed: true })])
    return [
      { key: 'missing', icon: FileClock, title: t('dashboard.waitingFor.missing'), ...missing, to: { name: 'visits', query: { state: 'PLANNED', to } } },
      { key: 'disputed', icon: Flag, title: t('dashboard.waitingKind.VISIT_DISPUTED'), ...disputed, to: { name: 'visits', query: { disputed: 'true' } } },
    ]
  }

  async function ofEvaluations(): Promise<WaitingLine[]> {
    const steps = [
      ...(session.hasRole('COMMUNITY_LEAD')
        ? [
            { key: 'self', icon: SendHorizontal, found: evaluations('SELF_ASSESSMENT', leads) },
            { key: 'check', icon: ClipboardCheck, found: evaluations('CROSS_CHECK', id => !leads(id)) },
          ]
        : []),
      ...(session.hasRole('EVALUATOR') ? [{ key: 'score', icon: Gauge, found: evaluations('EXPERT_SCORING', () => true) }] : []),
    ]
    return Promise.all(steps.map(async ({ key, icon, found }) => ({ key, icon, title: t(`dashboard.waitingFor.${key}`), ...await found })))
  }

  return useQuery({
    // Whatever changes a visit or moves an evaluation on refreshes the dashboard.
    queryKey: ['dashboard', 'waiting-for-me'],
    queryFn: async () => {
      const takesPart = session.hasRole('COMMUNITY_LEAD', 'SCHOOL_COORDINATOR', 'TEACHER')
      const lines = await Promise.all([takesPart ? ofVisits() : [], ofEvaluations()])
      return lines.flat().filter(line => line.count)
    },
  })
}
