// Counts what a first visit loads, gzipped, from the built files, and fails above the budgets.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = new URL('../dist/', import.meta.url).pathname
const budgets = [
  { name: '/m/', manifest: 'm/.vite/manifest.json', html: 'm/index.html', page: 'TodayPage.vue', kB: 80 },
  { name: 'dashboard with its first table page', manifest: '.vite/manifest.json', html: 'index.html', page: 'SchoolListPage.vue', kB: 260 },
]

const gzipped = file => gzipSync(readFileSync(join(DIST, file))).length

/** The files of a chunk and of all it imports statically. */
function filesOf(manifest, key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) {
    return []
  }
  seen.add(key)
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(imported => filesOf(manifest, imported, seen))]
}

let failed = false
for (const { name, manifest: path, html, page, kB } of budgets) {
  const manifest = JSON.parse(readFileSync(join(DIST, path), 'utf8'))
  const keys = Object.keys(manifest).filter(key => manifest[key].isEntry || key.endsWith(`/${page}`))
  if (!keys.some(key => key.endsWith(`/${page}`))) {
    throw new Error(`${name}: ${page} is not in the build`)
  }
  const files = [...new Set([html, 'appearance.js', ...keys.flatMap(key => filesOf(manifest, key))])]
  const total = files.reduce((sum, file) => sum + gzipped(file), 0) / 1000
  failed ||= total > kB
  console.log(`${total > kB ? 'TOO LARGE' : 'ok'}  ${name}: ${total.toFixed(1)} of ${kB} kB in ${files.length} files`)
}
process.exitCode = failed ? 1 : 0
