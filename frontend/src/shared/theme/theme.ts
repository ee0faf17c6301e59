import { ref, watchEffect } from 'vue'

export type Theme = 'light' | 'dark' | 'auto'

const KEY = 'xieshou.theme'
const system = matchMedia('(prefers-color-scheme: dark)')
const systemDark = ref(system.matches)
system.addEventListener('change', change => (systemDark.value = change.matches))

/** What the reader chose; `auto` follows the device. */
export const theme = ref<Theme>((localStorage.getItem(KEY) as Theme | null) ?? 'auto')

/** Whether the screen is dark now. */
export const isDark = () => theme.value === 'dark' || (theme.value === 'auto' && systemDark.value)

/** Keeps the page in the chosen theme: all colours hang on the class `dark`. */
export function followTheme(): void {
  watchEffect(() => {
    localStorage.setItem(KEY, theme.value)
    document.documentElement.classList.toggle('dark', isDark())
  })
}
