import type { OfferRow } from '../../../shared/contract/offers.ts';
import { offerFields, type OfferField } from '../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { currencyTexts } from '../../../shared/i18n/de/currency.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { TableColumn } from '../../ui/index.ts';
import type { Names } from './names.ts';
import { longFields } from '../../../shared/domain/offer-groups.ts';
import { dateText, placeText, quantityText, valueText } from './value-text.ts';

const words = offersTexts.columns;

/** Dates and the number of places: the same for every offer. */
const dateColumns: readonly TableColumn<OfferRow>[] = [
  { key: 'validFrom', header: words.validFrom, width: '138px', text: (row) => dateText(row.validFrom) },
  { key: 'validTo', header: words.validTo, width: '94px', sortable: true, text: (row) => dateText(row.validTo) },
  {
    key: 'capacity',
    header: words.capacity,
    width: '64px',
    align: 'end',
    number: true,
    text: (row) => quantityText(row.capacity),
  },
  {
    key: 'updatedAt',
    header: words.updatedAt,
    width: '94px',
    sortable: true,
    text: (row) => formatDay(row.updatedAt),
  },
  {
    key: 'confirmedOn',
    header: words.confirmedOn,
    width: '94px',
    sortable: true,
    text: (row) => (row.confirmedOn ? formatDay(row.confirmedOn) : currencyTexts.neverShort),
  },
];

/** What the list shows where nobody chose other columns. */
export const usualColumns: readonly string[] = [
  'name',
  'provider',
  'municipality',
  'fieldsOfAction',
  'targetGroups',
  'validFrom',
  'validTo',
  'capacity',
  'confirmedOn',
];
/** Columns that answer the usual questions about money. */
export const layouts: readonly { name: string; columns: readonly string[] }[] = [
  {
    name: offersTexts.layouts.money,
    columns: ['name', 'provider', 'municipality', 'targetGroups', 'funding', 'fundedUntil', 'validTo'],
  },
];
const moreFields = offerFields.filter((field) => !usualColumns.includes(field));
/** The chosen fields that a row carries only where they are asked for. */
export const moreFieldsOf = (columns: readonly string[]): OfferField[] =>
  moreFields.filter((field) => columns.includes(field));

/** Every column the list can show. */
export const listColumns = (names: Names): TableColumn<OfferRow>[] => [
  ...ownColumns(names),
  ...moreFields.map((field) => ({
    key: field,
    header: fieldLabels[field],
    width: longFields.has(field) ? 'minmax(220px, 2fr)' : 'minmax(120px, 1fr)',
    text: (row: OfferRow) => valueText(field, row.values?.[field], names),
  })),
];

function ownColumns(names: Names): TableColumn<OfferRow>[] {
  const terms = (vocabulary: 'fieldOfAction' | 'targetGroup', ids: readonly string[]): string =>
    ids.map((id) => names.term(vocabulary, id)).join(' · ');
  return [
    { key: 'name', header: words.name, width: 'minmax(196px, 2.4fr)', sortable: true, text: (row) => row.name },
    {
      key: 'provider',
      header: words.provider,
      width: 'minmax(120px, 1.4fr)',
      sortable: true,
      text: (row) => row.provider ?? '',
    },
    {
      key: 'municipality',
      header: words.municipality,
      width: 'minmax(110px, 1fr)',
      sortable: true,
      text: (row) => placeText(row, names),
    },
    {
      key: 'fieldsOfAction',
      header: words.fieldsOfAction,
      width: 'minmax(116px, 1.3fr)',
      text: (row) => terms('fieldOfAction', row.fieldsOfAction),
    },
    {
      key: 'targetGroups',
      header: words.targetGroups,
      width: 'minmax(100px, 1.2fr)',
      text: (row) => terms('targetGroup', row.targetGroups),
    },
    ...dateColumns,
  ];
}

const has =
  <K extends string>(keys: readonly K[]) =>
  ({ key }: { key: string }): boolean =>
    keys.some((one) => one === key);
const fundingColumn: TableColumn<OfferRow> = {
  key: 'fundingEnds',
  header: words.fundingEnds,
  width: '112px',
  sortable: true,
  text: (row) => (row.fundingEnds ? formatDay(row.fundingEnds) : ''),
};

/** What decides whether an offer may still hold. */
export function currencyColumns(names: Names): TableColumn<OfferRow>[] {
  const all = listColumns(names);
  const [confirmed, ...ends] = ['confirmedOn', 'validTo'].flatMap((key) => all.filter(has([key])));
  return [
    ...all.filter(has(['name', 'provider', 'municipality'])),
    ...ends,
    fundingColumn,
    ...(confirmed ? [confirmed] : []),
  ];
}
