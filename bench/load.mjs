// What sends requests and statements, 16 at a time: wrk to the service, pgbench to its PostgreSQL.
import { execFile, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const CONNECTIONS = 16
const run = promisify(execFile)

/** Whether there is a pgbench to compare with. */
export const comparable = () => spawnSync('pgbench', ['--version']).status === 0

/**
 * Sends the requests over and over for some seconds, or each once when there is a number of times.
 *
 * @returns how many were answered a second, what one cost in milliseconds of processor, below which time 95 of 100 were
 */
export async function requests(instance, lines, { seconds, times }) {
  const file = join(instance.folder, 'requests')
  writeFileSync(file, lines.map(line => line.join('\t') + '\n').join(''))
  const before = instance.seconds()
  const { stdout } = await run('wrk', [
    '--threads', '1', '--connections', `${CONNECTIONS}`, '--duration', `${seconds ?? 600}s`, '--timeout', '30s', '--latency',
    '--script', join(import.meta.dirname, 'requests.lua'), `http://127.0.0.1:${instance.port}`, '--', file, times ? 'once' : 'again',
  ])
  const [answered, microseconds, , p95, failed] = stdout.trim().split('\n').at(-1).split(' ').map(Number)
  if (failed) throw new Error(stdout)
  return { rate: answered / (microseconds / 1e6), p95: p95 / 1000, cost: ((instance.seconds() - before) * 1000) / answered }
}

/** Runs a script for some seconds, or so many times; how often a second, and what once cost. */
export async function statements(instance, script, { seconds, times }) {
  const file = join(instance.folder, 'script.sql')
  writeFileSync(file, script)
  const before = instance.seconds()
  const { stdout } = await run(
    'pgbench',
    ['--no-vacuum', '--protocol', 'prepared', '--client', `${CONNECTIONS}`, '--define', `clients=${CONNECTIONS}`, '--define', `turn=-${CONNECTIONS}`, '--file', file, ...(times ? ['--transactions', `${times / CONNECTIONS}`] : ['--time', `${seconds}`])],
    { env: instance.database },
  )
  if (/failed transactions: [^0]/.test(stdout)) throw new Error(stdout)
  const done = Number(stdout.match(/actually processed: (\d+)/)[1])
  return { rate: Number(stdout.match(/tps = ([\d.]+) \(without/)[1]), cost: ((instance.seconds() - before) * 1000) / done }
}

export const median = numbers => numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)]
