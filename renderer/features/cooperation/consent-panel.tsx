import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ConceptVersion, Consent, ConsentRound } from '../../../shared/contract/cooperation.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { consentAnswerNames, cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { paperVersionPath } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { Button, RecordGroup, SidePanel, type FormField } from '../../ui/index.ts';
import { RecordHistory, useSaving, useUndoable } from '../history/index.ts';
import { RecordExtras } from '../records/index.ts';
import { consentFields, roundFields } from './fields.ts';

const words = t.consents;
const text = (value: string | null | undefined, { kind }: FormField): string =>
  value ? (kind === 'day' ? formatDay(value) : value) : '';

interface ConsentPanelProps {
  round: ConsentRound;
  consent: Consent;
  name: string;
  onClose: () => void;
}
/** The Einvernehmen of one Kommune with one version: asked, answered, reservation, documents. */
export function ConsentPanel({ round, consent, name, onClose }: ConsentPanelProps) {
  const saving = useSaving();
  const { id, ags, attachments: _attachments, ...values } = consent;
  const shown = (field: FormField): string =>
    field.name === 'answer'
      ? consentAnswerNames[consent.answer]
      : text(values[field.name as Exclude<keyof typeof values, 'answer'>], field);
  return (
    <SidePanel title={name} width="wide" onClose={onClose} source={round.name}>
      <RecordGroup
        title={words.answer}
        fields={consentFields}
        values={values}
        shown={shown}
        onSave={(entered) => {
          const input = { roundId: round.id, ags, values: entered as InputOf<'cooperation.saveConsent'>['values'] };
          return saving(() => call('cooperation.saveConsent', input), words.saved);
        }}
      />
      {id !== null && (
        <>
          <RecordExtras entity="consent" id={id} />
          <RecordHistory entity="consent" id={id} />
        </>
      )}
    </SidePanel>
  );
}

/** Leads to the frozen version that is asked about. */
export function VersionLink({ version }: { version: ConceptVersion | undefined }) {
  return version ? <Link to={paperVersionPath(version.paperId, version.id)}>{words.versionLink(version)}</Link> : null;
}

interface RoundPanelProps {
  round: ConsentRound;
  versions: readonly ConceptVersion[];
  onClose: () => void;
}
/** The version itself, with its document. */
export function RoundPanel({ round, versions, onClose }: RoundPanelProps) {
  const saving = useSaving();
  const undoable = useUndoable();
  const { id, consents: _consents, ...values } = round;
  const version = versions.find((one) => one.id === round.paperVersionId);
  const link = version && <VersionLink version={version} />;
  const shown = (field: FormField): ReactNode =>
    field.name === 'paperVersionId' ? link : text(values[field.name as keyof typeof values], field);
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('cooperation.removeRound', { id }), words.removed)) onClose();
  };
  return (
    <SidePanel
      title={round.name}
      width="wide"
      onClose={onClose}
      actions={<Button onClick={() => void remove()}>{words.remove}</Button>}
    >
      <RecordGroup
        title={words.group}
        fields={roundFields(versions, false)}
        values={values}
        shown={shown}
        onSave={(entered) => {
          const input = { id, values: entered as InputOf<'cooperation.saveRound'>['values'] };
          return saving(() => call('cooperation.saveRound', input), words.saved);
        }}
      />
      <RecordExtras entity="consent_round" id={id} />
      <RecordHistory entity="consent_round" id={id} />
    </SidePanel>
  );
}
