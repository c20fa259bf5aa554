import { offerFields, type OfferField } from '../../../../shared/domain/offer-fields.ts';
import { exchangeTexts as t } from '../../../../shared/i18n/de/exchange.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { formatInstant, localDay } from '../../../../shared/i18n/format.ts';
import { workbookBytes, type OutputCell } from '../../../excel/write/index.ts';
import { offerCell } from '../offers/index.ts';
import { contactFields, contactOf, contactsLeftOut } from './contacts.rules.ts';
import { leftOut, textOf, type Exported, type ExportedOffer, type Plan } from './exported.ts';

/** Notes of the office and of senders; only in the version for internal use. */
const internalFields: readonly OfferField[] = ['publishContact', 'needMet', 'problems', 'wishes', 'remark'];
const contactColumns: readonly OfferField[] = contactFields;

function columnsFor({ contacts }: Exported): OfferField[] {
  return offerFields.filter((field) => {
    if (internalFields.includes(field)) return contacts === 'all';
    return contacts !== 'none' || !contactColumns.includes(field);
  });
}

function cellOf(exported: Exported, offer: ExportedOffer, field: OfferField): OutputCell {
  if (contactColumns.includes(field) && contactOf(offer, exported.contacts) === null) return null;
  return offerCell(field, offer, exported);
}

/** A list of offers as a workbook: one row each, the columns of a return sheet, in words. */
export function workbookPlan(exported: Exported): Plan {
  const { offers, settings, source, now } = exported;
  const fields = columnsFor(exported);
  const title = t.xlsx.title(settings.districtName, settings.demo);
  const spec = () => ({
    title,
    created: now,
    sheets: [
      {
        name: t.xlsx.sheet,
        title,
        notes: [t.xlsx.note(source, formatInstant(now), offers.length, exported.contacts === 'all')],
        columns: [
          ...fields.map((field) => ({ header: fieldLabels[field], width: field === 'name' ? 40 : 20 })),
          { header: t.xlsx.confirmed, width: 16 },
        ],
        rows: offers.map((offer): OutputCell[] => [
          ...fields.map((field) => cellOf(exported, offer, field)),
          { date: localDay(offer.updatedAt) },
        ]),
      },
    ],
  });
  const noted = offers.filter((offer) => internalFields.some((field) => textOf(offer, field) !== null));
  return {
    written: offers.length,
    counts: [
      { label: t.xlsx.rows, count: offers.length },
      { label: t.xlsx.columns, count: fields.length + 1 },
    ],
    leftOut: [
      ...contactsLeftOut(offers, exported.contacts),
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
