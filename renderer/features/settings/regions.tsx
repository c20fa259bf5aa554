import { de } from '../../../shared/i18n/de/index.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton, PlainTable, Section } from '../../ui/index.ts';
import { RegionEditor } from './region-editor.tsx';
import { isCityKey } from './region-list.rules.ts';

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
    <PlainTable columns={[text.name, text.key, text.population, text.source]} figures={[2]}>
      {regions.map((region) => (
        <tr key={region.ags}>
          <td>{region.name}</td>
          <td>{region.ags}</td>
          <td data-align="end">{region.population === null ? text.unknown : formatNumber(region.population)}</td>
          <td>{region.populationSource}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
