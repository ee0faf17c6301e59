/** What is typed into a field, as it is sent: nothing where nothing was said. */
export const said = (text: string) => text.trim() || undefined

/** A number as it was typed. */
export const figure = (text: string) => (text.trim() ? Number(text) : undefined)

/** Several words, whatever stands between them: 语文、数学，英语. */
export const several = (text: string) => text.split(/[\s,，、;；]+/).filter(Boolean)
