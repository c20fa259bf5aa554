// Sheets as eight kinds of German offices send them, each read by a person first.
import { describe, expect, test } from 'vitest';
import type { SheetTable } from '../../../shared/domain/sheet.ts';
import { earlierFirstHalf } from './testing/offices/first-half-a.ts';
import { laterFirstHalf } from './testing/offices/first-half-b.ts';
import { earlierSecondHalf } from './testing/offices/second-half-a.ts';
import { laterSecondHalf } from './testing/offices/second-half-b.ts';
import { thirdPart } from './testing/offices/third-part.ts';
import type { OfficeSheet, ReadByHand } from './testing/offices/office-sheet.ts';
import { officeKnowledge } from './testing/offices/office-knowledge.ts';
import { workbook } from './testing/sheets.ts';
import { understandWorkbook } from './understand-workbook.ts';

/** `4-6 8` -> 4, 5, 6, 8. */
function numbers(text: string): number[] {
  return text.split(' ').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

function seen(table: SheetTable, byHand: ReadByHand | undefined): ReadByHand {
  const skipped = new Set(table.skippedRows.map(({ row }) => row));
  const [first, last] = table.dataRows;
  const records = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((row) => !skipped.has(row));
  const wanted = byHand?.fields?.split(' ');
  const fields = table.columns.map(({ field }, at) => (wanted?.[at] === '*' ? '*' : (field ?? '-'))).join(' ');
  return {
    kind: table.kind,
    orientation: table.orientation,
    header: compact(table.headerRows),
    records: compact(records),
    ...(wanted === undefined ? {} : { fields }),
  };
}

/** The way back: 4, 5, 6, 8 -> `4-6 8`. */
function compact(list: number[]): string {
  const runs: [number, number][] = [];
  for (const number of list) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

function check({ sheet, tables }: OfficeSheet): void {
  const found = understandWorkbook(workbook(sheet), officeKnowledge)[0]?.tables ?? [];
  expect(found.map((table, at) => seen(table, tables[at]))).toEqual(
    tables.map((one) => ({ orientation: 'rows', ...one, header: compact(numbers(one.header)) })),
  );
}

describe('die zuerst geschriebene Hälfte', () => {
  test.each([...earlierFirstHalf, ...laterFirstHalf].map((one) => [`${one.office}: ${one.messy}`, one] as const))(
    '%s',
    (_, one) => check(one),
  );
});

describe('die danach geschriebene Hälfte', () => {
  test.each([...earlierSecondHalf, ...laterSecondHalf].map((one) => [`${one.office}: ${one.messy}`, one] as const))(
    '%s',
    (_, one) => check(one),
  );
});

describe('zuletzt geschrieben, nach allen Regeln', () => {
  test.each(thirdPart.map((one) => [`${one.office}: ${one.messy}`, one] as const))('%s', (_, one) => check(one));
});
