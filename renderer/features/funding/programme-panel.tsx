import { useNavigate } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { Grant, ProgrammeRecord } from '../../../shared/contract/funding.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, ItemList, RecordGroup, SidePanel, type FormField, type FormValue } from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { RecordExtras } from '../records/index.ts';
import { CutSection } from './cut-section.tsx';
import { callOffFields, grantFields, programmeFields } from './fields.ts';
import styles from './funding.module.css';
import { reportPath } from './funding-tabs.tsx';

/** A programme beside the list: its facts, grants with call-offs, and what would be missing without it. */
export function ProgrammePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useCall('funding.get', { id });
  const { data, error } = query;
  const undoable = useUndoable();
  const navigate = useNavigate();
  if (error || !data)
    return (
      <SidePanel title={t.title} width="wide" onClose={onClose}>
        <Awaited query={query} lines={10} />
      </SidePanel>
    );
  const remove = async (): Promise<void> => {
    const run = () => call('funding.remove', { entity: 'funding_programme', id });
    if (await undoable(run, t.programme.removed(data.name))) onClose();
  };
  return (
    <SidePanel
      title={data.name}
      width="wide"
      onClose={onClose}
      status={<span>{[data.funder, t.states[data.state]].filter(Boolean).join(' · ')}</span>}
      source={t.programme.source}
      actions={
        <>
          <Button onClick={() => void navigate(reportPath('sachbericht', id))}>{t.documents.report}</Button>
          <Button onClick={() => void remove()}>{t.programme.remove}</Button>
        </>
      }
    >
      <Facts programme={data} />
      <Grants programme={data} />
      {data.grants.map((grant) => (
        <CallOffs key={grant.id} grant={grant} />
      ))}
      <CutSection programme={data} />
      <RecordExtras entity="funding_programme" id={id} />
    </SidePanel>
  );
}

function shownFact(programme: ProgrammeRecord, { name, kind }: FormField): string {
  if (name === 'state') return t.states[programme.state];
  const value = programme[name as keyof ProgrammeRecord];
  if (typeof value !== 'string') return '';
  return kind === 'day' ? formatDay(value) : value;
}

function Facts({ programme }: { programme: ProgrammeRecord }) {
  const saving = useSaving();
  const { id, grants: _grants, measures: _measures, missing: _missing, ...values } = programme;
  const save = (entered: Record<string, FormValue>): Promise<unknown> => {
    const changed = entered as InputOf<'funding.saveProgramme'>['values'];
    return saving(() => call('funding.saveProgramme', { id, values: changed }), t.programme.saved);
  };
  return (
    <RecordGroup
      title={t.programme.group}
      fields={programmeFields}
      values={values}
      shown={(field) => shownFact(programme, field)}
      onSave={save}
    />
  );
}

function GrantLine({ grant }: { grant: Grant }) {
  const lines = [
    t.grant.line(grant.amount, grant.ownShare),
    t.period(grant.startDay, grant.endDay),
    grant.posts ? t.cut.posts(grant.posts) : '',
    grant.proofDue ? t.grant.proof(grant.proofDue, grant.proofDone) : '',
  ].filter(Boolean);
  return (
    <>
      {grant.name}
      {lines.map((line) => (
        <span key={line} className={styles.small}>
          {line}
        </span>
      ))}
    </>
  );
}

function Grants({ programme }: { programme: ProgrammeRecord }) {
  const saving = useSaving();
  const undoable = useUndoable();
  const save = (id: string | null, entered: Record<string, FormValue>): Promise<unknown> => {
    const values = entered as InputOf<'funding.saveGrant'>['values'];
    return saving(() => call('funding.saveGrant', { id, programmeId: programme.id, values }), t.grant.saved);
  };
  return (
    <ItemList
      title={t.grant.title}
      addLabel={t.grant.add}
      items={programme.grants.map((grant) => {
        const { id, callOffs: _callOffs, ...values } = grant;
        return { id, name: grant.name, values, shown: <GrantLine grant={grant} /> };
      })}
      fields={grantFields}
      onSave={save}
      onRemove={({ id, name }) =>
        void undoable(() => call('funding.remove', { entity: 'funding_grant', id }), t.grant.removed(name))
      }
    />
  );
}

function CallOffs({ grant }: { grant: Grant }) {
  const saving = useSaving();
  const undoable = useUndoable();
  const save = (id: string | null, entered: Record<string, FormValue>): Promise<unknown> => {
    const values = entered as InputOf<'funding.saveCallOff'>['values'];
    return saving(() => call('funding.saveCallOff', { id, grantId: grant.id, values }), t.callOff.saved);
  };
  return (
    <ItemList
      title={t.callOff.title(grant.name)}
      addLabel={t.callOff.add}
      items={grant.callOffs.map(({ id, ...values }) => ({
        id,
        name: formatDay(values.due),
        values,
        shown: (
          <>
            {formatDay(values.due)} {t.grant.line(values.amount, null)}
            <span className={styles.small}>
              {[values.doneDay ? t.callOff.done(values.doneDay) : t.callOff.open, values.note]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        ),
      }))}
      fields={callOffFields}
      onSave={save}
      onRemove={({ id }) => void undoable(() => call('funding.remove', { entity: 'call_off', id }), t.callOff.removed)}
    />
  );
}
