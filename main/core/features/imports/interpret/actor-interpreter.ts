import { displayText } from '../../../../../shared/domain/cell-text.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import type { InterpretedRow, RowPlace } from '../../../../../shared/domain/import-row.ts';
import { matchRegions } from '../../../../../shared/domain/region-matching.ts';
import type { SheetRow } from '../../../../../shared/domain/sheet.ts';
import { cleanLine } from '../../../../../shared/domain/text-folding.ts';
import { matchTerms } from '../../../../../shared/domain/vocabulary-matching.ts';
import { headerLeaf } from '../../../../../shared/domain/header-path.ts';
import { districtWideWord } from '../../../../../shared/i18n/de/terms.ts';
import type { ReadingColumn } from './columns.ts';
import type { Heading } from './headings.ts';
import { addIssue } from '../add-issue.ts';
import { completeRow, keepNone } from './finish-row.ts';
import { townOfAddress } from './place-words.ts';
import type { RowDraft } from './row-draft.ts';
import { TableInterpreter } from './table-interpreter.ts';

const ofPerson: readonly ImportField[] = [
  'contactName',
  'contactFirstName',
  'contactPhone',
  'contactEmail',
  'phone',
  'email',
];
/** Alone these say nothing of an actor: lists repeat them over empty lines. */
const beside: readonly ImportField[] = [
  'municipality',
  'fieldsOfAction',
  'providerType',
  'actorAreas',
  'contactSalutation',
];
/** "1. Vorsitzende/r" above the names is what those people are. */
const roleHeader = /vorsitz|geschäftsführ|vorstand|leit(?:er|ung)|sprecher|obmann|obfrau|beauftragte/i;

/** Lists of actors: one row per actor, or one per person of it. Nobody has to name a Kommune. */
export class ActorInterpreter extends TableInterpreter {
  /** "Wohlfahrtsverbände" above some rows. */
  private type: Heading<string[]> | null = null;
  private above: { name: string; row: number } | null = null;

  override heading(row: SheetRow): void {
    super.heading(row);
    const index = row.cells.findIndex((cell) => cleanLine(displayText(cell)) !== '');
    const text = cleanLine(displayText(row.cells[index] ?? null)).replace(/:$/, '');
    const match = matchTerms(text, this.context.knowledge.terms.providerType);
    this.type = match.certainty === 'exact' ? { value: match.termIds, row: row.number, index, text } : null;
    this.above = null;
  }

  protected override takeHeadings(draft: RowDraft): void {
    this.takeHeading(draft, 'providerType', this.type);
    this.takeHeading(draft, 'fieldsOfAction', this.headings.field);
  }

  protected override finish(draft: RowDraft, row: number): InterpretedRow | null {
    draft.settle();
    keepNone(draft);
    this.nameFromAbove(draft, row);
    const says = (field: string): boolean => draft.values[field as ImportField] !== undefined;
    if (Object.keys(draft.values).every((field) => beside.includes(field as ImportField))) return null;
    const rejected = says('provider') ? null : 'ACTOR_NAME_MISSING';
    if (rejected) addIssue(draft, { cell: draft.anchor, field: 'provider', severity: 'error', code: rejected });
    this.joinPerson(draft, row);
    this.readAreas(draft, row);
    this.settlePlace(draft);
    return completeRow(draft, row, rejected);
  }

  /** A row that names only a person goes on with the actor of the row above. */
  private nameFromAbove(draft: RowDraft, row: number): void {
    const { provider } = draft.values;
    if (typeof provider === 'string') {
      this.above = { name: provider, row };
      return;
    }
    const isPerson = ofPerson.some((field) => draft.values[field] !== undefined);
    if (!this.above || this.above.row !== row - 1 || !isPerson) return;
    draft.values.provider = this.above.name;
    addIssue(draft, {
      cell: draft.anchor,
      field: 'provider',
      severity: 'info',
      code: 'ACTOR_FROM_ABOVE',
      details: { text: this.above.name },
    });
    this.above = { ...this.above, row };
  }

  /** "Anrede", "Vorname" and "Nachname" make one name; a heading such as "Vorsitzende" is the person's Funktion. */
  private joinPerson(draft: RowDraft, row: number): void {
    const { contactSalutation, contactFirstName, contactName } = draft.values;
    const column = this.columns.find(({ field }) => field === 'contactName');
    const name = [contactSalutation, contactFirstName, contactName].filter((part) => typeof part === 'string');
    if (contactFirstName === undefined && contactName === undefined) return;
    if (name.length > 1) {
      const cell = this.addresses.of(row, column);
      draft.originals.contactName ??= { cell, text: String(contactName ?? '') };
      draft.values.contactName = name.join(' ');
    }
    if (draft.values.contactRole === undefined && column && roleHeader.test(column.header))
      draft.set('contactRole', roleOf(column), { cell: this.addresses.of(row, column), text: column.header }, true);
  }

  /** "Kaarst und Meerbusch", "kreisweit": as names of Kommunen; what is not understood stays a remark. */
  private readAreas(draft: RowDraft, row: number): void {
    const { actorAreas: text } = draft.values;
    if (typeof text !== 'string') return;
    const column = this.columns.find(({ field }) => field === 'actorAreas');
    const cell = this.addresses.of(row, column);
    const match = matchRegions(text, this.context.regions);
    if (match.certainty === 'exact' || match.certainty === 'likely') {
      const names = match.districtWide
        ? [districtWideWord]
        : match.regions.map((ags) => this.context.nameOfRegion(ags));
      draft.values.actorAreas = names;
      if (names.join(', ') !== text) draft.originals.actorAreas ??= { cell, text };
      return;
    }
    delete draft.values.actorAreas;
    addIssue(draft, { cell, field: 'actorAreas', severity: 'warning', code: 'ACTOR_AREA_UNKNOWN', details: { text } });
    draft.extra.push({ header: column?.header ?? '', text });
  }

  /** The seat is the Kommune of the row, else the town of its address; a heading, sheet or file only tells where it works. */
  private settlePlace(draft: RowDraft): void {
    if (draft.place || draft.placeRefused) return;
    draft.place = townOfAddress(draft, this.context);
    const hasAddress = draft.values.city !== undefined || draft.values.postalCode !== undefined;
    const named: RowPlace | null = draft.place || hasAddress ? null : (this.headings.place?.value ?? this.fallback);
    if (!named || draft.values.actorAreas !== undefined) return;
    draft.values.actorAreas = named.districtWide
      ? [districtWideWord]
      : named.municipalities.map((ags) => this.context.nameOfRegion(ags));
  }
}

/** "Vorstand / 1. Vorsitzende/r" */
const roleOf = ({ header }: ReadingColumn): string => headerLeaf(header);
