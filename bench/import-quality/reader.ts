// The program as a reader that can be measured: the command line's inspect, and the import's interpretation of the cells.
import { basename } from 'node:path';
import { inspectFile } from '../../main/cli/inspect.ts';
import { names, type Knowledge } from '../../main/core/features/imports/knowledge.ts';
import { interpretTable } from '../../main/core/features/imports/interpret/index.ts';
import { builtInDistricts } from '../../main/core/platform/built-in-geo.ts';
import { readAndUnderstandWorkbook } from '../../main/excel/client.ts';
import { findLegends } from '../../main/excel/understand/index.ts';
import type { InterpretedRow, RowDecisions } from '../../shared/domain/import-row.ts';
import { fieldKinds, vocabularyOfField, type OfferField } from '../../shared/domain/offer-fields.ts';
import type { Sheet, SheetTable, TableColumn, Workbook } from '../../shared/domain/sheet.ts';
import { defaultTerms } from '../../shared/domain/vocabulary-defaults.ts';
import { plainValue } from './plain-value.ts';
import type { ReadValue } from './types.ts';

export { inspectFile };

/** What a fresh workplace of the Rhein-Kreis Neuss knows: the same as imports/knowledge.ts loads from its database. */
function knowledge(): Knowledge {
  const [own, others] = [true, false].map((isOwn) =>
    builtInDistricts().filter(({ ags5 }) => (ags5 === '05162') === isOwn),
  );
  const district = own?.[0];
  if (!district) throw new Error('05162 is not built in');
  return {
    district: { key: district.ags5, name: district.name },
    regions: district.municipalities.map((town) => ({ ...town, population: null, populationSource: null })),
    terms: Object.fromEntries(
      Object.entries(defaultTerms).map(([key, terms]) => [
        key,
        terms.map((term) => ({ ...term, synonyms: [...term.synonyms] })),
      ]),
    ) as Knowledge['terms'],
    mergedTerms: new Map(),
    otherPlaces: (others ?? []).flatMap(({ municipalities }) => municipalities.map(({ name }) => name)),
  };
}
const known = knowledge();
/** The corpus uses the short name of docs/domain for this term. */
const shorter: Readonly<Record<string, string>> = { 'Kinder 3–6': '3–6' };
const nobodyDecided: RowDecisions = { signs: {}, values: {}, corrections: {}, excludedRows: [], place: null };

const isOfferField = (field: string | null): field is OfferField => field !== null && Object.hasOwn(fieldKinds, field);

function interpretWith(columns: TableColumn[], sheet: Sheet, table: SheetTable, file: FileFacts): InterpretedRow[] {
  return interpretTable(
    sheet,
    { ...table, columns },
    { decisions: nobodyDecided, knowledge: known, fileName: file.name, legends: file.legends },
  ).rows;
}

interface FileFacts {
  name: string;
  legends: ReturnType<typeof findLegends>;
}

/** Columns that share a field are read one by one: their row holds one value for all of them. */
function readings(table: SheetTable): { columns: TableColumn[]; asked: TableColumn[] }[] {
  const byField = Map.groupBy(
    table.columns.filter(({ field }) => isOfferField(field)),
    ({ field }) => field,
  );
  const groups = [...byField.values()];
  const rounds = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: rounds }, (_, round) => {
    const asked = groups.flatMap((group) => group[round] ?? []);
    const others = table.columns.map((column) =>
      isOfferField(column.field) && !asked.includes(column) && (byField.get(column.field)?.length ?? 0) > 1
        ? { ...column, field: null }
        : column,
    );
    return { columns: others, asked };
  });
}

function valuesOf(sheet: Sheet, table: SheetTable, file: FileFacts): ReadValue[] {
  const filled = new Map(sheet.rows.map(({ number, cells }) => [number, cells]));
  const nameOf = (field: OfferField, id: string): string => {
    const vocabulary = vocabularyOfField[field as keyof typeof vocabularyOfField];
    const name = known.terms[vocabulary]?.find((term) => term.id === id)?.name ?? id;
    return shorter[name] ?? name;
  };
  return readings(table).flatMap(({ columns, asked }) =>
    interpretWith(columns, sheet, table, file).flatMap((row) =>
      asked.flatMap(({ letter, field }): ReadValue[] => {
        const index = [...letter].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
        const isEmpty = (filled.get(row.row)?.[index] ?? null) === null;
        if (isEmpty || !isOfferField(field)) return [];
        const cell = `${letter}${row.row}`;
        return [{ sheet: sheet.name, cell, value: plainValue(row, field, cell, nameOf) }];
      }),
    ),
  );
}

function tablesTaken(
  workbook: Workbook,
  understood: Awaited<ReturnType<typeof readAndUnderstandWorkbook>>['understood'],
): [Sheet, SheetTable][] {
  return workbook.sheets.flatMap((sheet) => {
    const tables = understood.find(({ name }) => name === sheet.name)?.tables ?? [];
    return tables
      .filter(({ kind, orientation }) => kind === 'offers' && orientation === 'rows' && !sheet.hidden)
      .map((table): [Sheet, SheetTable] => [sheet, table]);
  });
}

/** Every cell of the offer lists that the import would take without a single answer; null where it asks. */
export async function readPlainValues(path: string): Promise<ReadValue[]> {
  const { workbook, understood } = await readAndUnderstandWorkbook(path, names(known));
  const file = { name: basename(path), legends: findLegends(workbook) };
  return tablesTaken(workbook, understood).flatMap(([sheet, table]) => valuesOf(sheet, table, file));
}
