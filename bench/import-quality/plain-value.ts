import type { InterpretedRow, RowIssue, RowValue } from '../../shared/domain/import-row.ts';
import { fieldKinds, type OfferField } from '../../shared/domain/offer-fields.ts';
import type { PlainValue } from '../../tests/fixtures/corpus/types.ts';

type NameOf = (field: OfferField, id: string) => string;

function asText(field: OfferField, value: RowValue, nameOf: NameOf): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value.map((part) => (fieldKinds[field] === 'vocabulary' ? nameOf(field, part) : part)).join(';');
  if (fieldKinds[field] === 'phone') return value.replace(/^\+49/, '0').replace(/\D/g, '');
  return field === 'website' ? value.replace(/^https:\/\/(?=www\.)/, '') : value;
}

/** Issues that ask something; a doubtful value that was kept as it stands ("more women than participants") is taken. */
function isAsked(issues: readonly RowIssue[], field: OfferField, hasValue: boolean): boolean {
  const open = issues.filter(
    ({ severity, field: about }) => severity !== 'info' && (about === field || about === null),
  );
  return fieldKinds[field] === 'vocabulary' || !hasValue ? open.length > 0 : false;
}

/** A cell with name, phone and mail is labelled with the name, whichever of the three its column is given to. */
const contactFields: ReadonlySet<OfferField> = new Set(['phone', 'email', 'website']);

function placeText({ place, issues }: InterpretedRow, cell: string): PlainValue | null {
  if (issues.some((issue) => issue.cell === cell && issue.field === 'municipality' && issue.severity !== 'info'))
    return null;
  if (!place) return null;
  return place.districtWide ? 'district' : place.municipalities.join(';');
}

/** What the import took from one cell, in the forms of the corpus (tests/fixtures/corpus/types.ts); null where it asks. */
export function plainValue(row: InterpretedRow, field: OfferField, cell: string, nameOf: NameOf): PlainValue | null {
  if (field === 'municipality') return placeText(row, cell);
  const isFromHere = (other: OfferField): boolean =>
    other === field
      ? row.originals[other] === undefined || row.originals[other].cell === cell
      : row.originals[other]?.cell === cell;
  const own = row.values[field];
  const taken = own !== undefined && isFromHere(field) ? asText(field, own, nameOf) : null;
  if (
    isAsked(
      row.issues.filter((issue) => issue.cell === cell),
      field,
      taken !== null,
    )
  )
    return null;
  if (field === 'name' && row.confirmedNone?.cell === cell) return '';
  const isContactCell = contactFields.has(field) && row.originals.contactName?.cell === cell;
  if (isContactCell) return asText('contactName', row.values.contactName ?? '', nameOf);
  if (fieldKinds[field] !== 'partialDate') return taken ?? '';
  const period = (['validFrom', 'validTo'] as const).flatMap((other) => {
    const value = other === field ? taken : isFromHere(other) ? row.values[other] : null;
    return typeof value === 'string' ? [value] : [];
  });
  return field === 'validFrom' || field === 'validTo' ? period.join('..') : (taken ?? '');
}
