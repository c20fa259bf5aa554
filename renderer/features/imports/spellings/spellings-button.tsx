import { useState } from 'react';
import type { Decision } from '../../../../shared/contract/imports.ts';
import { spellingTexts as t } from '../../../../shared/i18n/de/spellings.ts';
import { useCall } from '../../../ipc/queries.ts';
import type { AnswerForAll } from '../parts/use-decide.ts';
import { SpellingsDialog } from './spellings-dialog.tsx';

export interface SpellingsButtonProps {
  draftId: string;
  className: string | undefined;
  disabled: boolean;
  onDecide: (decision: Decision) => void;
  onDecideAll: (decision: AnswerForAll) => void;
  onShow: (sheet: string, cell: string) => void;
}

/** Opens "Gleiche Schreibweisen"; there only where something is proposed or was decided. */
export function SpellingsButton({ draftId, className, onShow, ...rest }: SpellingsButtonProps) {
  const [open, setOpen] = useState(false);
  const { data } = useCall('imports.spellings', { id: draftId });
  if (!data || data.groups.length + data.aligned.length + data.apart.length === 0) return null;
  return (
    <>
      {' · '}
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.open(data.groups.length)}
      </button>
      <SpellingsDialog
        {...rest}
        open={open}
        list={data}
        onShow={(sheet, cell) => {
          setOpen(false);
          onShow(sheet, cell);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
