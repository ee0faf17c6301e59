import { VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { createMemoryHistory, createRouter } from 'vue-router'

/** Runs a composable inside a component, as it would be on a page at an address. */
export async function within<Result>(address: string, use: () => Result) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }],
  })
  await router.push(address)
  let result!: Result
  const host = {
    setup() {
      result = use()
      return () => null
    },
  }
  mount(host, { global: { plugins: [createPinia(), router, [VueQueryPlugin, {}]] } })
  return { result, router }
}
