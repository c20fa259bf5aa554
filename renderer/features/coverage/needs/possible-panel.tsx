import { useState } from 'react';
import type { PossibleNeed } from '../../../../shared/contract/coverage-needs.ts';
import { coverageTexts } from '../../../../shared/i18n/de/coverage.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { Button, KeyValueList, shownError, SidePanel, StatusMark, useToast } from '../../../ui/index.ts';
import type { Names } from '../../offers/index.ts';
import { Answers, CreateAnswer } from '../../planning/index.ts';
import { answerToCell } from '../answer-start.ts';
import { ConfirmGapDialog } from './confirm-gap-dialog.tsx';
import { DismissDialog } from './dismiss-dialog.tsx';
import { NeedOrigin } from './need-origin.tsx';
import styles from './needs.module.css';
import { groupText } from './needs-view.ts';
import { OfferNames } from './offer-names.tsx';

export interface PossiblePanelProps {
  need: PossibleNeed;
  names: Names;
  onClose: () => void;
}
const words = t.panel;

/** A possible need with its reasons, what may cover it, and what a person decides about it. */
export function PossiblePanel(props: PossiblePanelProps) {
  const { need, names, onClose } = props;
  const { dismissed } = need;
  const title = words.title(names.term('fieldOfAction', need.fieldOfAction), names.municipality(need.ags));
  const needIds = [...new Set(need.reasons.flatMap(({ needId }) => needId ?? []))];
  const toCell = { ...need, targetGroups: groupsOf(need) };
  return (
    <SidePanel
      title={title}
      width="wide"
      onClose={onClose}
      status={
        <StatusMark shape={dismissed ? 'ring' : 'question'} tone="neutral" appearance="pill">
          {dismissed ? words.dismissedOn(dismissed.at) : words.possible}
        </StatusMark>
      }
      actions={
        <>
          <Decide {...props} />
          <CreateAnswer start={answerToCell(toCell, title, { needIds })} />
        </>
      }
    >
      {dismissed && <Dismissed dismissed={dismissed} />}
      <Reasons need={need} names={names} />
      <Answers asked={{ needIds }} />
    </SidePanel>
  );
}

const groupsOf = ({ targetGroup }: PossibleNeed): string[] => (targetGroup ? [targetGroup] : []);

/** A gap, or none; a need that was put aside may be taken up again. */
function Decide({ need, names, onClose }: PossiblePanelProps) {
  const [dialog, setDialog] = useState<'confirm' | 'dismiss' | null>(null);
  const { ags, fieldOfAction, dismissed } = need;
  const shared = { names, onClose: () => setDialog(null), onDone: onClose };
  return (
    <>
      <Button appearance="primary" onClick={() => setDialog('confirm')}>
        {t.confirm.open}
      </Button>
      {dismissed ? (
        <Reopen id={dismissed.id} onDone={onClose} />
      ) : (
        <Button onClick={() => setDialog('dismiss')}>{t.dismiss.open}</Button>
      )}
      {dialog === 'confirm' && (
        <ConfirmGapDialog start={{ ags, fieldOfAction, targetGroups: groupsOf(need) }} {...shared} />
      )}
      {dialog === 'dismiss' && <DismissDialog need={need} {...shared} />}
    </>
  );
}

function Reasons({ need, names }: { need: PossibleNeed; names: Names }) {
  return (
    <>
      {need.reasons.length === 0 && <p>{t.noneNow}</p>}
      {need.reasons.map(({ rule, text, needId, offers }) => (
        <section key={text} className={styles.reason}>
          <h3>{t.rules[rule]}</h3>
          <p>{text}</p>
          <OfferNames offers={offers} />
          {needId && <NeedOrigin id={needId} />}
        </section>
      ))}
      <KeyValueList
        items={[
          { label: words.targetGroup, value: groupText([need.targetGroup], names) },
          { label: words.statement, value: coverageTexts.statements[need.statement] },
          { label: words.here, value: String(need.count) },
        ]}
      />
      <section className={styles.part}>
        <h3 className={styles.partHead}>{words.districtWide}</h3>
        {need.districtWide.length === 0 ? <p>{words.none}</p> : <OfferNames offers={need.districtWide} />}
      </section>
    </>
  );
}

function Dismissed({ dismissed }: { dismissed: NonNullable<PossibleNeed['dismissed']> }) {
  const { by, reason, added, gone } = dismissed;
  return (
    <div className={styles.decided}>
      <p>{words.dismissedBy(by, reason)}</p>
      {added.length + gone.length === 0 && <p>{words.unchanged}</p>}
      {added.length > 0 && <h3>{words.added}</h3>}
      {added.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {gone.length > 0 && <h3>{words.gone}</h3>}
      {gone.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function Reopen({ id, onDone }: { id: string; onDone: () => void }) {
  const reopen = useCommand('coverage.reopenNeed');
  const toast = useToast();
  const run = (): void =>
    reopen.mutate(
      { id },
      {
        onSuccess: () => {
          toast({ text: t.dismiss.reopened, tone: 'ok' });
          onDone();
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  return (
    <Button disabledFocusable={reopen.isPending} onClick={run}>
      {t.dismiss.reopen}
    </Button>
  );
}
