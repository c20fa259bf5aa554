import { districtWide, findRegionInSheetName } from '../../../../../shared/domain/region-matching.ts';
import { saysWholeDistrict } from '../../../../../shared/domain/region-names.ts';
import { remembered } from '../../../../../shared/domain/remembered.ts';
import type { RowPlace } from '../../../../../shared/domain/import-row.ts';
import type { ImportField } from '../../../../../shared/domain/import-fields.ts';
import { fieldLabels } from '../../../../../shared/i18n/de/fields.ts';
import type { IssueCode, IssueDetails } from '../../../../../shared/i18n/de/issues.ts';
import { addIssue } from '../add-issue.ts';
import type { InterpretContext } from './context.ts';
import { placeOfHouse, placeOfWords } from './place-of-words.ts';
import type { RowDraft } from './row-draft.ts';

/** Names of towns repeat down a column. */
const isWholeDistrict = remembered(saysWholeDistrict);

/** The one town that a text names, also as part of a longer name and where the Kreis has the same name. */
function townIn(text: string, context: InterpretContext): string | null {
  const { regions, candidates } = findRegionInSheetName(text, context.regions);
  const towns = [...regions, ...candidates].filter((target) => target !== districtWide);
  return towns.length === 1 ? towns[0]! : null;
}

/** The one municipality in which the address of a row lies: "Neuss", "Neuss-Norf". */
export function townOfAddress({ values: { city } }: RowDraft, context: InterpretContext): RowPlace | null {
  const place = typeof city === 'string' ? placeOfWords(city, context) : null;
  return place?.municipalities.length === 1 ? place : null;
}

function tell(draft: RowDraft, field: ImportField, code: IssueCode, text: string, details: IssueDetails): void {
  const { cell } = draft.sources[field] ?? { cell: draft.anchor };
  const words = { text, field: fieldLabels[field], ...details };
  addIssue(draft, { cell, field, severity: 'warning', code, details: words });
}

/** "Dormagen und Grevenbroich" where the house should stand. */
function checkHouse(draft: RowDraft, place: RowPlace, context: InterpretContext): void {
  const others =
    placeOfHouse(draft, context)?.municipalities.filter((ags) => !place.municipalities.includes(ags)) ?? [];
  if (others.length === 0) return;
  const namesOf = (list: readonly string[]): string => list.map((ags) => context.nameOfRegion(ags)).join(', ');
  tell(draft, 'locationName', 'PLACE_OTHER_TOWN', String(draft.values.locationName), {
    value: namesOf(place.municipalities),
    shown: namesOf(others),
  });
}

/**
 * What the columns of place say against the Kommune a row counts for: "kreisweit" is no part of a town, and the name of another Kommune of the
 * Kreis is never passed over. The row keeps its Kommune. An address may lie elsewhere where the row names its Kommune itself.
 */
export function checkPlaceWords(draft: RowDraft, context: InterpretContext, namesItsPlace: boolean): void {
  const { place } = draft;
  if (!place || place.districtWide) return;
  for (const field of ['locality', 'city'] as const) {
    const text = draft.values[field];
    if (typeof text !== 'string') continue;
    const counts = (): string => place.municipalities.map((ags) => context.nameOfRegion(ags)).join(', ');
    if (isWholeDistrict(text)) {
      tell(draft, field, 'PLACE_WHOLE_DISTRICT', text, { value: counts() });
      draft.remove(field);
      continue;
    }
    const town = field === 'city' && namesItsPlace ? null : townIn(text, context);
    if (town && !place.municipalities.includes(town))
      tell(draft, field, 'PLACE_OTHER_TOWN', text, { value: counts(), shown: context.nameOfRegion(town) });
  }
  if (!namesItsPlace) checkHouse(draft, place, context);
}
