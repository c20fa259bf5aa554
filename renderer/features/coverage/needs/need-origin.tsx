import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { useCall } from '../../../ipc/queries.ts';
import { OriginLine } from '../../offers/index.ts';

/** The cell or the conversation a named need came from. */
export function NeedOrigin({ id }: { id: string }) {
  const { data } = useCall('surveys.entryOrigin', { entity: 'need', id, field: 'need' });
  if (!data) return <p>{t.panel.herkunft} …</p>;
  return data.origin ? <OriginLine origin={data.origin} /> : null;
}
