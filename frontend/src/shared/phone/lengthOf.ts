import { decimal } from '@/shared/format/numbers'
import { t } from '@/shared/i18n'

/** 58 米, 8.4 公里: in words, as a sentence on the phone says it. */
export const lengthOf = (metres: number) =>
  metres < 1000 ? t('mobile.metres', { n: Math.round(metres) }) : t('mobile.kilometres', { n: decimal(metres / 1000, 1) })
