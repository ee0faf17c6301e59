// A fresh instance of the product on a folder of its own, and its database.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PASSWORD = 'a-year-in-a-district'
const root = join(import.meta.dirname, '..')

export class Instance {
  /** Starts on a new folder, or again on that of an instance that was stopped. */
  static async start({ port, folder = mkdtempSync(join(tmpdir(), 'xieshou-bench-')), java = [] }) {
    const began = performance.now()
    const instance = new Instance()
    Object.assign(instance, { port, folder })
    const output = openSync(join(folder, 'output'), 'a')
    instance.process = spawn(
      join(process.env.JAVA_HOME, 'bin', 'java'),
      ['--sun-misc-unsafe-memory-access=allow', ...java, '-jar', join(root, 'backend/target/quarkus-app/quarkus-run.jar')],
      {
        stdio: ['ignore', output, output],
        env: { ...process.env, DATABASE_URL: undefined, PORT: port, XIESHOU_DATA: folder, XIESHOU_DEMO: 'false', XIESHOU_CALLS_PER_MINUTE: '100000000' },
      },
    )
    process.on('exit', () => instance.process.kill())
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
    instance.ended = new Promise(resolve => instance.process.on('exit', resolve))
    while (!(await instance.ready())) {
      if (instance.process.exitCode !== null) throw new Error(instance.output)
      await pause(20)
    }
    instance.startedIn = (performance.now() - began) / 1000
    return instance
  }

  /** What it wrote for the terminal. */
  get output() {
    return readFileSync(join(this.folder, 'output'), 'utf8')
  }

  async ready() {
    return fetch(`http://127.0.0.1:${this.port}/q/health/ready`).then(answer => answer.ok, () => false)
  }

  async stop() {
    this.process.kill('SIGTERM')
    await this.ended
  }

  remove() {
    rmSync(this.folder, { recursive: true })
  }

  /** How libpq finds the database; the superuser's name and password open it. */
  get database() {
    const [, , , port] = readFileSync(join(this.folder, 'database/postmaster.pid'), 'utf8').split('\n')
    const password = readFileSync(join(this.folder, 'database.password'), 'utf8')
    return { ...process.env, PGHOST: '127.0.0.1', PGPORT: port, PGUSER: 'postgres', PGPASSWORD: password, PGDATABASE: 'xieshou' }
  }

  sql(statement) {
    return this.psql('--command', statement)
  }

  psql(...parameters) {
    const options = { env: this.database, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] }
    return execFileSync('psql', ['--quiet', '--no-psqlrc', '--tuples-only', '--no-align', '--set=ON_ERROR_STOP=1', ...parameters], options).trim()
  }

  /** What PostgreSQL writes into its log while something is done, with every statement. */
  async log(work) {
    const file = join(this.folder, 'postgresql.log')
    const set = async (statements, prefix) => {
      this.psql('-c', `alter system set log_statement = '${statements}'`, '-c', `alter system set log_line_prefix = '${prefix}'`, '-c', 'select pg_reload_conf()')
      await pause(500)
    }
    await set('all', '%a|')
    const before = readFileSync(file).length
    await work()
    const text = readFileSync(file).subarray(before).toString()
    await set('none', '%m [%p] ')
    return text
  }

  async call(method, path, token, body, headers = {}) {
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(typeof body === 'object' && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }

  async logIn(loginName, password = PASSWORD) {
    return (await (await this.call('POST', '/session', null, { loginName, password })).json()).accessToken
  }

  /** Gives the operator, from whom the generated accounts have it, a password. */
  async choosePassword() {
    while (!/one-time password (\S+)/.test(this.output)) await pause(100)
    const currentPassword = this.output.match(/one-time password (\S+)/)[1]
    const token = await this.logIn('operator', currentPassword)
    await this.call('PUT', '/me/password', token, { currentPassword, newPassword: PASSWORD })
  }

  /** Processor seconds used so far by the service, by its PostgreSQL and by what sent them requests and statements. */
  seconds() {
    return own(this.process.pid) + sum(this.databaseProcesses(), own) + ended(this.databaseProcesses()[0]) + ended('self')
  }

  megabytes() {
    return { service: resident(this.process.pid), database: sum(this.databaseProcesses(), resident) }
  }

  /** Of the first all others are children. */
  databaseProcesses() {
    const first = readFileSync(join(this.folder, 'database/postmaster.pid'), 'utf8').split('\n')[0]
    return [first, ...readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && parentOf(pid) === first)]
  }
}

const sum = (pids, measure) => pids.reduce((total, pid) => total + measure(pid), 0)

/** A file of /proc; nothing when the process has ended. */
function known(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The columns of /proc/PID/stat behind the name of the program, which may hold blanks. */
const stat = pid => known(`/proc/${pid}/stat`).replace(/.*\) /, '').split(' ')

const parentOf = pid => stat(pid)[1]
const own = pid => hundredths(pid, 11) + hundredths(pid, 12)
const ended = pid => hundredths(pid, 13) + hundredths(pid, 14)
const hundredths = (pid, column) => Number(stat(pid)[column] ?? 0) / 100

/** Memory shared with other processes counts in parts (PSS). */
const resident = pid => Number(known(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+)/m)?.[1] ?? 0) / 1024
