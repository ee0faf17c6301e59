import { locale } from '@/shared/i18n'

/** What stands between names after one another. */
export const separator = () => (locale.value === 'en' ? ', ' : '、')

/** Names after one another: 石坝小学、云台小学. */
export const listed = (items: readonly string[]) => items.join(separator())
