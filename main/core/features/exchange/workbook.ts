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

type Column = OfferField | 'updatedAt';
const allColumns: readonly Column[] = [...offerFields, 'updatedAt'];

/** The columns asked for in their order, or all; without those that have to stay here. */
function columnsFor({ contacts, columns }: Exported): Column[] {
  const asked = columns === null ? allColumns : columns.flatMap((key) => allColumns.filter((column) => column === key));
  return asked.filter((column) => {
    if (column === 'updatedAt') return true;
    if (internalFields.includes(column)) return contacts === 'all';
    return contacts !== 'none' || !contactColumns.includes(column);
  });
}
const headOf = (column: Column): { header: string; width: number } =>
  column === 'updatedAt'
    ? { header: t.xlsx.confirmed, width: 16 }
    : { header: fieldLabels[column], width: column === 'name' ? 40 : 20 };

function cellOf(exported: Exported, offer: ExportedOffer, field: Column): OutputCell {
  if (field === 'updatedAt') return { date: localDay(offer.updatedAt) };
  if (contactColumns.includes(field) && contactOf(offer, exported.contacts) === null) return null;
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
        t.leftOut.internalNotes,
        exported.contacts === 'all' ? [] : noted.map((offer) => textOf(offer, 'name') ?? ''),
      ),
    ],
    checked: false,
    errors: [],
    make: async () => [{ name: 'angebote.xlsx', content: await workbookBytes(spec()) }],
  };
}
