import { displayText } from '../../../../../shared/domain/cell-text.ts';
import {
  importFieldKinds,
  isStructureField,
  type ImportField,
  type StructureField,
} from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow, RowPlace } from '../../../../../shared/domain/import-row.ts';
import { placeKey } from '../../../../../shared/domain/place-key.ts';
import { matchRegions } from '../../../../../shared/domain/region-matching.ts';
import type { Cell, SheetRow } from '../../../../../shared/domain/sheet.ts';
import { parseBoolean } from '../../../../../shared/domain/special-values.ts';
import { cleanLine } from '../../../../../shared/domain/text-folding.ts';
import { headerLeaf } from '../../../../../shared/domain/header-path.ts';
import { structureNamed } from '../../../../excel/understand/index.ts';
import { ColumnReader } from './column-reader.ts';
import type { ReadingColumn } from './columns.ts';
import { rejectedPlace } from './finish-row.ts';
import { placeOf } from './readers/municipality.ts';
import type { RowDraft } from './row-draft.ts';
import { TableInterpreter } from './table-interpreter.ts';

/** Columns whose words together are the statement of a row, in the order in which they are read. */
const spoken = ['structureState', 'structureSince', 'remark'] as const;
type Spoken = (typeof spoken)[number];
interface Said {
  at: string;
  text: string;
  cell: Cell;
}
const isSpoken = (field: ImportField | null): field is Spoken => (spoken as readonly unknown[]).includes(field);
const year = /^(?:19|20)\d\d$/;

/** One line as it is read: its structure in the sender's word, the cells, and what they say together. */
interface Line {
  label: string;
  said: ReadonlyMap<Spoken, Said>;
  words: readonly string[];
}

function wordsOf({ values }: RowDraft): string[] {
  return spoken.flatMap((field) => {
    const text = values[field];
    if (typeof text !== 'string') return [];
    return [field === 'structureSince' && year.test(text) ? `seit ${text}` : text];
  });
}

/** A list with one structure per row; `gatherStructures` makes one statement of the rows of a municipality. */
export class StructureListInterpreter extends TableInterpreter {
  private label = '';
  private said = new Map<Spoken, Said>();
  private above: RowPlace | null = null;
  private repeats = false;
  private readonly readers = new Map<StructureField, ColumnReader>();

  override get joinsRows(): boolean {
    return false;
  }

  protected override takeHeadings(): void {}

  override heading(row: SheetRow): void {
    super.heading(row);
    this.above = null;
  }

  protected override takeCell(
    draft: RowDraft,
    column: ReadingColumn,
    written: Cell,
    at: number,
    isRepeated: boolean,
  ): void {
    const ticked = column.field === 'structureState' && column.isOneOfSeveral ? parseBoolean(written) : null;
    if (ticked === false) return;
    // below "ja | nein | in Planung" a cross says what stands above it
    const cell = ticked ? headerLeaf(column.header) : written;
    const text = cleanLine(displayText(cell));
    if (column.field === 'structureKind') this.label = text;
    if (isSpoken(column.field)) this.said.set(column.field, { at: this.addresses.of(at, column), text, cell });
    super.takeCell(draft, column, cell, at, isRepeated);
  }

  protected override finish(draft: RowDraft, row: number, place: () => RowPlace | null): InterpretedRow | null {
    const { label, said } = this;
    this.label = '';
    this.said = new Map();
    if (said.size === 0 && draft.extra.length === 0) return this.takePlaceRow(label);
    const kind = draft.values.structureKind;
    const words = wordsOf(draft);
    draft.remove('remark');
    for (const entry of draft.extra) entry.header = [label, entry.header].filter(Boolean).join(': ');
    if (isStructureField(kind)) this.state(draft, kind, { label, said, words });
    else if (words.length > 0) draft.extra.push({ header: label, text: words.join(', ') });
    this.notePlace(draft.place);
    const rejected = rejectedPlace(draft, this.above ?? place());
    const { values, originals, issues, extra } = draft;
    return { row, values, place: draft.place, originals, issues, rejected, confirmedNone: null, extra };
  }

  /** A line with nothing but a municipality stands above its structures. */
  private takePlaceRow(label: string): null {
    const match = matchRegions(label, this.context.regions);
    if (match.certainty === 'exact' && !match.districtWide) {
      this.above = placeOf(match.regions);
      this.repeats = false;
    }
    return null;
  }

  /** A municipality named once counts for the lines below; where every line names its own, an empty cell says nothing. */
  private notePlace(named: RowPlace | null): void {
    if (named === null) {
      if (this.repeats) this.above = null;
      return;
    }
    this.repeats ||= this.above !== null && placeKey(named) === placeKey(this.above);
    this.above = named;
  }

  /** "ja", "seit 2014" and a remark are one statement, as where they stand beside the answers of a form. */
  private state(draft: RowDraft, kind: StructureField, { label, said, words }: Line): void {
    const isInWords = importFieldKinds[kind] === 'presence' || importFieldKinds[kind] === 'text';
    const state = said.get('structureState');
    if (isInWords) {
      const detail = structureNamed(label)?.isPlain === false ? [label] : [];
      const from = [...said.values()];
      const source = { cell: from.map(({ at }) => at).join(', '), text: from.map(({ text }) => text).join('; ') };
      if (words.length > 0) draft.set(kind, [...words, ...detail].join(', '), source, true);
      return;
    }
    for (const field of ['structureSince', 'remark'] as const) {
      const beside = said.get(field);
      if (beside) draft.extra.push({ header: label, text: beside.text });
    }
    if (!state) return;
    const outcome = this.readerOf(kind, label).outcome(state.cell);
    for (const issue of outcome.issues) draft.issues.push({ cell: state.at, ...issue });
    if (outcome.value !== null) draft.set(kind, outcome.value, { cell: state.at, text: state.text }, true);
  }

  private readerOf(field: StructureField, label: string): ColumnReader {
    const known = this.readers.get(field) ?? new ColumnReader(field, label, this.context);
    this.readers.set(field, known);
    return known;
  }
}
