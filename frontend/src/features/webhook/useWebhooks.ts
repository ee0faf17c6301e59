import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, computed, toValue } from 'vue'
import { type Schema, api } from '@/shared/api/client'
import { t } from '@/shared/i18n'

export type Webhook = Schema<'WebhookView'>
export type Delivery = Schema<'DeliveryView'>
export type DeliveryState = Schema<'DeliveryState'>

/** The kinds of records whose changes can be sent. */
export const KINDS = [
  'Community', 'CommunityMember', 'CommunityDocument', 'Pairing', 'Quota', 'Visit', 'VisitParticipant', 'VisitAttachment',
  'Scheme', 'Evaluation', 'School', 'SchoolProfile', 'Staff', 'Post', 'SchoolYear', 'OwnThreshold',
]

/** How a webhook stands: stopped, without a secret, or at work. */
export function standing(webhook: { enabled: boolean, hasSecret: boolean }) {
  if (!webhook.enabled) {
    return { tone: 'ended', label: t('webhook.stopped') } as const
  }
  return webhook.hasSecret ? { tone: 'done', label: t('webhook.running') } as const : { tone: 'waiting', label: t('webhook.noSecret') } as const
}

export function useWebhooks() {
  return useQuery({
    queryKey: ['webhooks'],
    queryFn: async () => (await api.GET('/api/v1/webhooks', { params: { query: { limit: 200 } } })).data,
  })
}

export const getWebhook = async (id: string) => (await api.GET('/api/v1/webhooks/{id}', { params: { path: { id } } })).data

export function useWebhook(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['webhooks', toValue(id)]), queryFn: () => getWebhook(toValue(id)) })
}

/** What became of what was sent, latest first; looked at again every few seconds, since it moves by itself. */
export function useDeliveries(id: MaybeRefOrGetter<string>, query: MaybeRefOrGetter<{ state?: DeliveryState, cursor?: string }>) {
  return useQuery({
    queryKey: computed(() => ['webhooks', toValue(id), 'deliveries', toValue(query)]),
    queryFn: async () => (await api.GET('/api/v1/webhooks/{id}/deliveries', {
      params: { path: { id: toValue(id) }, query: { ...toValue(query), count: true } },
    })).data,
    placeholderData: previous => previous,
    refetchInterval: 10_000,
  })
}
