import { createHash } from 'node:crypto';
import type { UnderstoodSheet, Workbook } from '../../../../../shared/domain/sheet.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';

/** A text without what changes from year to year: folded words, numbers as `#`. */
export const layoutWords = (text: string): string =>
  fold(text)
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();

const fingerprintOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** A text file's only sheet is called like the file; that is no part of its layout. */
const namedSheets = (workbook: Workbook): boolean => workbook.format !== 'csv' && workbook.format !== 'html';

/** Layout of one table: its sheet's name and its headers, in their order. */
export const tableLayout = (workbook: Workbook, sheet: string, headers: readonly string[]): string =>
  fingerprintOf([namedSheets(workbook) ? layoutWords(sheet) : '', ...headers.map(layoutWords)]);

/** Layout of a sheet whose table was drawn by hand: only its name is known before. */
export const sheetLayout = (workbook: Workbook, sheet: string): string =>
  fingerprintOf(['sheet', namedSheets(workbook) ? layoutWords(sheet) : '']);

/** Layout of a whole file, from what the program itself found in it. */
export function fileLayout({ workbook, understood }: { workbook: Workbook; understood: UnderstoodSheet[] }): string {
  const parts = understood.flatMap(({ name, tables }) =>
    tables.length === 0
      ? [sheetLayout(workbook, name)]
      : tables.map((table) =>
          tableLayout(
            workbook,
            name,
            table.columns.map((column) => column.header),
          ),
        ),
  );
  return fingerprintOf(parts);
}

/** Keys of senders that are no municipality. */
export const senderKinds = { actor: 'actor:', list: 'list:' } as const;

/**
 * Who a decision belongs to: the municipality, the actor by name, or where a list has no sender (a register of Vereine, a plan) only lists of
 * the same layout. Null while nobody knows.
 */
export function senderKey(
  sender: { ags: string | null; actor: string | null } | null,
  file: Parameters<typeof fileLayout>[0],
): string | null {
  if (!sender || sender.ags === null) return null;
  if (sender.ags !== 'districtWide') return sender.ags;
  const name = layoutWords(sender.actor ?? '');
  return name === '' ? `${senderKinds.list}${fileLayout(file)}` : `${senderKinds.actor}${name}`;
}

/** Keys of columns in their order: header words, and which of several equal ones. */
export function headerKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const words = layoutWords(header);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${words}#${count}`;
  });
}
