import { locale } from '@/shared/i18n'

/** Names after one another: 石坝小学、云台小学. */
export const listed = (items: readonly string[]) => items.join(locale.value === 'en' ? ', ' : '、')
