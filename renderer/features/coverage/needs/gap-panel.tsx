import { useState } from 'react';
import { Link } from 'react-router';
import type { Gap } from '../../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../../shared/i18n/de/coverage.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { paths } from '../../../app/paths.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { Button, ConfirmDialog, shownError, SidePanel, StatusMark, useToast } from '../../../ui/index.ts';
import type { Names } from '../../offers/index.ts';
import { Answers, CreateAnswer } from '../../planning/index.ts';
import { answerToGap } from '../answer-start.ts';
import { GapText } from '../gap-text.tsx';
import { RecordExtras } from '../../records/index.ts';
import styles from './needs.module.css';

const { gap: words } = coverageTexts;
const matrixOf = ({ ags, fieldOfAction }: Gap): string =>
  `${paths.coverage}?${new URLSearchParams({ zeilen: 'fieldOfAction', spalten: 'municipality', zeile: fieldOfAction, spalte: ags }).toString()}`;

interface GapPanelProps {
  gap: Gap;
  names: Names;
  onClose: () => void;
}

/** A confirmed gap: its reason, what spoke for it, and the way back. */
export function GapPanel({ gap, names, onClose }: GapPanelProps) {
  const [asks, setAsks] = useState(false);
  const title = t.panel.title(names.term('fieldOfAction', gap.fieldOfAction), names.municipality(gap.ags));
  return (
    <>
      <SidePanel
        title={title}
        onClose={onClose}
        status={
          <StatusMark shape="diamond" tone="warn" appearance="pill">
            {t.panel.gapOn(gap.confirmedAt)}
          </StatusMark>
        }
        actions={
          <>
            <CreateAnswer start={answerToGap(gap, title)} />
            <Button onClick={() => setAsks(true)}>{words.withdraw}</Button>
          </>
        }
      >
        <GapText gap={gap} />
        <Answers asked={{ gapIds: [gap.id] }} />
        <p className={styles.part}>
          <Link to={matrixOf(gap)}>{t.panel.toMatrix}</Link>
        </p>
        <RecordExtras key={gap.id} entity="gap" id={gap.id} />
      </SidePanel>
      <Withdraw gap={gap} names={names} open={asks} onClose={() => setAsks(false)} onDone={onClose} />
    </>
  );
}

interface WithdrawProps extends GapPanelProps {
  open: boolean;
  onDone: () => void;
}

function Withdraw({ gap, names, open, onClose, onDone }: WithdrawProps) {
  const withdraw = useCommand('coverage.withdrawGap');
  const toast = useToast();
  const run = (): void =>
    withdraw.mutate(
      { id: gap.id, reason: '' },
      {
        onSuccess: () => {
          toast({ text: words.withdrawn, tone: 'ok' });
          onDone();
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  return (
    <ConfirmDialog
      open={open}
      title={words.withdrawTitle}
      confirmLabel={words.withdrawAction}
      busy={withdraw.isPending}
      onConfirm={run}
      onCancel={onClose}
    >
      {words.withdrawText(names.term('fieldOfAction', gap.fieldOfAction), names.municipality(gap.ags))}
    </ConfirmDialog>
  );
}
