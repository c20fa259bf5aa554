import { de } from '../../../shared/i18n/de/index.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton, Section } from '../../ui/index.ts';
import { RegionEditor } from './region-editor.tsx';
import { isCityKey } from './region-list.rules.ts';
import styles from './settings.module.css';

const text = de.settings.regions;

/** The municipalities of a Kreis (fixed), or the own regions of a kreisfreie Stadt (edited here). */
export function Regions({ districtKey }: { districtKey: string }) {
  const { data, error, refetch } = useCall('regions.list', {});
  const city = isCityKey(districtKey);
  return (
    <Section title={text.title} note={city ? text.noteCity : text.noteDistrict}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingSkeleton lines={6} />
      ) : city ? (
        <RegionEditor key={data.regions.map((region) => `${region.ags}${region.name}`).join()} regions={data.regions} />
      ) : (
        <RegionTable regions={data.regions} />
      )}
    </Section>
  );
}

function RegionTable({ regions }: { regions: readonly Region[] }) {
  return (
    <table className={styles.regions}>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.key}</th>
          <th scope="col" data-align="end">
            {text.population}
          </th>
          <th scope="col">{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => (
          <tr key={region.ags}>
            <td>{region.name}</td>
            <td>{region.ags}</td>
            <td data-align="end">{region.population === null ? text.unknown : formatNumber(region.population)}</td>
            <td>{region.populationSource}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
