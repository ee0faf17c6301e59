import { t } from '@/shared/i18n'

/** The values of an enumeration as choices, in the words that stand under `words`. */
export const optionsOf = <V extends string>(values: readonly V[], words: string) =>
  values.map(value => ({ value, label: t(`${words}.${value}`) }))
