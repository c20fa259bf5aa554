import { useMemo } from 'react';
import { useCall } from '../../ipc/queries.ts';
import type { Choice } from '../../ui/index.ts';

/** Measures of all plans to choose from, found by number and name. */
export function useMeasureChoices(): readonly Choice[] {
  const { data } = useCall('papers.choices', {});
  return useMemo(
    () => (data?.measures ?? []).map(({ id, number, name }) => ({ id, name: `${number} ${name}`, synonyms: [] })),
    [data],
  );
}
