import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { WorkingGroup } from '../../../shared/contract/conferences.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { MeetingRecord } from '../../../shared/contract/meetings.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { conferenceTexts as t } from '../../../shared/i18n/de/conferences.ts';
import { meetingKindNames, meetingStateNames } from '../../../shared/i18n/de/meetings.ts';
import { compareGerman, formatDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  ErrorState,
  ItemList,
  LoadingSkeleton,
  Page,
  RecordCard,
  RecordGroup,
  RecordPart,
  type FormField,
  formValuesIn,
} from '../../ui/index.ts';
import { MailingButton } from '../mailings/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { RecordExtras } from '../records/index.ts';
import { CaptureLine } from './capture-line.tsx';
import { conferenceFields, groupFields } from './conference-fields.ts';
import styles from './meetings.module.css';
import { Participants } from './participants.tsx';
import { PastePeople, PasteResults } from './paste-dialog.tsx';
import { ResultsSection } from './results-section.tsx';

const words = t.page;

/** Institutions on the list and Kommunen: who may have said something. */
function sourcesOf({ attendees }: MeetingRecord, names: Names): string[] {
  const institutions = attendees.flatMap(({ organization }) => organization ?? []);
  return [...new Set([...institutions, ...names.municipalities.map(({ name }) => name)])].toSorted(compareGerman);
}

type Pasting = 'results' | 'people';

/** One conference: results as they are said, working groups, participants, and what came of it. */
export function ConferencePage() {
  const { id = '' } = useParams();
  const names = useNames();
  const [pasting, setPasting] = useState<Pasting | null>(null);
  const meeting = useCall('meetings.get', { id });
  const parts = useCall('conferences.get', { id });
  const error = meeting.error ?? parts.error;
  const { data } = meeting;
  const groups = parts.data?.groups ?? [];
  return (
    <Page title={data?.name ?? t.list.label} line={data && lineOf(data)} actions={data && <Actions meeting={data} />}>
      {error && <ErrorState error={error} onRetry={() => void Promise.all([meeting.refetch(), parts.refetch()])} />}
      {!error && (!data || !parts.data) && <LoadingSkeleton lines={12} />}
      {!error && data && parts.data && (
        <div className={styles.columns}>
          <RecordPart
            level={2}
            title={t.results.title}
            actions={
              <Button size="small" onClick={() => setPasting('results')}>
                {t.results.paste}
              </Button>
            }
          >
            <CaptureLine meetingId={id} groups={groups} sources={sourcesOf(data, names)} />
            <ResultsSection groups={groups} results={parts.data.results} />
          </RecordPart>
          <RecordCard>
            <Groups meetingId={id} groups={groups} names={names} />
            <Participants meeting={data} onPaste={() => setPasting('people')} />
            <Data meeting={data} />
            <RecordExtras entity="meeting" id={id} />
          </RecordCard>
        </div>
      )}
      {pasting === 'results' && <PasteResults meetingId={id} groups={groups} onClose={() => setPasting(null)} />}
      {pasting === 'people' && <PastePeople meetingId={id} onClose={() => setPasting(null)} />}
    </Page>
  );
}

const lineOf = ({ kind, day, location, state }: MeetingRecord): string =>
  [meetingKindNames[kind], day && formatDay(day), location, meetingStateNames[state]].filter(Boolean).join(' · ');

function Actions({ meeting: { id, name } }: { meeting: MeetingRecord }) {
  const navigate = useNavigate();
  const undoable = useUndoable();
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('meetings.remove', { id }), words.removed)) void navigate(paths.conferences);
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => void navigate(paths.conferences)}>
        {common.toList}
      </Button>
      <Button onClick={() => void remove()}>{words.remove}</Button>
      <Button onClick={() => void navigate(`${paths.meetings}/${id}`)}>{words.agenda}</Button>
      <MailingButton source={{ of: 'meeting', id }} name={name} />
      <Button appearance="primary" onClick={() => void navigate(`${paths.newReport}&art=conference&satz=${id}`)}>
        {words.documentation}
      </Button>
    </>
  );
}

function Groups({ meetingId, groups, names }: { meetingId: string; groups: readonly WorkingGroup[]; names: Names }) {
  const saving = useSaving();
  const undoable = useUndoable();
  const field = (id: string | null): string => (id ? names.term('fieldOfAction', id) : '');
  return (
    <ItemList
      title={t.groups.title}
      addLabel={t.groups.add}
      fields={groupFields(names.terms('fieldOfAction'))}
      items={groups.map(({ id, ...values }) => ({
        id,
        name: values.name,
        values,
        shown: (
          <>
            {values.name}
            <span className={styles.small}>
              {[field(values.fieldOfAction), values.responsible].filter(Boolean).join(' · ')}
            </span>
          </>
        ),
      }))}
      onSave={(id, entered) => {
        const values = entered as InputOf<'conferences.saveGroup'>['values'];
        return saving(() => call('conferences.saveGroup', { id, meetingId, values }), t.groups.saved);
      }}
      onRemove={({ id }) => void undoable(() => call('conferences.removeGroup', { id }), t.groups.removed)}
    />
  );
}

function Data({ meeting }: { meeting: MeetingRecord }) {
  const shown = ({ name, kind }: FormField): string => {
    const value = meeting[name as keyof MeetingRecord];
    if (value === null || value === undefined) return '';
    if (name === 'kind') return meetingKindNames[meeting.kind];
    if (name === 'state') return meetingStateNames[meeting.state];
    return kind === 'day' ? formatDay(String(value)) : String(value);
  };
  return (
    <>
      <RecordGroup
        title={words.data}
        fields={conferenceFields}
        values={formValuesIn(meeting)}
        shown={shown}
        onSave={(values) =>
          call('meetings.save', { id: meeting.id, values: values as InputOf<'meetings.save'>['values'] })
        }
      />
    </>
  );
}
