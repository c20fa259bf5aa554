import type { IndicatorRow } from '../../../shared/contract/indicators.ts';
import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import type { TableColumn } from '../../ui/index.ts';

export const groupName = ({ indicatorGroup }: IndicatorRow): string =>
  indicatorGroup ? t.groups[indicatorGroup] : t.withoutGroup;
/** What the catalogue shows of each indicator. */
export const columns: readonly TableColumn<IndicatorRow>[] = [
  { key: 'name', header: t.columns.name, width: 'minmax(220px, 4fr)', text: ({ name }) => name },
  { key: 'group', header: t.columns.group, width: 'minmax(150px, 2fr)', text: groupName },
  { key: 'unit', header: t.columns.unit, width: '120px', text: ({ unit }) => unit ?? '' },
  {
    key: 'kind',
    header: t.columns.kind,
    width: '150px',
    text: ({ computed }) => (computed ? t.computed : t.counted),
  },
  {
    key: 'figures',
    header: t.columns.figures,
    width: '80px',
    align: 'end',
    text: ({ figures, computed }) => (computed ? '' : figures === 0 ? t.noFigures : formatNumber(figures)),
  },
  { key: 'latest', header: t.columns.latest, width: '130px', text: ({ latest }) => latest },
  {
    key: 'source',
    header: t.columns.source,
    width: 'minmax(160px, 3fr)',
    text: ({ usualSource }) => usualSource ?? '',
  },
];
