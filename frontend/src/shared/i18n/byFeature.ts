import type { Words } from '.'

/** `locales/en/visit.json` holds the words that begin with `visit.`. */
export function byFeature(files: Record<string, { default: Words }>): Words {
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path.split('/').at(-1)!.replace('.json', ''), file.default]))
}
