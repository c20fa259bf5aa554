import { useMemo } from 'react';
import { useCall } from '../../ipc/queries.ts';
import { namesOf, type Names } from './names.ts';

/** Names of municipalities and terms, asked once and kept. */
export function useNames(): Names {
  const regions = useCall('regions.list', {});
  const vocabularies = useCall('vocabularies.list', {});
  return useMemo(() => namesOf(regions.data?.regions, vocabularies.data), [regions.data, vocabularies.data]);
}
