interface Dated {
  name: string
  year: number
  periodFrom: string
  periodTo: string
}

/** A template moved to another year: its name and its period say that year, months and days stay. */
export function inYear<S extends Dated>(scheme: S, year: number): S {
  const shifted = (day: string) => `${Number(day.slice(0, 4)) - scheme.year + year}${day.slice(4)}`
  return {
    ...scheme,
    name: scheme.name.replace(String(scheme.year), String(year)),
    year,
    periodFrom: shifted(scheme.periodFrom),
    periodTo: shifted(scheme.periodTo),
  }
}
