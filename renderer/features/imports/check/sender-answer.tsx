import { useState } from 'react';
import type { Decision, Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button } from '../../../ui/index.ts';
import { SenderPick } from '../parts/sender-pick.tsx';
import styles from './check.module.css';

export interface SenderAnswerProps {
  sender: Draft['sender'];
  /** Region key of a municipality, or `districtWide` for the actor already named. */
  proposal: Draft['sender']['ags'];
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

/** The municipality that answers, or the actor that reports for several. */
export function SenderAnswer({ sender, proposal, disabled, onDecide }: SenderAnswerProps) {
  const [actor, setActor] = useState((proposal !== 'districtWide' && sender.actor) || '');
  const [open, setOpen] = useState(false);
  const { data } = useCall('regions.list', {});
  const town = data?.regions.find((region) => region.ags === proposal)?.name;
  const proposed = proposal === 'districtWide' ? sender.actor : town;
  const answer = (ags: NonNullable<Draft['sender']['ags']>, named = actor.trim()): void =>
    onDecide({ kind: 'sender', ags, actor: named === '' ? null : named });
  return (
    <>
      {proposed && proposal && (
        <Button
          appearance="primary"
          disabled={disabled}
          onClick={() => answer(proposal, proposal === 'districtWide' ? proposed : undefined)}
        >
          {t.sender.proposed(proposed)}
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
