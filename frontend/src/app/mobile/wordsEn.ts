import type { Words } from '@/shared/i18n'
import { byFeature } from '@/shared/i18n/byFeature'

export default byFeature(import.meta.glob<{ default: Words }>(
  '../../locales/en/{shared,session,domain,mobile,today,checkin,reception,record,newvisit,todo,mine,unsent}.json',
  { eager: true },
))
