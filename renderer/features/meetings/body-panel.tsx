import type { ReactNode } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { BodyRecord, Membership } from '../../../shared/contract/meetings.ts';
import { bodyKindNames, meetingTexts as t } from '../../../shared/i18n/de/meetings.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, ItemList, RecordGroup, SidePanel, type FormField, formValuesIn } from '../../ui/index.ts';
import { RecordHistory, useUndoable } from '../history/index.ts';
import { MailingButton } from '../mailings/index.ts';
import { useOrganizationChoices, usePersonChoices } from '../organizations/index.ts';
import { RecordExtras } from '../records/index.ts';
import { bodyFields, memberFields, termFields } from './fields.ts';
import { withFlags } from './form-values.ts';
import styles from './meetings.module.css';

const words = t.bodies;

/** The record of a body: settings, members, terms. */
export function BodyPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useCall('bodies.get', { id }, { keepPrevious: true });
  const { data, error } = query;
  const undoable = useUndoable();
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('bodies.remove', { id }), words.removed)) onClose();
  };
  return (
    <SidePanel
      title={data?.name ?? words.list}
      width="wide"
      onClose={onClose}
      status={data && <span className={styles.muted}>{bodyKindNames[data.kind]}</span>}
      actions={
        data && (
          <>
            <MailingButton source={{ of: 'body', id }} name={data.name} />
            <Button onClick={() => void remove()}>{words.remove}</Button>
          </>
        )
      }
    >
      <Awaited query={query} lines={8} />
      {data && !error && <Content key={data.id} body={data} />}
    </SidePanel>
  );
}

function shownField({ name, kind }: FormField, body: BodyRecord): string {
  const value = body[name as keyof BodyRecord];
  if (value === null || value === undefined) return '';
  if (name === 'kind') return bodyKindNames[body.kind];
  if (kind === 'yesNo') return value === true ? recordTexts.yes : recordTexts.no;
  return kind === 'day' ? formatDay(String(value)) : String(value);
}

const time = (start: string | null, end: string | null): string =>
  [start && words.since(formatDay(start)), end && words.until(formatDay(end))].filter(Boolean).join(' ');
const memberName = ({ person, organization }: Membership): string => [person, organization].filter(Boolean).join(', ');

const memberLine = (member: Membership): ReactNode => (
  <>
    {memberName(member)}
    <span className={styles.small}>
      {[
        member.role,
        member.voting ? words.voting : words.advisory,
        member.onBehalfOf,
        time(member.startDay, member.endDay),
        member.ended && words.ended,
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </>
);
const termLine = ({ name, startDay, endDay }: BodyRecord['terms'][number]): ReactNode => (
  <>
    {name}
    <span className={styles.small}>{time(startDay, endDay)}</span>
  </>
);

function Content({ body }: { body: BodyRecord }) {
  return (
    <>
      <RecordGroup
        title={words.group}
        fields={bodyFields}
        values={formValuesIn(body)}
        shown={(field) => shownField(field, body)}
        onSave={(values) =>
          call('bodies.save', {
            id: body.id,
            values: withFlags(bodyFields, values) as InputOf<'bodies.save'>['values'],
          })
        }
      />
      <Members body={body} />
      <Terms body={body} />
      <RecordExtras entity="body" id={body.id} />
      <RecordHistory entity="body" id={body.id} />
    </>
  );
}

function Members({ body: { id: bodyId, members } }: { body: BodyRecord }) {
  const { choices } = useOrganizationChoices();
  const fields = memberFields(choices, usePersonChoices());
  const undoable = useUndoable();
  return (
    <ItemList
      title={words.members}
      addLabel={words.addMember}
      none={words.noMembers}
      items={members.map((member) => ({
        id: member.id,
        name: memberName(member),
        shown: memberLine(member),
        values: formValuesIn(member),
      }))}
      fields={fields}
      start={{ voting: true }}
      onSave={(id, entered) => {
        const values = withFlags(fields, entered) as InputOf<'bodies.saveMember'>['values'];
        return call('bodies.saveMember', { id, bodyId, values });
      }}
      onRemove={({ id }) => void undoable(() => call('bodies.removeMember', { id }), words.memberRemoved)}
    />
  );
}

function Terms({ body: { id: bodyId, terms } }: { body: BodyRecord }) {
  const undoable = useUndoable();
  return (
    <ItemList
      title={words.terms}
      addLabel={words.addTerm}
      none={words.noTerms}
      items={terms.map((term) => ({
        id: term.id,
        name: term.name,
        shown: termLine(term),
        values: formValuesIn(term),
      }))}
      fields={termFields}
      onSave={(id, entered) =>
        call('bodies.saveTerm', { id, bodyId, values: entered as InputOf<'bodies.saveTerm'>['values'] })
      }
      onRemove={({ id }) => void undoable(() => call('bodies.removeTerm', { id }), words.termRemoved)}
    />
  );
}
