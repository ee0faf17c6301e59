import { type MaybeRefOrGetter, onBeforeUnmount, onMounted, toValue } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'
import { t } from '@/shared/i18n'
import { confirm } from './confirm'

/** Asks whether what is typed may be lost. */
export const mayLose = () => confirm({
  title: t('shared.unsaved.title'),
  body: t('shared.unsaved.body'),
  action: t('shared.unsaved.leave'),
  refusal: t('shared.unsaved.stay'),
  danger: true,
})

/** Warns before a page with unsaved changes is left, by a link, the back button or the browser's own close. */
export function useUnsavedGuard(dirty: MaybeRefOrGetter<boolean>): void {
  const mayLeave = () => !toValue(dirty) || mayLose()
  const hold = (event: BeforeUnloadEvent) => {
    if (toValue(dirty)) {
      event.preventDefault()
    }
  }
  onBeforeRouteLeave(mayLeave)
  onBeforeRouteUpdate((to, from) => to.path === from.path || mayLeave())
  onMounted(() => window.addEventListener('beforeunload', hold))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', hold))
}
