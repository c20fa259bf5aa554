import { useState } from 'react';
import { Link } from 'react-router';
import type { ConferenceResult, WorkingGroup } from '../../../shared/contract/conferences.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { outcomeEntities, resultKinds } from '../../../shared/contract/meeting-words.ts';
import { conferenceTexts as t, outcomeNames, resultKindNames } from '../../../shared/i18n/de/conferences.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import {
  Button,
  RecordForm,
  RowTools,
  StatusMark,
  type FormField,
  type FormValues,
  type MarkShape,
  type Tone,
} from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { useNames } from '../offers/index.ts';
import { resultFields } from './conference-fields.ts';
import styles from './conferences.module.css';
import own from './meetings.module.css';
import { outcomePath } from './outcome-path.ts';

const words = t.results;
const marks: Record<ConferenceResult['kind'], { shape: MarkShape; tone: Tone }> = {
  strength: { shape: 'check', tone: 'ok' },
  need: { shape: 'diamond', tone: 'warn' },
  proposal: { shape: 'ring', tone: 'brand' },
  pledge: { shape: 'circle', tone: 'brand' },
};

interface ResultsSectionProps {
  groups: readonly WorkingGroup[];
  results: readonly ConferenceResult[];
}

/** Results by working group, then by kind, each with what came of it. */
export function ResultsSection({ groups, results }: ResultsSectionProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const names = useNames();
  const saving = useSaving();
  const fields = resultFields(
    groups.map(({ id, name }) => ({ id, name, synonyms: [] })),
    names.municipalities,
    names.terms('fieldOfAction'),
  );
  const parts = [...groups.map(({ id, name }) => ({ id, name })), { id: null, name: t.groups.none }]
    .map((part) => ({
      ...part,
      rows: resultKinds.flatMap((kind) => results.filter((one) => one.workingGroupId === part.id && one.kind === kind)),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (results.length === 0) return <p className={own.muted}>{words.none}</p>;
  return parts.map(({ id, name, rows }) => (
    <section key={id ?? ''} className={styles.group}>
      <h3>
        {name} <span className={own.muted}>· {words.count(rows.length)}</span>
      </h3>
      <ul>
        {rows.map((result) => (
          <li key={result.id}>
            {editing === result.id ? (
              <ResultForm
                result={result}
                fields={fields}
                onDone={() => setEditing(null)}
                onSave={(values) =>
                  saving(() => call('conferences.changeResult', { id: result.id, values }), words.saved)
                }
              />
            ) : (
              <Result result={result} onEdit={() => setEditing(result.id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface ResultFormProps {
  result: ConferenceResult;
  fields: readonly FormField[];
  onSave: (values: InputOf<'conferences.changeResult'>['values']) => Promise<unknown>;
  onDone: () => void;
}
function ResultForm({ result, fields, onSave, onDone }: ResultFormProps) {
  const { outcomes: _outcomes, ...values } = result;
  return (
    <RecordForm
      fields={fields}
      values={values satisfies FormValues}
      onSave={(entered) => onSave(entered as InputOf<'conferences.changeResult'>['values'])}
      onDone={onDone}
    />
  );
}

function Result({ result, onEdit }: { result: ConferenceResult; onEdit: () => void }) {
  const undoable = useUndoable();
  const names = useNames();
  const { id, kind, text, toldWho, ags, outcomes } = result;
  const from = [toldWho && words.from(toldWho), ags && names.municipality(ags)].filter(Boolean).join(' · ');
  const make = (entity: (typeof outcomeEntities)[number]): void =>
    void undoable(() => call('conferences.makeOf', { resultId: id, entity }), words.made(outcomeNames[entity]));
  const remove = (): void => void undoable(() => call('conferences.removeResult', { id }), words.removed);
  const open = outcomeEntities.filter((entity) => !outcomes.some((one) => one.entity === entity));
  return (
    <div className={styles.result}>
      <StatusMark {...marks[kind]}>{resultKindNames[kind]}</StatusMark>
      <div>
        <p>{text}</p>
        {from && <span className={own.small}>{from}</span>}
        {outcomes.length > 0 && (
          <div className={styles.outcomes}>
            {outcomes.map(({ entity, recordId, name }) => (
              <Link key={recordId} to={outcomePath(entity, recordId)}>
                {outcomeNames[entity]}: {name}
              </Link>
            ))}
          </div>
        )}
        {open.length > 0 && (
          <div className={styles.make}>
            <span>{words.make}</span>
            {open.map((entity) => (
              <Button
                key={entity}
                size="small"
                appearance="subtle"
                aria-label={words.makeOf(outcomeNames[entity], text)}
                onClick={() => make(entity)}
              >
                {outcomeNames[entity]}
              </Button>
            ))}
          </div>
        )}
      </div>
      <RowTools
        edit={{ label: `${recordTexts.change}: ${text}`, onClick: onEdit }}
        remove={{ label: `${recordTexts.remove}: ${text}`, onClick: remove }}
      />
    </div>
  );
}
