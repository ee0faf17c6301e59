import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import readXlsxFile from 'read-excel-file/universal'

/** The cells of a downloaded table, row by row, as text. */
export async function cellsOf(download: Download): Promise<string[][]> {
  const [sheet] = await readXlsxFile(new Blob([await readFile(await download.path())]))
  return (sheet?.data ?? []).map(row => row.map(cell => String(cell ?? '')))
}
