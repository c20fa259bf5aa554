import { useState } from 'react';
import type { Draft } from '../../../../shared/contract/imports.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { SenderPick } from '../parts/sender-pick.tsx';
import { senderName } from '../parts/sender.ts';
import { useDecide } from '../parts/use-decide.ts';
import styles from './files.module.css';

/** Who answers with this file; a click corrects it. The reason stands under it. */
export function SenderCell({ draft, regions }: { draft: Draft; regions: readonly Region[] }) {
  const [open, setOpen] = useState(false);
  const { decide, busy } = useDecide(draft.id);
  const name = senderName(draft.sender, regions);
  if (draft.state === 'reading' || draft.state === 'refused') return null;
  if (draft.state === 'committed') return <>{name}</>;
  return (
    <>
      <SenderPick
        trigger={
          <button
            type="button"
            className={styles.sender}
            disabled={busy}
            data-unknown={draft.sender.ags === null}
            aria-label={`${name}. ${t.sender.changeOf(draft.fileName)}`}
          >
            {name}
            <svg viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
              <path d="M0 0h10L5 6Z" fill="currentColor" />
            </svg>
          </button>
        }
        selected={draft.sender.ags}
        open={open}
        onOpenChange={setOpen}
        onPick={(ags) => decide({ kind: 'sender', ags, actor: draft.sender.actor })}
      />
      {draft.sender.reason && <span className={styles.reason}>{draft.sender.reason}</span>}
    </>
  );
}
