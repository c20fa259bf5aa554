import { useState } from 'react';
import type { Decision, Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button } from '../../../ui/index.ts';
import { SenderPick } from '../parts/sender-pick.tsx';
import styles from './check.module.css';

export interface SenderAnswerProps {
  sender: Draft['sender'];
  disabled: boolean;
  onDecide: (decision: Decision) => void;
}

/** The municipality that answers, or the actor that reports for several. */
export function SenderAnswer({ sender, disabled, onDecide }: SenderAnswerProps) {
  const [actor, setActor] = useState(sender.actor ?? '');
  const [open, setOpen] = useState(false);
  return (
    <>
      <SenderPick
        trigger={
          <Button appearance="primary" disabled={disabled}>
            {t.sender.choose}
          </Button>
        }
        selected={sender.ags}
        open={open}
        onOpenChange={setOpen}
        onPick={(ags) => onDecide({ kind: 'sender', ags, actor: actor.trim() === '' ? null : actor.trim() })}
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
