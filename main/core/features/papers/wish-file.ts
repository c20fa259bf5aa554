import { readFileSync } from 'node:fs';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { displayText } from '../../../../shared/domain/cell-text.ts';
import { headsWishes, pastedText } from '../../../../shared/domain/pasted-wishes.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { readWorkbook } from '../../../excel/client.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import { openWordFile } from '../../platform/word/package.ts';
import { wordTables } from '../../platform/word/tables.ts';

const mostLetters = 500_000;

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw problemFromSystem(error, 'FILE_UNREADABLE');
  }
}
/** Null where it is no Word file: then it may be a spreadsheet. */
async function tablesOfWord(path: string): Promise<string[][][] | null> {
  try {
    return wordTables(await openWordFile(bytesOf(path)));
  } catch (error) {
    if (error instanceof Problem && error.code === 'WORD_FILE_KIND') return null;
    throw error;
  }
}
async function tablesOfSheets(path: string, fileName: string): Promise<string[][][]> {
  const { sheets } = await readWorkbook(path, { fileName });
  return sheets.filter(({ hidden }) => !hidden).map(({ rows }) => rows.map(({ cells }) => cells.map(displayText)));
}

/**
 * The tables of a Word or Excel file that hold wishes, as a range to look through before it is taken over: those with a
 * column for them, else all. Throws NO_WISHES_FOUND and what reading a file throws.
 */
export async function wishTable({ path, name }: InputOf<'papers.wishTable'>): Promise<OutputOf<'papers.wishTable'>> {
  const tables = (await tablesOfWord(path)) ?? (await tablesOfSheets(path, name));
  const filled = tables.map((rows) => rows.filter((row) => row.some((cell) => cell.trim() !== '')));
  const named = filled.filter((rows) => rows.some(headsWishes));
  const used = (named.length > 0 ? named : filled).filter((rows) => rows.length > 0);
  const [head] = used[0] ?? [];
  // The head is said once, also where every table repeats it.
  const same = (row: readonly string[]): boolean => head !== undefined && row.join('\t') === head.join('\t');
  const rows = used.flatMap((table, at) => (at === 0 ? table : table.filter((row) => !same(row))));
  const text = pastedText(rows);
  if (rows.length === 0 || text.length > mostLetters) throw new Problem('NO_WISHES_FOUND');
  return { text, tables: used.length };
}
