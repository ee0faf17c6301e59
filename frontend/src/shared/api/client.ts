import createClient, { type Middleware } from 'openapi-fetch'
import { authorised } from './access'
import { Problem } from './problem'
import type { components, paths } from './schema'

/** A record of the contract, by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) {
      throw await Problem.from(response)
    }
  },
}

export const api = createClient<paths, 'application/json'>({ baseUrl: location.origin, fetch: request => authorised(request) })
api.use(refusals)

/** The header that says which version of a record is being changed; another one in between is a 412, never an overwrite. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })

/** The options of a partial change (RFC 7396): absent stays, null empties. */
export const mergePatch = { headers: { 'Content-Type': 'application/merge-patch+json' } }
