import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { keepToken, renewOnce, whenSignedOut } from '@/shared/api/access'
import { type Schema, api } from '@/shared/api/client'
import { dayOf } from '@/shared/time/days'
import type { Role } from './roles'

export type Me = Schema<'MeView'>

/** The start of the app this page belongs to: the dashboard or the phone's. */
export const face = () => (location.pathname.startsWith('/m/') ? '/m/' : '/')

/** Leaves for the provider, to end the session there too; it sends the browser back to our log-in. */
function endElsewhere(address: string): Promise<never> {
  const ours = `${location.origin}${face()}log-in`
  location.assign(`${address}&post_logout_redirect_uri=${encodeURIComponent(ours)}`)
  return new Promise(() => {})
}

/** Who is logged in here. Everything else the server knows lives in queries. */
export const useSession = defineStore('session', () => {
  const me = ref<Me>()
  const isOver = ref(false)
  let answerAsker: (signedIn: boolean) => void = () => {}
  let asking: Promise<boolean> | undefined

  const roles = computed(() => [...new Set((me.value?.roles ?? []).map(held => held.role))])
  /** The district's day, whatever the clock of the device says. */
  const today = computed(() => me.value?.today ?? dayOf(new Date()))
  const hasRole = (...wanted: Role[]) => wanted.some(role => roles.value.includes(role))
  /** Whether a role is held in this very community or school. */
  const holds = (role: Role, place: string | undefined) =>
    Boolean(me.value?.roles.some(held => held.role === role && (held.communityId ?? held.schoolId) === place))

  async function load(): Promise<void> {
    me.value = (await api.GET('/api/v1/me')).data
  }

  /** Takes up the session of an earlier visit, if its cookie is still good. */
  async function resume(): Promise<boolean> {
    if (!me.value && (await renewOnce())) {
      await load()
    }
    return me.value !== undefined
  }

  async function logIn(loginName: string, password: string): Promise<void> {
    const { data } = await api.POST('/api/v1/session', { body: { loginName, password } })
    await enter(data!)
  }

  /** Goes on with the session the server has just opened, after a log-in or a new password. */
  async function enter(opened: Schema<'SessionView'>): Promise<void> {
    keepToken(opened.accessToken)
    await load()
    isOver.value = false
    answerAsker(true)
  }

  async function logOut(everywhere = false): Promise<void> {
    try {
      await (everywhere && api.DELETE('/api/v1/me/sessions'))
      const { data } = await close()
      await (data && endElsewhere(data.continueAt))
    }
    finally {
      forget()
    }
  }

  /** The cookie alone ends the session, when the access token has run out before. */
  const close = () => api.DELETE('/api/v1/session').catch(() => {
    keepToken(undefined)
    return api.DELETE('/api/v1/session')
  })

  function forget(): void {
    keepToken(undefined)
    me.value = undefined
    isOver.value = false
    answerAsker(false)
  }

  /** The session ended under an open page: the page stays, and the request waits for the password. */
  whenSignedOut(() => {
    if (!me.value) {
      return Promise.resolve(false)
    }
    isOver.value = true
    asking ??= new Promise<boolean>(resolve => (answerAsker = resolve)).finally(() => (asking = undefined))
    return asking
  })

  return { me, roles, today, isOver, hasRole, holds, load, resume, logIn, enter, logOut, forget }
})
