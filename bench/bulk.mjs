// Staff in, ledgers out, against what COPY does with the same rows; and the coordinator's home.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { KIND, id } from './ids.mjs'
import { inlined, statementsIn } from './statements.mjs'

const STAFF = 4000

async function seconds(work) {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** A sheet of staff who are new to the district, from sending it until they are in the register. */
export async function staffImport(instance, token) {
  const rows = Array.from({ length: STAFF }, (_, n) => [`N${n}`, `新教师${n}`, `31890${String(1 + (n % 60)).padStart(5, '0')}`, '二级', '语文', '教师', '是', '2026-09-01'])
  const sheet = [['工号', '姓名', '单位代码', '现任职称', '任教', '行政职务', '可否交流', '到岗时间'], ...rows].map(row => row.join(',') + '\n').join('')
  const form = new FormData()
  form.set('kind', 'STAFF')
  form.set('mode', 'commit')
  form.set('file', new Blob([sheet], { type: 'text/csv' }), 'staff.csv')
  const service = await seconds(async () => {
    let taken = await (await instance.call('POST', '/imports', token, form)).json()
    while (taken.state === 'RUNNING' || taken.state === 'PREVIEWED') {
      await pause(100)
      taken = await (await instance.call('GET', `/imports/${taken.id}`, token)).json()
    }
    if (taken.state !== 'COMMITTED' || taken.counts.faulty) throw new Error(JSON.stringify(taken))
  })
  return { rows: STAFF, service, copy: await copied(instance) }
}

/** The rows the import made, written once more by COPY and taken back. */
async function copied(instance) {
  const at = name => join(instance.folder, name)
  const made = { staff: "staff_number like 'N%'", post: "staff_id in (select id from staff where staff_number like 'N%')" }
  for (const [table, which] of Object.entries(made)) {
    writeFileSync(at(table), instance.sql(`copy (select * from ${table} where district_id = '${id(KIND.district, 1, 0)}' and ${which}) to stdout`) + '\n')
  }
  const remove = `delete from post where ${made.post}; delete from staff where ${made.staff}`
  instance.sql(remove)
  const copy = await seconds(() => instance.psql('--single-transaction', '-c', `\\copy staff from '${at('staff')}'`, '-c', `\\copy post from '${at('post')}'`))
  instance.sql(remove)
  return copy
}

/** The ledgers of the twelve communities as text. */
export async function ledgerExport(instance, token) {
  const paths = Array.from({ length: 12 }, (_, n) => `/ledger?subject=COMMUNITY&id=${id(KIND.community, 1, n + 1)}`)
  let rows = 0
  const fetchAll = async () => {
    for (const path of paths) {
      const text = await (await instance.call('GET', path, token, undefined, { accept: 'text/csv' })).text()
      rows += text.split('\n').length - 2
    }
  }
  const log = await instance.log(fetchAll)
  rows = 0
  const service = await seconds(fetchAll)
  const copies = inlined(statementsIn(log).filter(({ sql }) => /^select .* from visit /.test(sql)))
  const copy = await seconds(() => instance.psql(...copies.flatMap(sql => ['-c', `copy (${sql}) to stdout`])))
  return { rows, service, copy }
}

/** What the coordinator's home asks for, at once, as the page does; a hundred times. */
export async function home(instance, token) {
  const paths = ['/dashboard', '/dashboard/matrix', '/dashboard/balance?stage=PRIMARY', '/quotas?state=BEHIND&limit=4&count=true', '/visits?sort=firstDay&limit=6&count=true', '/visits/counts', '/me']
  const times = []
  for (let turn = 0; turn < 120; turn++) {
    times.push(await seconds(() => Promise.all(paths.map(async path => (await instance.call('GET', path, token)).arrayBuffer()))))
  }
  return times.slice(20).toSorted((one, other) => one - other)[95] * 1000
}
