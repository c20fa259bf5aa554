import type { Agreement, AgreementPart } from '../../../shared/contract/cooperation.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import {
  agreementAnswerNames,
  agreementStateNames,
  cooperationTexts as t,
} from '../../../shared/i18n/de/cooperation.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Awaited,
  Button,
  ItemList,
  RecordGroup,
  SidePanel,
  StatusMark,
  useNow,
  type FormField,
  type MarkShape,
  type Tone,
} from '../../ui/index.ts';
import { RecordHistory, useSaving, useUndoable } from '../history/index.ts';
import { ResultOrigins } from '../meetings/index.ts';
import { useNames } from '../offers/index.ts';
import { useOrganizationChoices } from '../organizations/index.ts';
import { RecordExtras } from '../records/index.ts';
import styles from './cooperation.module.css';
import { agreementFields, partFields } from './fields.ts';
import { useMeasureChoices } from './use-measure-choices.ts';

const words = t.agreements;
const marks: Record<AgreementPart['answer'], { shape: MarkShape; tone: Tone }> = {
  open: { shape: 'ring', tone: 'neutral' },
  agreed: { shape: 'check', tone: 'ok' },
  partly: { shape: 'triangle', tone: 'warn' },
  declined: { shape: 'square', tone: 'danger' },
};

/** The record of an agreement: what it is about, who gives what, documents, where it comes from. */
export function AgreementPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useCall('cooperation.agreement', { id }, { keepPrevious: true });
  const { data, error } = query;
  const undoable = useUndoable();
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('cooperation.removeAgreement', { id }), words.removed)) onClose();
  };
  return (
    <SidePanel
      title={data?.name ?? words.label}
      width="wide"
      onClose={onClose}
      status={data && <span className={styles.muted}>{agreementStateNames[data.state]}</span>}
      actions={data && <Button onClick={() => void remove()}>{words.remove}</Button>}
    >
      <Awaited query={query} lines={8} />
      {data && !error && (
        <>
          <Facts key={data.id} agreement={data} />
          <Parts agreement={data} />
          <ResultOrigins entity="agreement" recordId={data.id} />
          <RecordExtras key={`extras ${data.id}`} entity="agreement" id={data.id} />
          <RecordHistory entity="agreement" id={data.id} />
        </>
      )}
    </SidePanel>
  );
}

function Facts({ agreement }: { agreement: Agreement }) {
  const measures = useMeasureChoices();
  const saving = useSaving();
  const { id, parts: _parts, measure, ...own } = agreement;
  const shown = ({ name, kind }: FormField): string => {
    if (name === 'state') return agreementStateNames[agreement.state];
    if (name === 'measureId') return measure ?? '';
    const value = own[name as keyof typeof own];
    if (value === null) return '';
    return kind === 'day' ? formatDay(value) : value;
  };
  return (
    <RecordGroup
      title={words.group}
      fields={agreementFields(measures)}
      values={own}
      shown={shown}
      onSave={(entered) => {
        const values = entered as InputOf<'cooperation.saveAgreement'>['values'];
        return saving(() => call('cooperation.saveAgreement', { id, values }), words.saved);
      }}
    />
  );
}

/** When it is to be there, and whether it is. */
function whenText({ due, doneDay, answer }: AgreementPart, today: string): string {
  if (doneDay !== null) return words.parts.done(formatDay(doneDay));
  if (due === null) return '';
  const promised = answer === 'agreed' || answer === 'partly';
  return promised && due < today ? words.parts.late(formatDay(due)) : words.parts.until(formatDay(due));
}

function Parts({ agreement }: { agreement: Agreement }) {
  const names = useNames();
  const { choices } = useOrganizationChoices();
  const saving = useSaving();
  const undoable = useUndoable();
  const today = localDay(useNow());
  const nameOf = ({ ags, organization }: AgreementPart): string =>
    [ags && names.municipality(ags), organization].filter(Boolean).join(', ');
  return (
    <ItemList
      title={words.parts.title}
      addLabel={words.parts.add}
      fields={partFields(names.municipalities, choices)}
      start={{ answer: 'open' }}
      items={agreement.parts.map((part) => {
        const { id, organization: _organization, ...values } = part;
        const asked = part.askedDay && words.parts.asked(formatDay(part.askedDay));
        return {
          id,
          name: nameOf(part),
          values,
          shown: (
            <>
              {nameOf(part)}
              <span className={styles.small}>{part.contribution}</span>
              <StatusMark {...marks[part.answer]}>
                {words.parts.answered(
                  agreementAnswerNames[part.answer],
                  part.answerDay ? formatDay(part.answerDay) : '',
                )}
              </StatusMark>
              <span className={styles.small}>
                {[asked, whenText(part, today), part.note].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        };
      })}
      onSave={(id, entered) => {
        const values = entered as InputOf<'cooperation.savePart'>['values'];
        return saving(() => call('cooperation.savePart', { id, agreementId: agreement.id, values }), words.parts.saved);
      }}
      onRemove={({ id }) => void undoable(() => call('cooperation.removePart', { id }), words.parts.removed)}
    />
  );
}
