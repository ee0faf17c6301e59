// Who asks for what: the people of the generated districts, the requests they send, and the same as scripts for pgbench.
import { HELD, KIND, id, placeOf, uuid7 } from './ids.mjs'
import { idOf, script, statementsIn } from './statements.mjs'

/** Tokens of all accounts; they live for ten minutes, so they are fetched before each part. */
export async function logIn(instance) {
  const tokens = { coordinator: {}, teacher: {} }
  for (let district = 1; district <= instance.sizes.districts; district++) {
    tokens.coordinator[district] = await instance.logIn(`coordinator-${district}`)
    tokens.teacher[district] = {}
    for (let number = 1; number <= instance.sizes.teachers; number++) {
      tokens.teacher[district][number] = await instance.logIn(`teacher-${district}-${number}`)
    }
  }
  return tokens
}

const some = (count, make) => Array.from({ length: count }, (_, index) => make(index))
const anyOf = count => 1 + Math.floor(Math.random() * count)

/** Requests by name, spread over the districts: method, path, token and body. */
export const asked = {
  list50: (instance, { coordinator }) => Object.values(coordinator).map(token => ['GET', '/api/v1/visits?limit=50', token]),
  get1: (instance, { coordinator }) =>
    some(20_000, index => {
      const district = 1 + (index % instance.sizes.districts)
      return ['GET', `/api/v1/visits/${id(KIND.visit, district, anyOf(HELD))}`, coordinator[district]]
    }),
  checkin: (instance, { teacher }) => some(arrivals(instance), index => arrival(instance, teacher, index)),
}

/** Three people come to each visit to come: first one to each, then another, then the last. */
export const arrivals = ({ sizes }) => 3 * sizes.coming * sizes.districts

function arrival({ sizes }, teacher, index) {
  const district = 1 + (index % sizes.districts)
  const visit = HELD + 1 + (Math.floor(index / sizes.districts) % sizes.coming)
  const which = Math.floor(index / sizes.districts / sizes.coming)
  const day = dayOf(visit)
  const position = { ...placeOf(district, visit), accuracyMetres: 18, datum: 'WGS84', ageSeconds: 4 }
  const body = { occurredAt: `${day}T09:02:11+08:00`, position, deviceClock: `${day}T09:02:12+08:00` }
  const path = `/api/v1/visits/${id(KIND.visit, district, visit)}/check-ins/${uuid7()}`
  return ['PUT', path, teacher[district][staffOf(visit, which, sizes)], JSON.stringify(body)]
}

const staffOf = (visit, which, { teachers }) => 1 + ((visit * 3 + which) % teachers)
const dayOf = visit => new Date(Date.now() + (-30 + (visit % 30)) * 86_400_000).toISOString().slice(0, 10)

/** The same as scripts for pgbench, from the statements the service was seen to send. */
export const replayed = {
  list50: async (instance, { coordinator }) => script(await seen(instance, ['GET', '/api/v1/visits?limit=50', coordinator[1]]), 0),
  get1: async (instance, { coordinator }) => {
    const one = id(KIND.visit, 1, 4321)
    const statements = await seen(instance, ['GET', `/api/v1/visits/${one}`, coordinator[1]])
    return `\\set visit random(1, ${HELD})\n${script(statements, 0, { [one]: idOf(KIND.visit, 'visit') })}`
  },
  checkin: async (instance, { teacher }, run) => {
    const first = await seen(instance, arrival(instance, teacher, 0))
    const later = await seen(instance, arrival(instance, teacher, instance.sizes.coming))
    return `
\\set turn :turn + :clients
\\set number :turn + :client_id
\\set visit ${HELD + 1} + :number % ${instance.sizes.coming}
\\set which :number / ${instance.sizes.coming}
\\set participant 4 * :visit + :which
\\set staff 1 + (:visit * 3 + :which) % ${instance.sizes.teachers}
\\set account 100 + :staff
\\set community 1 + (:visit - 1) % 12
\\set organiser 1 + (:visit - 1) % 12 * 5 + :visit / 12 % 5
\\set host 1 + (:visit - 1) % 12 * 5 + (:visit / 12 + 1) % 5
\\set pairing :community + 12 * (:visit / 12 % 41)
\\if :which = 0
${script(first, run, knownOf(first, 0, instance.sizes))}
\\else
${script(later, run, knownOf(later, 1, instance.sizes))}
\\endif`
  },
}

async function seen(instance, [method, path, token, body]) {
  const log = await instance.log(() => instance.call(method, path.replace('/api/v1', ''), token, body && JSON.parse(body)))
  return statementsIn(log)
}

/** What in the statements of somebody's arrival at the first visit to come follows from the visit and the person. */
function knownOf(statements, which, sizes) {
  const visit = HELD + 1
  const staff = staffOf(visit, which, sizes)
  const community = 1 + ((visit - 1) % 12)
  const round = Math.floor(visit / 12)
  const pairing = community + 12 * (round % 41)
  const known = [
    ['visit', KIND.visit, visit],
    ['participant', KIND.participant, 4 * visit + which],
    ['staff', KIND.staff, staff],
    ['account', KIND.account, 100 + staff],
    ['community', KIND.community, community],
    ['organiser', KIND.school, 1 + (community - 1) * 5 + (round % 5)],
    ['host', KIND.school, 1 + (community - 1) * 5 + ((round + 1) % 5)],
    ['pairing', KIND.pairing, pairing],
    ['pairing', KIND.quota, pairing],
  ].map(([variable, kind, number]) => [id(kind, 1, number), idOf(kind, variable)])
  const lock = statements.find(({ sql }) => sql.includes('pg_advisory_xact_lock'))
  return Object.fromEntries([
    ...known,
    [dayOf(visit), '(current_date - 30 + :visit::int % 30)'],
    ...(lock ? [[lock.values[0].slice(1, -1), ':number::bigint']] : []),
  ])
}
