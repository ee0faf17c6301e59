import { computed, onMounted, ref, shallowRef, watchEffect } from 'vue'
import { api } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { keep, recall } from '@/shared/offline/keep'
import { useNow } from '@/shared/phone/clock'
import { type RotatingCode, codeAt, secondsLeft } from './totp'

/** The secret as this phone keeps it, with how far its clock is behind the server's. */
interface KeptSecret extends RotatingCode {
  millisBehind: number
}

/** The host's code of this minute; once fetched it needs no network. */
export function useHostCode(visit: string) {
  const topic = `secret/${visit}`
  const secret = shallowRef<KeptSecret>()
  const problem = shallowRef<unknown>()
  const code = ref('')
  const now = useNow(500)
  const millis = computed(() => now.value.getTime() + (secret.value?.millisBehind ?? 0))
  const left = computed(() => (secret.value ? secondsLeft(secret.value, millis.value) : 0))
  const step = computed(() => (secret.value ? Math.floor(millis.value / 1000 / secret.value.stepSeconds) : undefined))

  async function fetchSecret(): Promise<void> {
    problem.value = undefined
    secret.value ??= await recall<KeptSecret>(topic)
    try {
      const { data } = await api.GET('/api/v1/visits/{id}/host-code', { params: { path: { id: visit } } })
      const { serverTime, ...rotating } = data!
      secret.value = { ...rotating, millisBehind: Date.parse(serverTime) - Date.now() }
      await keep(topic, secret.value)
    }
    catch (error) {
      // Without an answer the kept secret goes on; a refusal counts.
      problem.value = secret.value && !(error instanceof Problem && error.status < 500) ? undefined : error
    }
  }
  onMounted(fetchSecret)

  watchEffect(async () => {
    if (secret.value && step.value !== undefined) {
      code.value = await codeAt(secret.value, step.value * secret.value.stepSeconds * 1000)
    }
  })

  return { code, left, secret, problem, fetchSecret }
}
