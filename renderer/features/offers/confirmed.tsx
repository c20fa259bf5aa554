import { currencyTexts as t } from '../../../shared/i18n/de/currency.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, StatusMark } from '../../ui/index.ts';
import { useConfirm } from './use-confirm.ts';

/** When and by what the offer was last confirmed, and the way to say that it still holds. */
export function Confirmed({ id }: { id: string }) {
  const { data } = useCall('offers.details', { id });
  const confirm = useConfirm();
  if (!data) return null;
  return (
    <>
      <StatusMark
        shape={data.confirmed ? (data.confirmed.recent ? 'check' : 'triangle') : 'ring'}
        tone={data.confirmed?.recent ? 'ok' : 'warn'}
      >
        {data.confirmed ? t.lastConfirmed(data.confirmed) : t.never}
      </StatusMark>
      <Button size="small" title={t.confirmHint} onClick={() => void confirm([id])}>
        {t.confirm}
      </Button>
    </>
  );
}
