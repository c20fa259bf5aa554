import type { OrganizationRow } from '../../../shared/contract/organizations.ts';
import { wholeDistrict } from '../../../shared/domain/place-key.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import type { TableColumn } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';

const words = t.columns;
export const areaName = (names: Names) => (ags: string) =>
  ags === wholeDistrict ? t.wholeDistrict : names.municipality(ags);

/** The Trägerart of an actor, or the one its offers name, said as such. */
export function kindText(row: Pick<OrganizationRow, 'kind' | 'kindOfOffers'>, names: Names): string {
  if (row.kind !== null) return names.term('providerType', row.kind);
  return row.kindOfOffers === null ? '' : t.fromOffers(names.term('providerType', row.kindOfOffers));
}
const count = (value: number): string => (value === 0 ? '' : formatNumber(value));

const counted = [
  ['offers', '92px'],
  ['contacts', '92px'],
  ['bodies', '88px'],
] as const;

/** Every column of the list of actors. */
export function organizationColumns(names: Names): TableColumn<OrganizationRow>[] {
  return [
    {
      key: 'name',
      sortable: true,
      header: words.name,
      width: 'minmax(220px, 3fr)',
      text: ({ name, shortName }) => (shortName ? `${name} (${shortName})` : name),
    },
    {
      key: 'kind',
      sortable: true,
      header: words.kind,
      width: 'minmax(200px, 3fr)',
      text: (row) => kindText(row, names),
    },
    {
      key: 'seat',
      sortable: true,
      header: words.seat,
      width: '122px',
      text: ({ ags }) => (ags === null ? '' : names.municipality(ags)),
    },
    {
      key: 'municipalities',
      header: words.municipalities,
      width: 'minmax(96px, 1fr)',
      text: ({ municipalities }) => municipalities.map(areaName(names)).join(', '),
    },
    { key: 'roles', header: words.roles, width: 'minmax(96px, 1fr)', text: ({ roles }) => roles.join(', ') },
    ...counted.map(([key, width]): TableColumn<OrganizationRow> => ({
      key,
      sortable: true,
      header: words[key],
      width,
      align: 'end',
      number: true,
      text: (row) => count(row[key]),
    })),
  ];
}
/** What the list shows where nobody chose other columns: all it has. */
export const usualColumns: readonly string[] = [
  'name',
  'kind',
  'seat',
  'municipalities',
  'roles',
  'offers',
  'contacts',
  'bodies',
];
