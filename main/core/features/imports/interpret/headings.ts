import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { RowPlace } from '../../../../../shared/domain/import-row.ts';
import { introducedBy } from '../../../../../shared/domain/address-line.ts';
import { levelOfHeading } from '../../../../../shared/domain/level-heading.ts';
import { matchRegions } from '../../../../../shared/domain/region-matching.ts';
import type { SheetRow } from '../../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../../shared/domain/text-folding.ts';
import { matchTerms } from '../../../../../shared/domain/vocabulary-matching.ts';
import type { InterpretContext } from './context.ts';
import { placeOf } from './readers/municipality.ts';

/** "Handlungsfeld: Sprache", "Kommune Kaarst" */
const prefix =
  /^(?:(?:handlungsfeld|themenfeld|themenbereich|bereich|rubrik|hf|kommune)(?: ?\d{1,2})?\s*[:.–-]?\s+)(?=\p{L})/iu;

/** "Sozialraum Horrem", "Stadtteil: Nord" */
const partOfTown =
  /^(?:sozialraum|stadtteil|ortsteil|ortschaft|stadtbezirk|bezirk|quartier)(?: ?\d{1,2})?\s*[:.–-]?\s+(?=\p{L})(.{2,60})$/iu;

export interface Heading<T> {
  value: T;
  index: number;
  row: number;
  text: string;
}

/**
 * What the group headings above a row say: a Handlungsfeld, a municipality, or both nested, a level, or a Träger with its address. Only exact names count. A new heading of the
 * outer kind ends what the inner one said.
 */
export class Headings {
  field: Heading<string[]> | null = null;
  place: Heading<RowPlace> | null = null;
  /** "AWO Ortsverein, Kanalstr. 5, Tel. …" above its offers; any other heading ends it. */
  provider: Heading<string> | null = null;
  /** "Stadtteil Nord" above its offers, until the next part or town. */
  locality: Heading<string> | null = null;
  /** "Niveau A1" above its courses; any other heading ends it. */
  level: Heading<string> | null = null;
  private outer: 'field' | 'place' | null = null;
  private readonly context: InterpretContext;

  constructor(context: InterpretContext) {
    this.context = context;
  }

  take(row: SheetRow): void {
    const index = row.cells.findIndex((cell) => cleanLine(displayText(cell)) !== '');
    const text = cleanLine(displayText(row.cells[index])).replace(/:$/, '');
    if (index < 0 || text === '') return;
    const at = { index, row: row.number, text };
    const named = text.replace(prefix, '');
    this.provider = null;
    this.level = null;
    const level = levelOfHeading(text);
    if (level !== null) {
      this.level = { ...at, value: level };
      return;
    }
    const terms = matchTerms(named, this.context.knowledge.terms.fieldOfAction);
    if (terms.certainty === 'exact') return this.takeField({ ...at, value: terms.termIds });
    const regions = matchRegions(named, this.context.regions);
    if (regions.certainty === 'exact')
      return this.takePlace({
        ...at,
        value: regions.districtWide ? placeOf(['districtWide']) : placeOf(regions.regions),
      });
    const locality = partOfTown.exec(text)?.[1];
    if (locality !== undefined) {
      this.locality = { ...at, value: locality };
      return;
    }
    const provider = introducedBy(text);
    if (provider !== null) this.provider = { ...at, value: provider };
  }

  private takeField(heading: Heading<string[]>): void {
    this.outer ??= 'field';
    this.field = heading;
    if (this.outer === 'field') this.place = null;
  }

  private takePlace(heading: Heading<RowPlace>): void {
    this.outer ??= 'place';
    this.place = heading;
    this.locality = null;
    if (this.outer === 'place') this.field = null;
  }
}
