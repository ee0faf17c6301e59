import { has, t } from '@/shared/i18n'

/** One field the server refused; `pointer` is a JSON pointer into what was sent, like `/hostSchoolIds/0`. */
interface FieldProblem {
  pointer: string
  code: string
  detail: string
}

/** The server's refusal (RFC 9457). `code` is stable, `detail` is a sentence in the reader's language. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: FieldProblem[] = [],
  ) {
    super(detail)
  }

  static async from(response: Response): Promise<Problem> {
    const body = await response.json().catch(() => ({}))
    const code = body.code ?? lastPart(body.type) ?? 'unexpected'
    return new Problem(response.status, code, body.detail ?? body.title ?? '', body.errors ?? [])
  }

  /** What was refused, by the pointer of its field, like `/posts/0/schoolId`. */
  get fields(): Record<string, string> {
    return Object.fromEntries(this.errors.map(error => [error.pointer, error.detail]))
  }
}

const lastPart = (type?: string) => (type && type !== 'about:blank' ? type.split(/[/:]/).at(-1) : undefined)

/** What to tell the reader: what happened and what to do, never a technical word. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Problem)) {
    return t(error instanceof TypeError ? 'shared.problem.offline' : 'shared.problem.unexpected')
  }
  const own = `shared.problem.status.${error.status}`
  if (error.status < 500 && error.message) {
    return error.message
  }
  return t(has(own) ? own : 'shared.problem.unexpected')
}
