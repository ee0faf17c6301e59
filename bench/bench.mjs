// Measures fresh instances with generated districts; docs/performance.md says what the lines mean.
import { loadavg } from 'node:os'
import { ledgerExport, home, staffImport } from './bulk.mjs'
import { Instance } from './instance.mjs'
import { comparable, median, requests, statements } from './load.mjs'
import { arrivals, asked, logIn, replayed } from './people.mjs'

const setting = (name, usual) => Number(process.env[name] ?? usual)
const PORT = setting('PORT', 8090)
const SECONDS = setting('BENCH_SECONDS', 8)
const WARM = setting('BENCH_WARM', 20)
const WARM_PASSES = setting('BENCH_WARM_PASSES', 6)
const ROUNDS = setting('BENCH_ROUNDS', 3)
const COMING = setting('BENCH_COMING', 3200)
const SCALES = (process.env.BENCH_DISTRICTS ?? '1,10,100').split(',').map(Number)

const NAMES = ['list50', 'get1', 'checkin']
const file = name => `${import.meta.dirname}/${name}`
const say = (...words) => console.log(words.join(' '))
const middle = (rounds, part) => median(rounds.map(round => round[part]))

/** A fresh instance that holds so many districts, warm. */
async function grown(districts) {
  const instance = await Instance.start({ port: PORT })
  await instance.choosePassword()
  const began = performance.now()
  instance.sizes = { districts, teachers: districts === 1 ? 18 : 3, coming: Math.ceil(COMING / districts) }
  instance.psql(...Object.entries(instance.sizes).map(([name, value]) => `--set=${name}=${value}`), '--file', file('district.sql'))
  takeBack(instance)
  instance.sql('vacuum analyze')
  say(`districts ${districts} loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  await warm(instance)
  return instance
}

/** Goes on until no request gets quicker by more than a tenth: beside such a load the JIT compiler needs minutes. */
async function warm(instance) {
  let before = NAMES.map(() => 0)
  for (let pass = 1; pass <= WARM_PASSES; pass++) {
    await renewTokens(instance)
    const rates = []
    for (const name of NAMES) rates.push((await sent(instance, name, WARM)).rate)
    if (rates.every((rate, place) => rate < 1.1 * before[place])) return say(`warm after ${pass} passes`)
    before = rates
  }
  say(`still getting quicker after ${WARM_PASSES} passes`)
}

/** Tokens live for ten minutes. */
async function renewTokens(instance) {
  if (performance.now() - (instance.renewedAt ?? -Infinity) < 240_000) return
  instance.tokens = await logIn(instance)
  instance.renewedAt = performance.now()
}

/** Takes back what check-ins did, and counts afresh. */
const takeBack = instance => instance.psql('--file', file('counted.sql'))

/** Check-ins are so many, everything else lasts so long. */
const extent = (instance, name, seconds) => (name === 'checkin' ? { times: arrivals(instance) } : { seconds })

async function sent(instance, name, seconds = SECONDS) {
  const measured = await requests(instance, asked[name](instance, instance.tokens), extent(instance, name, seconds))
  if (name === 'checkin') takeBack(instance)
  return measured
}

async function replay(instance, name, round) {
  const script = await replayed[name](instance, instance.tokens, round)
  if (name === 'checkin') takeBack(instance)
  const measured = await statements(instance, script, extent(instance, name, SECONDS))
  if (name === 'checkin') takeBack(instance)
  return measured
}

/** Requests against the same statements in pgbench, by turns; the middle of the rounds. */
async function ratio(instance, name) {
  const [service, alone] = [[], []]
  await renewTokens(instance)
  for (let round = 1; round <= ROUNDS; round++) {
    service.push(await sent(instance, name))
    if (comparable()) alone.push(await replay(instance, name, round))
  }
  const [answered, ours] = [middle(service, 'rate'), middle(service, 'cost')]
  if (!comparable()) {
    say(`${name} ${answered.toFixed(0)}/s  (no ratio: pgbench is not installed; processor ${ours.toFixed(2)} ms; 95 of 100 in ${middle(service, 'p95').toFixed(0)} ms)`)
    return ours
  }
  const [done, least] = [middle(alone, 'rate'), middle(alone, 'cost')]
  say(`ratio ${name} ${(answered / done).toFixed(2)}  (${answered.toFixed(0)}/s against ${done.toFixed(0)}/s;`
    + ` processor ${ours.toFixed(2)} ms against ${least.toFixed(2)} ms: ${(least / ours).toFixed(2)}; 95 of 100 in ${middle(service, 'p95').toFixed(0)} ms)`)
  return ours
}

async function whole(instance) {
  const costs = {}
  for (const name of NAMES) costs[name] = await ratio(instance, name)
  await renewTokens(instance)
  const { coordinator } = instance.tokens
  say(`home p95 ${(await home(instance, coordinator[1])).toFixed(0)} ms`)
  for (const [name, work] of Object.entries({ 'staff import': staffImport, 'ledger export': ledgerExport })) {
    const { rows, service, copy } = await work(instance, coordinator[1])
    say(`${name} ${(rows / service).toFixed(0)} rows/s  (COPY ${(rows / copy).toFixed(0)} rows/s, ratio ${(copy / service).toFixed(3)})`)
  }
  const megabytes = instance.megabytes()
  say(`memory ${megabytes.service.toFixed(0)} MB service, ${megabytes.database.toFixed(0)} MB database`)
  return costs
}

/** How long a start on a filled folder takes until it is ready, and with the JDK's cache of classes from a start before. */
async function starts({ folder }) {
  const cache = `${folder}/start.aot`
  const seconds = []
  for (const option of [[`-XX:AOTCacheOutput=${cache}`], [], [`-XX:AOTCache=${cache}`]]) {
    const instance = await Instance.start({ port: PORT, folder, java: option })
    seconds.push(instance.startedIn)
    await instance.stop()
  }
  say(`start ${seconds[1].toFixed(1)} s, with the JDK's cache ${seconds[2].toFixed(1)} s`)
}

async function growth(instance, one) {
  const { districts } = instance.sizes
  for (const name of NAMES) {
    await renewTokens(instance)
    const rounds = []
    for (let round = 1; round <= ROUNDS; round++) rounds.push(await sent(instance, name))
    say(`growth ${name} ${(middle(rounds, 'cost') / one[name]).toFixed(2)}  (${districts} districts: ${middle(rounds, 'cost').toFixed(2)} ms of processor, ${middle(rounds, 'rate').toFixed(0)}/s)`)
  }
}

let one
for (const districts of SCALES) {
  const instance = await grown(districts)
  try {
    say(`load ${loadavg().map(load => load.toFixed(1)).join(' ')}`)
    if (districts === 1) one = await whole(instance)
    else await growth(instance, one)
  } finally {
    await instance.stop()
    if (districts === 1) await starts(instance)
    instance.remove()
  }
}
