import { VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import type { Component, Plugin } from 'vue'
import { type RouteRecordRaw, createMemoryHistory, createRouter } from 'vue-router'

const Nothing = { template: '<div />' }

/** A router over the given addresses, for components that link or read the address. */
export async function routerAt(address: string, routes: RouteRecordRaw[] = []) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [...routes, { path: '/:path(.*)*', name: 'elsewhere', component: Nothing }],
  })
  await router.push(address)
  return router
}

/** What a page stands on besides its props. */
export async function ground(address = '/', routes: RouteRecordRaw[] = []) {
  const router = await routerAt(address, routes)
  const plugins: (Plugin | [Plugin, ...unknown[]])[] = [createPinia(), router, [VueQueryPlugin, {}]]
  return { router, global: { plugins } }
}

/** Runs a composable inside a component, as it would be on a page. */
export async function within<Result>(address: string, use: () => Result) {
  const { router, global } = await ground(address)
  let result!: Result
  const host: Component = {
    setup() {
      result = use()
      return () => null
    },
  }
  const wrapper = mount(host, { global })
  return { result, router, wrapper }
}
