import { useState } from 'react';
import type { NamedNeed } from '../../../../shared/contract/coverage-needs.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { Button, KeyValueList, shownError, SidePanel, useToast } from '../../../ui/index.ts';
import { ResultOrigins } from '../../meetings/index.ts';
import type { Names } from '../../offers/index.ts';
import { Answers, CreateAnswer } from '../../planning/index.ts';
import { RecordExtras } from '../../records/index.ts';
import { ConfirmGapDialog } from './confirm-gap-dialog.tsx';
import { NeedOrigin } from './need-origin.tsx';
import { fieldText, groupText, placeText } from './needs-view.ts';

const words = t.columns;
const itemsOf = (need: NamedNeed, names: Names) =>
  [
    { label: words.municipality, value: placeText(need.place, names) },
    { label: words.fieldOfAction, value: fieldText(need.fieldsOfAction, names) },
    { label: words.targetGroup, value: groupText(need.targetGroups, names) },
    { label: words.priority, value: need.priority ?? '' },
    { label: words.survey, value: need.survey },
    { label: words.remark, value: need.remark ?? '' },
  ].filter(({ value }) => value !== '');

/** A need somebody named, with its Herkunft; it can be confirmed as a gap at once. */
export function NamedPanel({ need, names, onClose }: { need: NamedNeed; names: Names; onClose: () => void }) {
  const [confirms, setConfirms] = useState(false);
  const places = placesIn(need.place);
  const [ags] = places;
  const [fieldOfAction] = need.fieldsOfAction;
  const start = ags && fieldOfAction ? { ags, fieldOfAction, targetGroups: need.targetGroups } : null;
  const answer = {
    name: need.need,
    fieldOfAction: fieldOfAction ?? null,
    municipalities: need.place === wholeDistrict ? [] : places,
    targetGroups: need.targetGroups,
    needIds: [need.id],
  };
  return (
    <>
      <SidePanel
        title={need.need}
        onClose={onClose}
        source={<NeedOrigin id={need.id} />}
        actions={
          <>
            {start && <Button onClick={() => setConfirms(true)}>{t.confirm.open}</Button>}
            <CreateAnswer start={answer} />
            {need.byHand && <Remove id={need.id} onDone={onClose} />}
          </>
        }
      >
        <KeyValueList items={itemsOf(need, names)} />
        <Answers asked={{ needIds: [need.id] }} />
        <ResultOrigins entity="need" recordId={need.id} />
        <RecordExtras key={need.id} entity="need" id={need.id} />
      </SidePanel>
      {confirms && start && (
        <ConfirmGapDialog
          start={start}
          choice={{ places, fields: need.fieldsOfAction }}
          names={names}
          onClose={() => setConfirms(false)}
          onDone={() => setConfirms(false)}
        />
      )}
    </>
  );
}

/** Undo (Strg+Z) brings it back. */
function Remove({ id, onDone }: { id: string; onDone: () => void }) {
  const remove = useCommand('coverage.removeNeed');
  const toast = useToast();
  const run = (): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          toast({ text: t.add.removed, tone: 'ok' });
          onDone();
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  return (
    <Button disabledFocusable={remove.isPending} onClick={run}>
      {t.add.remove}
    </Button>
  );
}
