import { useMemo } from 'react';
import { useCall } from '../../ipc/queries.ts';
import { useNames } from '../offers/index.ts';
import { inquiryFields } from './fields.ts';

/** The fields with the terms and languages that can be chosen. */
export function useFields() {
  const names = useNames();
  const { data } = useCall('coverage.languages', {});
  return useMemo(() => inquiryFields(names, data?.languages ?? []), [names, data]);
}
