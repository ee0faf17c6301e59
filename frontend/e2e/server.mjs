// Starts the packaged application on an empty data folder: with the demo in it, or empty when XIESHOU_DEMO=false.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const frontend = resolve(import.meta.dirname, '..')
const demo = process.env.XIESHOU_DEMO ?? 'true'
const data = join(frontend, 'target', demo === 'true' ? 'e2e-data' : 'e2e-data-empty')
const provider = {
  XIESHOU_PROVIDER_ISSUER: `http://127.0.0.1:${process.env.KEYCLOAK_PORT ?? 8180}/realms/district`,
  XIESHOU_PROVIDER_CLIENT_ID: 'xieshou',
  XIESHOU_PROVIDER_CLIENT_SECRET: 'xieshou-secret-for-tests',
}
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'

rmSync(data, { recursive: true, force: true })
const server = spawn(java, ['--sun-misc-unsafe-memory-access=allow', '-jar', 'target/quarkus-app/quarkus-run.jar'], {
  cwd: join(frontend, '..', 'backend'),
  env: { ...process.env, ...provider, XIESHOU_DATA: data, XIESHOU_DEMO: demo, XIESHOU_WEB_ROOT: join(frontend, 'dist') },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.kill(signal))
}
server.on('exit', code => process.exit(code ?? 1))
