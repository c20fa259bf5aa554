import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { mapTexts as t } from '../../../shared/i18n/de/map.ts';
import styles from './map.module.css';

const words = t.table;

/** The map as a table, in the order of the municipalities. */
export function MapTable({ view, onOpen }: { view: MapView; onOpen: (ags: string) => void }) {
  return (
    // A part that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.tableFrame} aria-label={words.label} tabIndex={0}>
      <table className={styles.table} aria-label={view.title}>
        <thead>
          <tr>
            <th scope="col">{words.municipality}</th>
            <th scope="col" className={styles.number}>
              {view.unit}
            </th>
            <th scope="col">{words.state}</th>
            <th scope="col" className={styles.number}>
              {words.populationOf(view.populationSource)}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.ags}>
              <th scope="row">
                <button type="button" onClick={() => onOpen(row.ags)}>
                  {row.name}
                </button>
              </th>
              <td className={styles.number}>{row.figure}</td>
              <td>{row.state}</td>
              <td className={styles.number}>{row.population === null ? '' : formatNumber(row.population)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
