import { join } from 'node:path';
import type { Sheet, UnderstoodSheet, Workbook } from '../../../../../shared/domain/sheet.ts';
import { correctionTexts } from '../../../../../shared/i18n/de/correction.ts';
import { readAndUnderstandWorkbook, type ReadOptions } from '../../../../excel/client.ts';
import { understandWorkbook } from '../../../../excel/understand/index.ts';
import type { JobContext } from '../../../platform/context.ts';
import { noDecisions, type FileDecisions } from '../decisions.rules.ts';
import type { EarlierFile } from '../draft-file.ts';
import { evaluate, freshMemory, names, rowKey, type EvaluatedTable, type Knowledge } from '../evaluate.ts';
import type { EarlierRow } from '../match.ts';
import { placeFor, providerFor } from '../sender.ts';
import { answerMeaning } from '../missing/answered.rules.ts';
import { decidedMissing } from '../missing/missing.repository.ts';
import { offerRowsOf } from './correction.repository.ts';
import { earlierSource, type EarlierSource, type Source } from './earlier-source.ts';
import { readMark, type Returned } from './mark.rules.ts';
import { changedCells, RowMap, sameHeader } from './row-map.rules.ts';

/** A file ready to be interpreted. */
export interface OpenedSource {
  read: { workbook: Workbook; understood: UnderstoodSheet[] };
  decisions: FileDecisions;
  earlier: EarlierFile | null;
}
type Reading = Pick<ReadOptions, 'signal' | 'onProgress' | 'ahead'>;

const withWarning = (workbook: Workbook, code: string, ...messages: string[]): Workbook => ({
  ...workbook,
  warnings: [...workbook.warnings, ...messages.map((message) => ({ code, message }))],
});

/**
 * Reads a kept file. A correction sheet that came back is recognised by its mark: what was decided about the file it
 * was made of counts again, each row belongs to what it became then, and nothing has to be asked about it.
 * Throws what reading a file throws.
 */
export async function openSource(
  context: JobContext,
  knowledge: Knowledge,
  source: Source,
  reading: Reading = {},
): Promise<OpenedSource> {
  const path = join(context.folder.originals, source.sha256);
  const read = await readAndUnderstandWorkbook(path, names(knowledge), { ...reading, fileName: source.fileName });
  const returned = readMark(read.workbook);
  if (!returned) return { read, decisions: source.decisions, earlier: null };
  const earlier = earlierSource(context.db, returned.mark);
  const prepared = earlier && (await new ReturnReader(context, knowledge, returned, earlier).prepare(source.decisions));
  if (prepared) return prepared;
  const workbook = withWarning(returned.workbook, 'CORRECTION_UNKNOWN', correctionTexts.unknown);
  const understood = understandWorkbook(workbook, names(knowledge));
  return { read: { workbook, understood }, decisions: source.decisions, earlier: null };
}

interface Pair {
  before: Sheet;
  now: Sheet;
  map: RowMap;
  tables: EvaluatedTable[];
}

class ReturnReader {
  private readonly context: JobContext;
  private readonly knowledge: Knowledge;
  private readonly returned: Returned;
  private readonly earlier: EarlierSource;

  constructor(context: JobContext, knowledge: Knowledge, returned: Returned, earlier: EarlierSource) {
    this.context = context;
    this.knowledge = knowledge;
    this.returned = returned;
    this.earlier = earlier;
  }

  /** Null where sheets or columns are not the ones that were sent: then it is a file like any other. */
  async prepare(own: FileDecisions): Promise<OpenedSource | null> {
    const base = await openSource(this.context, this.knowledge, this.earlier);
    const { fileName } = base.earlier ?? this.earlier;
    const sent = { fileName, decisions: base.decisions };
    const place = placeFor(sent, this.knowledge);
    const facts = {
      own: null,
      fileName,
      decisions: base.decisions,
      place,
      provider: providerFor(sent, this.knowledge),
      memory: freshMemory(),
    };
    const file = { ...base.read, ...facts };
    const { tables } = evaluate(this.context.db, file, this.knowledge);
    const pairs = this.pairs(base.read.workbook, tables);
    const understood = pairs && this.understood(pairs);
    if (!pairs || !understood) return null;
    const changed = new Map(pairs.map(({ before, now, map }) => [now.name, changedCells(before, now, map)]));
    const decisions =
      own.returnOf === this.returned.mark.id ? own : this.decisions(own, base.decisions, pairs, changed);
    const workbook = this.described(pairs, changed);
    return {
      read: { workbook, understood },
      decisions,
      earlier: { fileName, rows: this.rows(pairs), answers: this.returned.answers },
    };
  }

  private pairs(workbook: Workbook, tables: readonly EvaluatedTable[]): Pair[] | null {
    const pairs = this.returned.workbook.sheets.flatMap((now) => {
      const before = workbook.sheets.find((sheet) => sheet.name === now.name);
      const map = new RowMap(now, this.returned.rows.get(now.name) ?? new Map());
      return before ? [{ before, now, map, tables: tables.filter(({ sheet }) => sheet.name === now.name) }] : [];
    });
    const found = new Set(pairs.map(({ now }) => now.name));
    return tables.every(({ included, sheet }) => !included || found.has(sheet.name)) ? pairs : null;
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
    then: FileDecisions,
    pairs: readonly Pair[],
    changed: ReadonlyMap<string, ReadonlySet<string>>,
  ): FileDecisions {
    const { inForce } = this.earlier;
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
      sender: own.sender ?? then.sender,
      tables: {},
      corrections,
      excluded,
      secondFile: own.secondFile ?? (inForce ? { mode: 'replaces', replaces: inForce } : null),
      sameFile: false,
      returnOf: this.returned.mark.id,
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

  private described(pairs: readonly Pair[], changed: ReadonlyMap<string, ReadonlySet<string>>): Workbook {
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
    const lines = [correctionTexts.returned(this.earlier.fileName, count)];
    if (missing > 0) lines.push(correctionTexts.missingRows(missing));
    return withWarning(this.returned.workbook, 'CORRECTION_RETURNED', ...lines);
  }
}
