import type { Sheet, UnderstoodSheet, Workbook } from '../../../../../shared/domain/sheet.ts';
import { correctionTexts } from '../../../../../shared/i18n/de/correction.ts';
import type { JobContext } from '../../../platform/context.ts';
import { noDecisions, type FileDecisions } from '../decisions.rules.ts';
import { evaluate, freshMemory, rowKey, type EvaluatedTable } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import type { EarlierRow } from '../match.ts';
import { answerMeaning } from '../missing/answered.rules.ts';
import { decidedMissing } from '../missing/missing.repository.ts';
import { placeFor, providerFor } from '../sender.ts';
import { offerRowsOf } from './correction.repository.ts';
import type { EarlierSource } from './earlier-source.ts';
import type { Returned } from './mark.rules.ts';
import { withWarnings, type OpenedSource } from './opened.ts';
import { changedCells, RowMap, sameHeader } from './row-map.rules.ts';

interface Pair {
  before: Sheet;
  /** Under the name it was sent with. */
  now: Sheet;
  map: RowMap;
  tables: EvaluatedTable[];
}

/** Sheets with tables that did not come back. */
function absentFrom(pairs: readonly Pair[], tables: readonly EvaluatedTable[]): string[] {
  const found = new Set(pairs.map(({ before }) => before.name));
  const counted = new Set(tables.flatMap(({ included, sheet }) => (included ? sheet.name : [])));
  return [...counted].filter((name) => !found.has(name));
}

interface ReturnedFile {
  returned: Returned;
  /** The file it was made of, and how that is read. */
  earlier: EarlierSource;
  base: OpenedSource;
}

/** Puts what was decided about a file, and what its rows became, under the rows of its correction sheet. */
export class ReturnReader {
  private readonly context: JobContext;
  private readonly knowledge: Knowledge;
  private readonly returned: Returned;
  private readonly earlier: EarlierSource;
  private readonly base: OpenedSource;

  constructor(context: JobContext, knowledge: Knowledge, { returned, earlier, base }: ReturnedFile) {
    this.context = context;
    this.knowledge = knowledge;
    this.returned = returned;
    this.earlier = earlier;
    this.base = base;
  }

  /** Null where sheets or columns are not the ones that were sent: then it is a file like any other. */
  prepare(own: FileDecisions): OpenedSource | null {
    const tables = this.tables();
    const pairs = this.pairs(tables);
    const understood = pairs && this.understood(pairs);
    if (!pairs || !understood) return null;
    const changed = new Map(pairs.map(({ before, now, map }) => [now.name, changedCells(before, now, map)]));
    const absent = absentFrom(pairs, tables);
    const decided = own.returnOf === this.returned.mark.id ? own : this.decisions(own, pairs, changed);
    return {
      read: { workbook: this.described(pairs, changed, absent), understood },
      // a part of the answer does not stand for the whole: that is asked
      decisions: absent.length > 0 && !own.secondFile ? { ...decided, secondFile: null } : decided,
      earlier: { fileName: this.fileName, rows: this.rows(pairs), answers: this.returned.answers },
    };
  }

  private get fileName(): string {
    return this.base.earlier?.fileName ?? this.earlier.fileName;
  }

  /** The tables of the file as it was, without what a mark of ours says. */
  private tables(): EvaluatedTable[] {
    const { read, decisions } = this.base;
    const sent = { fileName: this.fileName, decisions: { ...decisions, sender: this.senderOf(decisions) } };
    const place = placeFor(sent, this.knowledge);
    const provider = providerFor(sent, this.knowledge);
    const facts = { own: null, fileName: this.fileName, decisions, place, provider, memory: freshMemory() };
    return evaluate(this.context.db, { ...read, ...facts }, this.knowledge).tables;
  }

  /** Who it was: decided by hand, or what the file was taken over as. */
  private senderOf({ sender }: FileDecisions): FileDecisions['sender'] {
    return sender ?? this.earlier.answer?.sender ?? null;
  }

  /** Null where a sheet is gone. A sheet saved as text comes alone: nothing is said about the others. */
  private pairs(tables: readonly EvaluatedTable[]): Pair[] | null {
    const { sheets } = this.base.read.workbook;
    const { sheets: numbers, rows, workbook } = this.returned;
    const sentAs = ({ name }: Sheet): Sheet | undefined =>
      numbers ? sheets[numbers.get(name) ?? -1] : sheets.find((sheet) => sheet.name === name);
    const pairs = workbook.sheets.flatMap((sheet) => {
      const before = sentAs(sheet);
      if (!before) return [];
      const map = new RowMap(sheet, rows.get(sheet.name) ?? new Map());
      const now = { ...sheet, name: before.name, ...(numbers && { merges: map.merges(before.merges) }) };
      return [{ before, now, map, tables: tables.filter((table) => table.sheet.name === before.name) }];
    });
    return absentFrom(pairs, tables).length === 0 || (numbers && pairs.length > 0) ? pairs : null;
  }

  private understood(pairs: readonly Pair[]): UnderstoodSheet[] | null {
    const sheets: UnderstoodSheet[] = [];
    for (const { before, now, map, tables } of pairs) {
      const moved = tables.map(({ table, included }) => ({ table, included, today: map.table(table) }));
      const broken = moved.some(
        ({ table, included, today }) => included && (!today || !sameHeader(before, now, table, today)),
      );
      if (broken) return null;
      sheets.push({ name: now.name, hidden: now.hidden, tables: moved.flatMap(({ today }) => today ?? []) });
    }
    return sheets;
  }

  /** What was decided then, where the rows stand now; a cell the sender answered is no longer corrected by us. */
  private decisions(
    own: FileDecisions,
    pairs: readonly Pair[],
    changed: ReadonlyMap<string, ReadonlySet<string>>,
  ): FileDecisions {
    const { inForce, answer } = this.earlier;
    const then = this.base.decisions;
    const answerOf = own.answerOf ?? then.answerOf ?? answer?.answerOf;
    const corrections: FileDecisions['corrections'] = {};
    const excluded: FileDecisions['excluded'] = {};
    for (const { now, map } of pairs) {
      const kept = Object.entries(then.corrections[now.name] ?? {}).flatMap(([cell, text]): [string, string][] => {
        const [, letter = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        const today = map.today(Number(row));
        const place = `${letter}${today}`;
        return today === undefined || changed.get(now.name)?.has(place) ? [] : [[place, text]];
      });
      corrections[now.name] = Object.fromEntries(kept);
      excluded[now.name] = (then.excluded[now.name] ?? []).flatMap((row) => map.today(row) ?? []);
    }
    return {
      ...noDecisions(),
      ...then,
      signs: { ...then.signs, ...own.signs },
      sender: own.sender ?? this.senderOf(then),
      ...(answerOf && { answerOf }),
      tables: {},
      corrections,
      excluded,
      secondFile: own.secondFile ?? (inForce ? { mode: 'replaces', replaces: inForce } : null),
      sameFile: false,
      returnOf: this.returned.mark.id,
      asOf: null,
      missing: this.missing(then),
    };
  }

  /** What was decided about missing offers, and what the sender answers now. */
  private missing(then: FileDecisions): NonNullable<FileDecisions['missing']> {
    const { inForce } = this.earlier;
    const before = inForce ? decidedMissing(this.context.db, inForce) : [];
    const answered = this.returned.answers.flatMap((entry) => {
      const meaning = answerMeaning(entry);
      return meaning ? [[entry.offerId, meaning] as const] : [];
    });
    return {
      ...Object.fromEntries(before.map(({ offer_id, mode, ends }) => [offer_id, { mode, ends }])),
      ...then.missing,
      ...Object.fromEntries(answered),
    };
  }

  private rows(pairs: readonly Pair[]): Map<string, EarlierRow> {
    const { importId } = this.earlier;
    const offers = new Map(
      (importId ? offerRowsOf(this.context.db, importId) : []).map((row) => [rowKey(row.sheet, row.row), row.offer_id]),
    );
    const rows = new Map<string, EarlierRow>();
    for (const { now, map, tables } of pairs)
      for (const { table, rows: interpreted } of tables)
        for (const { interpreted: row } of interpreted) {
          const today = table.orientation === 'rows' ? map.today(row.row) : row.row;
          const offerId = offers.get(rowKey(now.name, row.row)) ?? null;
          if (today !== undefined) rows.set(rowKey(now.name, today), { offerId, values: row.values });
        }
    return rows;
  }

  private described(
    pairs: readonly Pair[],
    changed: ReadonlyMap<string, ReadonlySet<string>>,
    absent: readonly string[],
  ): Workbook {
    const count = [...changed.values()].reduce((sum, cells) => sum + cells.size, 0);
    const missing = pairs.reduce(
      (sum, { map, tables }) =>
        sum +
        tables
          .filter(({ table }) => table.orientation === 'rows')
          .flatMap(({ rows }) => rows)
          .filter(({ interpreted }) => map.today(interpreted.row) === undefined).length,
      0,
    );
    const lines = [correctionTexts.returned(this.fileName, count)];
    if (missing > 0) lines.push(correctionTexts.missingRows(missing));
    if (absent.length > 0) lines.push(correctionTexts.missingSheets(absent));
    const { workbook } = this.returned;
    const named = new Map(pairs.map(({ map, now }) => [map.sheet, now]));
    const sheets = workbook.sheets.map((sheet) => named.get(sheet) ?? sheet);
    return withWarnings({ ...workbook, sheets }, 'CORRECTION_RETURNED', lines);
  }
}
