import type { ImportIssue } from '../../../../../shared/contract/imports.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { maybeTwice, type InterpretedRow } from '../../../../../shared/domain/import-row.ts';
import { partFields } from '../../../../../shared/domain/offer-fields.ts';
import type { Link } from '../../../database/entities.ts';
import type { WriteContext } from '../../../platform/context.ts';
import { OfferWriter, savePartLines, type NewOffer } from '../../offers/index.ts';
import { listRegions } from '../../settings/index.ts';
import type { EvaluatedRow, EvaluatedTable } from '../evaluate.ts';
import { notePairOffer, RowNotes } from '../imports.repository.ts';
import type { RowMatch } from '../match.ts';
import { Merges } from '../pairs/write-pairs.ts';
import { confirmNone, type SaidAt } from '../statements.ts';

/** The import whose rows are written. */
export interface OfferImport {
  importId: string;
  surveyId: string;
  /** Region key of the sender, `districtWide`, or '' for an actor. */
  sender: string;
  /** The day on which it confirms what it names. */
  confirmedOn: string;
  /** What it leaves open; the points "maybe twice" get the offers they speak of. */
  issues: readonly ImportIssue[];
}

const placeOf = (sheet: string, row: number): string => `${row} ${sheet}`;
/** The numbers of the points "maybe twice" by the row that raised them. */
function pairPointsOf(issues: readonly ImportIssue[]): Map<string, number[]> {
  const points = [...issues.entries()].filter(([, { code }]) => maybeTwice.has(code));
  const byRow = Map.groupBy(points, ([, { sheet, row }]) => placeOf(sheet, row));
  return new Map([...byRow].map(([place, found]) => [place, found.map(([number]) => number)]));
}

/** The values of a row without its place; of a returned sheet only those its sender changed. */
function valuesToWrite(row: InterpretedRow, { only }: RowMatch): InterpretedRow['values'] {
  const { municipality: _, ...values } = row.values;
  if (!only) return values;
  return Object.fromEntries(Object.entries(values).filter(([field]) => only.has(field as ImportField)));
}

/** Writes the rows of a file that speak of offers: what is new together, what is known one by one. */
export class OfferRows {
  /** Offers this file speaks of. */
  readonly written = new Set<string>();
  /** "kein Angebot" statements of this file, also those that were known. */
  readonly said = new Map<string, SaidAt>();
  private readonly context: WriteContext;
  private readonly of: OfferImport;
  private readonly named: Link;
  private readonly writer: OfferWriter;
  private readonly merges: Merges;
  /** From which row each offer came. */
  private readonly notes: RowNotes;
  /** The Kommunen, for what a row says of an offer's places. */
  private readonly places: readonly { ags: string; name: string }[];
  private readonly pairPoints: ReadonlyMap<string, readonly number[]>;

  constructor(context: WriteContext, of: OfferImport, tables: readonly EvaluatedTable[]) {
    const { db, recorder } = context;
    this.context = context;
    this.of = of;
    this.named = ['offer_named', of.surveyId, of.sender];
    this.writer = new OfferWriter(db, recorder, of.confirmedOn);
    this.merges = new Merges(tables);
    this.notes = new RowNotes(db, of.importId);
    this.places = listRegions(db);
    this.pairPoints = pairPointsOf(of.issues);
  }

  write(table: EvaluatedTable, number: number, rows: readonly EvaluatedRow[]): void {
    const created: { row: InterpretedRow; offer: NewOffer }[] = [];
    for (const entry of rows) {
      const { interpreted: row, match } = entry;
      if (match.state === 'statement') this.sayNone(table, row);
      else if (match.state === 'new' && row.place) {
        created.push({ row, offer: { values: row.values, place: row.place, extra: row.extra, links: [this.named] } });
      } else if (match.into !== undefined) this.merges.later(table, number, entry);
      else if (match.offerId && row.place) {
        this.merges.note(table, row, match.offerId);
        this.writeKnown(match.offerId, number, entry);
      }
    }
    const ids = this.writer.createMany(created.map(({ offer }) => offer));
    for (const [index, { row }] of created.entries()) this.noteCreated(ids[index]!, row, table, number);
  }

  /** Writes what is better written for all created offers together. */
  finishCreated(): void {
    this.writer.finish();
  }

  /** Writes the rows that waited for the offer of an earlier row, and where all came from. */
  finish(): void {
    for (const { offerId, table, entry } of this.merges.settled()) this.writeKnown(offerId, table, entry);
    this.notes.flush();
  }

  private noteCreated(id: string, row: InterpretedRow, table: EvaluatedTable, number: number): void {
    this.writeParts(id, row.values);
    this.merges.note(table, row, id);
    this.noteRow(id, number, row);
    for (const point of this.pairPoints.get(placeOf(table.sheet.name, row.row)) ?? [])
      notePairOffer(this.context.db, this.of.importId, point, id);
  }

  /** Writes a row into the offer it speaks of. */
  private writeKnown(offerId: string, number: number, { interpreted: row, match }: EvaluatedRow): void {
    const values = valuesToWrite(row, match);
    this.writer.update(offerId, values, match.place ?? null, [this.named]);
    this.writeParts(offerId, values);
    this.noteRow(offerId, number, row);
  }

  /** What a row says of an offer's places, times, sources and people. */
  private writeParts(id: string, values: InterpretedRow['values']): void {
    const said = partFields.filter((field) => values[field] !== undefined);
    if (said.length === 0) return;
    const lines = Object.fromEntries(said.map((field) => [field, values[field]]));
    savePartLines(this.context, { id, lines, places: this.places });
  }

  private sayNone({ sheet }: EvaluatedTable, row: InterpretedRow): void {
    const { surveyId, sender, importId } = this.of;
    const said = confirmNone(this.context, { row, sheet: sheet.name, surveyId, sender, importId });
    for (const [id, at] of said) this.said.set(id, at);
  }

  private noteRow(offerId: string, table: number, row: InterpretedRow): void {
    this.written.add(offerId);
    this.notes.add(offerId, table, row.row, row.originals);
  }
}
