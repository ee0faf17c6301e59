import { computed, reactive, ref } from 'vue'
import { t } from '@/shared/i18n'

const SHORTEST = 10

/** A new password, typed twice, and what is still wrong with it. */
export function useNewPassword() {
  const first = ref('')
  const second = ref('')
  const tooShort = computed(() => (first.value && Array.from(first.value).length < SHORTEST ? t('session.tooShort') : undefined))
  const differ = computed(() => (second.value && first.value !== second.value ? t('session.differ') : undefined))
  const isGood = computed(() => Boolean(first.value) && first.value === second.value && !tooShort.value)
  return reactive({ first, second, tooShort, differ, isGood })
}

export type NewPassword = ReturnType<typeof useNewPassword>
