import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { mapTexts as t } from '../../../shared/i18n/de/map.ts';
import { PlainTable } from '../../ui/index.ts';
import styles from './map.module.css';

const words = t.table;

/** The map as a table, in the order of the municipalities. */
export function MapTable({ view, onOpen }: { view: MapView; onOpen: (ags: string) => void }) {
  return (
    // A part that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.tableFrame} aria-label={words.label} tabIndex={0}>
      <PlainTable
        caption={view.title}
        className={styles.table}
        columns={[words.municipality, view.unit, words.state, words.populationOf(view.populationSource)]}
        figures={[1, 3]}
      >
        {view.rows.map((row) => (
          <tr key={row.ags}>
            <th scope="row">
              <button type="button" onClick={() => onOpen(row.ags)}>
                {row.name}
              </button>
            </th>
            <td data-align="end">{row.figure}</td>
            <td>{row.state}</td>
            <td data-align="end">{row.population === null ? '' : formatNumber(row.population)}</td>
          </tr>
        ))}
      </PlainTable>
    </section>
  );
}
