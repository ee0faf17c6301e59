import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/shared/session/roles'

/** The groups of the dashboard's menu, in their order. */
export const MENU_GROUPS = ['overview', 'community', 'activity', 'plan', 'ledger', 'data', 'system'] as const

/** An entry of the menu; it is shown to the roles its route lets in. */
export interface MenuEntry {
  group: (typeof MENU_GROUPS)[number]
  /** Place inside the group. */
  order: number
  /** Key of the words, usually the title of the page. */
  title: string
  icon: Component
  /** Name of the route it opens. */
  route: string
}

/** All that a shell must know of a feature: `features/<feature>/module.ts` exports one as its default. */
export interface FeatureModule {
  routes: RouteRecordRaw[]
  menu?: MenuEntry[]
}

/** The same for the mobile app: `features/<feature>/mobile.ts`. */
export interface MobileModule {
  routes: RouteRecordRaw[]
  /** What its pages load only when it is used; fetched ahead, so that it is there without a network. */
  later?: (() => Promise<unknown>)[]
}

/** Keeps the type of a module without a cast. */
export const feature = (module: FeatureModule): FeatureModule => module
export const mobileFeature = (module: MobileModule): MobileModule => module

/** Who may open a route: those its record names, or everybody. */
export const rolesOf = (routes: RouteRecordRaw[], name: string): readonly Role[] | undefined =>
  routes.find(route => route.name === name)?.meta?.roles
