import { useState } from 'react';
import type { Decision, Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button } from '../../../ui/index.ts';
import { SenderPick } from '../parts/sender-pick.tsx';
import styles from './check.module.css';

export interface SenderAnswerProps {
  sender: Draft['sender'];
  /** Region key of the municipality that nearly all rows name. */
  proposal: string | null;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

/** The municipality that answers, or the actor that reports for several. */
export function SenderAnswer({ sender, proposal, disabled, onDecide }: SenderAnswerProps) {
  const [actor, setActor] = useState(sender.actor ?? '');
  const [open, setOpen] = useState(false);
  const { data } = useCall('regions.list', {});
  const proposed = data?.regions.find((region) => region.ags === proposal);
  const answer = (ags: NonNullable<Draft['sender']['ags']>): void =>
    onDecide({ kind: 'sender', ags, actor: actor.trim() === '' ? null : actor.trim() });
  return (
    <>
      {proposed && (
        <Button appearance="primary" disabled={disabled} onClick={() => answer(proposed.ags)}>
          {t.sender.proposed(proposed.name)}
        </Button>
      )}
      <SenderPick
        trigger={
          <Button appearance={proposed ? 'secondary' : 'primary'} disabled={disabled}>
            {proposed ? t.sender.chooseOther : t.sender.choose}
          </Button>
        }
        selected={sender.ags}
        open={open}
        onOpenChange={setOpen}
        onPick={answer}
      />
      <input
        className={styles.actor}
        aria-label={t.sender.actor}
        placeholder={t.sender.actor}
        value={actor}
        onChange={(event) => setActor(event.target.value)}
      />
    </>
  );
}
