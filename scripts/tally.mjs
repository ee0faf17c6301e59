// Adds up the checks and every test in the JUnit reports; the last line of `make test`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.argv[2]
const checks = join(root, 'backend', 'target', 'checks')

/** Names of the checks that ended one way. */
function ended(verdict) {
  const file = join(checks, verdict)
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

/** Tests and failures of one JUnit report, from its innermost suites. A skipped test is not a passed one. */
function counted(report) {
  const text = readFileSync(report, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  const cases = text.match(/<testcase\b/g)?.length ?? 0
  const failed = text.split(/<testcase\b/).slice(1).filter(one => /<(failure|error|skipped|rerunFailure)\b/.test(one.split('</testcase>')[0])).length
  return { passed: cases - failed, failed }
}

/** The reports in a folder that has one for each class of tests. */
function reportsIn(folder) {
  return existsSync(folder) ? readdirSync(folder).filter(name => /^TEST-.*\.xml$/.test(name)).map(name => join(folder, name)) : []
}

const reports = [
  ...reportsIn(join(root, 'backend', 'target', 'surefire-reports')),
  ...reportsIn(join(root, 'clients', 'target', 'reports')),
  ...['vitest.xml', 'e2e.xml'].map(name => join(root, 'frontend', 'target', name)).filter(report => existsSync(report)),
]
const tests = reports.map(counted)
const sum = (part, checksEnded) => tests.reduce((total, report) => total + report[part], checksEnded.length)
const failed = sum('failed', ended('failed'))

for (const name of ended('failed')) {
  console.log(`failed: ${name}`)
}
console.log(`${sum('passed', ended('passed'))} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
