import { type FeatureModule, MENU_GROUPS, type MenuEntry, rolesOf } from '@/shared/module'
import type { Role } from '@/shared/session/roles'

/** A feature is found by its folder: `features/<feature>/module.ts`. */
const modules = Object.values(import.meta.glob<FeatureModule>('../../features/*/module.ts', { eager: true, import: 'default' }))

export const featureRoutes = modules.flatMap(module => module.routes)

const entries = modules
  .flatMap(module => module.menu ?? [])
  .sort((one, other) => MENU_GROUPS.indexOf(one.group) - MENU_GROUPS.indexOf(other.group) || one.order - other.order)

/** The menu of a person: only what its roles may open. */
export function menuFor(hasRole: (...roles: Role[]) => boolean): MenuEntry[] {
  return entries.filter((entry) => {
    const roles = rolesOf(featureRoutes, entry.route)
    return !roles || hasRole(...roles)
  })
}
