import { useMemo } from 'react';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import type { MeasureRow } from '../../../shared/contract/planning.ts';
import { isDistrictWide } from '../../../shared/domain/planning/places.ts';
import { lightWords, planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { Mark, VirtualTable, type TableColumn } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';
import { placesText } from './list-columns.tsx';
import { lightLooks } from './marks.tsx';
import styles from './planning.module.css';
import type { MeasureList } from './use-plan.ts';

const words = planningTexts;

/** How a Kommune takes part, in words: its own state where it deviates, else that of the measure. */
export function cellText(row: MeasureRow, ags: string): string {
  const own = row.deviating.find((one) => one.ags === ags);
  if (!own && !isDistrictWide(row) && !row.municipalities.includes(ags)) return '';
  const { status, trafficLight } = own ?? row;
  const state = trafficLight ? lightWords[trafficLight] : statusWords[status ?? 'none'];
  return own ? words.matrix.own(state) : state;
}

function Cell({ row, ags }: { row: MeasureRow; ags: string }) {
  const text = cellText(row, ags);
  if (text === '') {
    return (
      <span className={styles.noPart}>
        –<span className="visuallyHidden"> {words.matrix.none}</span>
      </span>
    );
  }
  const own = row.deviating.find((one) => one.ags === ags);
  const light = (own ?? row).trafficLight;
  return (
    <span className={styles.part} data-own={own !== undefined} title={text}>
      {light ? <Mark {...lightLooks[light]} /> : <Mark shape="ring" />}
      <span className="visuallyHidden">{text}</span>
    </span>
  );
}

const numberColumn: TableColumn<MeasureRow> = {
  key: 'number',
  header: words.columns.number,
  width: '84px',
  text: (row) => row.number,
  render: (row) => <span className={styles.number}>{row.number}</span>,
};
const nameColumn: TableColumn<MeasureRow> = {
  key: 'name',
  header: words.columns.name,
  width: 'minmax(150px, 2fr)',
  text: (row) => row.name,
  render: (row) => <span className={styles.name}>{hyphenate(row.name)}</span>,
};
const missingColumn = (names: Names): TableColumn<MeasureRow> => ({
  key: 'missing',
  header: words.matrix.missing,
  width: 'minmax(170px, 3fr)',
  text: (row) => Object.values(placesText(row, names)).filter(Boolean).join(', '),
  render: (row) => {
    const { count, missing } = placesText(row, names);
    return (
      <>
        {count}
        {missing && <span className={styles.missing}>{missing}</span>}
      </>
    );
  },
});
const placeColumn = ({ id, name }: Names['municipalities'][number]): TableColumn<MeasureRow> => ({
  key: id,
  header: name,
  head: <span className={styles.placeHead}>{hyphenate(name, 8)}</span>,
  width: 'minmax(82px, 1fr)',
  text: (row) => cellText(row, id),
  render: (row) => <Cell row={row} ags={id} />,
});

interface PlaceMatrixProps {
  list: MeasureList;
  names: Names;
  openId: string | null;
  narrow: boolean;
  onOpen: (id: string) => void;
}

/** Measure by Kommune: who takes part, who does not, who deviates. */
export function PlaceMatrix({ list, names, openId, narrow, onOpen }: PlaceMatrixProps) {
  const columns = useMemo(
    () => [
      numberColumn,
      nameColumn,
      ...(narrow ? [] : [missingColumn(names)]),
      ...names.municipalities.map(placeColumn),
    ],
    [names, narrow],
  );
  return (
    <>
      <VirtualTable
        label={words.matrix.label}
        columns={columns}
        rows={list.rows}
        total={list.total}
        rowKey={(row) => row.id}
        rowHeight={56}
        minWidth={(narrow ? 234 : 404) + names.municipalities.length * 82}
        openKey={openId}
        onOpen={(row) => onOpen(row.id)}
      />
      <p className={styles.legend}>{words.matrix.legend}</p>
    </>
  );
}
