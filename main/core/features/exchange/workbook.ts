import {
  isPartField,
  offerFields,
  partFields,
  type OfferField,
  type PartField,
} from '../../../../shared/domain/offer-fields.ts';
import { exchangeTexts as t } from '../../../../shared/i18n/de/exchange.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import {
  contactWords,
  fundingWords,
  locationWords,
  partCell,
  timeWords,
  type PartWords,
} from '../../../../shared/i18n/de/offer-part-lines.ts';
import { formatInstant, localDay } from '../../../../shared/i18n/format.ts';
import { workbookBytes, type OutputCell } from '../../../excel/write/index.ts';
import { offerCell, personCounts, smallFigures } from '../offers/index.ts';
import { contactFields, contactOf, contactsLeftOut, peopleOf } from './contacts.rules.ts';
import { leftOut, textOf, type Exported, type ExportedOffer, type Plan } from './exported.ts';

/** Notes of the office and of senders; only in the version for internal use. */
const internalFields: readonly OfferField[] = ['publishContact', 'needMet', 'problems', 'wishes', 'remark'];
const internalColumns: readonly Column[] = internalFields;
const contactColumns: readonly Column[] = [...contactFields, 'furtherContacts'];

/** What an offer has more than one of, each kind in one cell, an entry on each line. */
const partCells: Record<PartField, (offer: ExportedOffer, exported: Exported) => PartWords[]> = {
  furtherLocations: ({ parts }, { regions }) =>
    parts.locations.map((row) =>
      locationWords(row, (ags) => regions.find((region) => region.ags === ags)?.name ?? ags),
    ),
  weekTimes: ({ parts }) => parts.times.map(timeWords),
  furtherFundings: ({ parts }) => parts.fundings.map(fundingWords),
  furtherContacts: (offer, { contacts }) =>
    peopleOf(offer, contacts)
      .filter(({ id }) => id !== null)
      .map(contactWords),
};

type Column = OfferField | PartField | 'confirmedOn' | 'updatedAt';
const allColumns: readonly Column[] = [...offerFields, ...partFields, 'confirmedOn', 'updatedAt'];

/** The columns asked for in their order, or all; without those that have to stay here. */
export function columnsFor({ contacts, columns }: Exported): Column[] {
  const asked = columns === null ? allColumns : columns.flatMap((key) => allColumns.filter((column) => column === key));
  return asked.filter((column) => {
    if (internalColumns.includes(column)) return contacts === 'all';
    return contacts !== 'none' || !contactColumns.includes(column);
  });
}
export function headOf(column: Column): { header: string; width: number } {
  if (column === 'updatedAt' || column === 'confirmedOn') return { header: t.xlsx[column], width: 16 };
  return { header: fieldLabels[column], width: column === 'name' || isPartField(column) ? 40 : 20 };
}

/** Small counts of persons leave only with the internal version. */
const secretOf = ({ contacts, minimum }: Exported, { values }: ExportedOffer): readonly Column[] =>
  contacts === 'all' ? [] : smallFigures(values, minimum);

export function cellOf(exported: Exported, offer: ExportedOffer, field: Column): OutputCell {
  if (field === 'updatedAt') return { date: localDay(offer.updatedAt) };
  if (field === 'confirmedOn') return offer.confirmedOn === null ? null : { date: offer.confirmedOn };
  if (isPartField(field)) return partCell(partCells[field](offer, exported));
  if (contactColumns.includes(field) && contactOf(offer, exported.contacts) === null) return null;
  if (personCounts.includes(field) && secretOf(exported, offer).includes(field)) return t.xlsx.secret;
  return offerCell(field, offer, exported);
}

/** A list of offers as a workbook: one row each, the columns of a return sheet, in words. */
export function workbookPlan(exported: Exported): Plan {
  const { offers, settings, source, now } = exported;
  const columns = columnsFor(exported);
  const title = t.xlsx.title(settings.districtName, settings.demo);
  const spec = () => ({
    title,
    created: now,
    sheets: [
      {
        name: t.xlsx.sheet,
        title,
        notes: [t.xlsx.note(source, formatInstant(now), offers.length, exported.contacts === 'all')],
        columns: columns.map(headOf),
        rows: offers.map((offer) => columns.map((column) => cellOf(exported, offer, column))),
      },
    ],
  });
  const counted = offers.filter((offer) => secretOf(exported, offer).some((field) => columns.includes(field)));
  const noted = offers.filter((offer) => internalFields.some((field) => textOf(offer, field) !== null));
  return {
    written: offers.length,
    counts: [
      { label: t.xlsx.rows, count: offers.length },
      { label: t.xlsx.columns, count: columns.length },
    ],
    leftOut: [
      ...contactsLeftOut(offers, exported.contacts),
      ...leftOut(
        t.leftOut.smallFigures(exported.minimum),
        counted.map((offer) => textOf(offer, 'name') ?? ''),
      ),
      ...leftOut(
        t.leftOut.internalNotes,
        exported.contacts === 'all' ? [] : noted.map((offer) => textOf(offer, 'name') ?? ''),
      ),
    ],
    checked: false,
    errors: [],
    make: async () => [{ name: 'angebote.xlsx', content: await workbookBytes(spec()) }],
  };
}
