// Turns what PostgreSQL logged of a request into a script for pgbench: the same statements with the same values, but for
// those of which the caller says how they follow from the number of the record.

import { hex } from './ids.mjs'

/** Statements that are not the request's: who calls is read before it, jobs run beside it. */
const FOREIGN = /from account a\s+left join role_grant|scheduled_tasks|webhook/

/** The statements of a log, each as { sql, values }. */
export function statementsIn(log) {
  const statements = []
  for (const entry of log.split(/^(?=[^|\n]*\|)/m)) {
    const [, kind, text] = entry.match(/^xieshou\|(LOG|DETAIL):\s+([\s\S]*)$/) ?? []
    if (kind === 'LOG') {
      const [, sql] = text.match(/^(?:statement|execute [^:]+): ([\s\S]*)$/) ?? []
      if (sql) statements.push({ sql: sql.replace(/\s+/g, ' ').trim(), values: [] })
    } else if (kind === 'DETAIL' && statements.length) {
      statements.at(-1).values = [...text.matchAll(/\$\d+ = (NULL|'(?:[^']|'')*')/g)].map(([, value]) => value)
    }
  }
  return statements.filter(({ sql }) => !FOREIGN.test(sql))
}

/** pgbench would take a colon for the beginning of a variable. */
const literal = value => (value.includes(':') ? `e${value.replaceAll('\\', '\\\\').replaceAll(':', '\\x3a')}` : value)

const numbered = (prefix, variable) => `('${prefix}-7000-8000-' || lpad(to_hex(:${variable}::int), 12, '0'))::uuid`

/** The statements with the values they had. */
export const inlined = statements => statements.map(({ sql, values }) => sql.replace(/\$(\d+)/g, (_, number) => values[number - 1]))

/** A generated id of the first district whose number is in a variable of pgbench. */
export const idOf = (kind, variable) => numbered(`019b${hex(kind, 4)}-0001`, variable)

/**
 * The script. Ids the service made afresh are made from the run and the variable "number".
 *
 * @param known from a value in the log to the expression that stands for it
 */
export function script(statements, run, known = {}) {
  const expressions = new Map(Object.entries(known))
  const expression = value => {
    const bare = value.slice(1, -1)
    if (/^01[0-9a-f]{6}-[0-9a-f]{4}-7/.test(bare) && !bare.startsWith('019b00') && !expressions.has(bare)) {
      expressions.set(bare, numbered(`019c${hex(expressions.size, 4)}-${hex(run, 4)}`, 'number'))
    }
    return expressions.get(bare) ?? literal(value)
  }
  return statements
    .map(({ sql, values }) => sql.replace(/\$(\d+)/g, (_, number) => expression(values[number - 1])) + ';')
    .join('\n')
}
