import createClient from 'openapi-fetch'
import { authorised } from './access'
import { Problem } from './problem'
import type { components, paths } from './schema'

/** A record of the contract, by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The answer to a request of the person who is logged in; a refusal is thrown. */
export async function answerTo(request: Request): Promise<Response> {
  const response = await authorised(request)
  if (!response.ok) {
    throw await Problem.from(response)
  }
  return response
}

export const api = createClient<paths, 'application/json'>({ baseUrl: location.origin, fetch: answerTo })

/** The header that says which version of a record is being changed; another one in between is a 412, never an overwrite. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })

/** The options of a partial change (RFC 7396): absent stays, null empties. */
export const mergePatch = { headers: { 'Content-Type': 'application/merge-patch+json' } }
