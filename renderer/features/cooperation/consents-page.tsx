import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ConceptVersion, Consent, ConsentRound } from '../../../shared/contract/cooperation.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import { consentAnswerNames, cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LabelledSelect,
  LoadingSkeleton,
  Page,
  StatusMark,
  useNow,
  VirtualTable,
  type FormValue,
  type MarkShape,
  type TableColumn,
  type Tone,
} from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { useNames, type Names } from '../offers/index.ts';
import { ConsentPanel, RoundPanel, VersionLink } from './consent-panel.tsx';
import styles from './cooperation.module.css';
import { roundFields } from './fields.ts';
import { CooperationTabs, NewPanel, ReportButton } from './frame.tsx';

const words = t.consents;
const labels = t.consentLabels;
const marks: Record<Consent['answer'], { shape: MarkShape; tone: Tone }> = {
  open: { shape: 'ring', tone: 'neutral' },
  given: { shape: 'check', tone: 'ok' },
  reservation: { shape: 'triangle', tone: 'warn' },
  refused: { shape: 'square', tone: 'danger' },
};
const day = (value: string | null): string => (value === null ? '' : formatDay(value));

/** The answer in words; an open one says whether it was asked, and whether it is late. */
function answerText({ answer, askedDay }: Consent, due: string | null, today: string): string {
  if (answer !== 'open') return consentAnswerNames[answer];
  if (askedDay === null) return words.notAsked;
  return due !== null && due < today ? words.overdue(formatDay(due)) : consentAnswerNames.open;
}

function columnsOf({ due }: ConsentRound, names: Names, today: string): TableColumn<Consent>[] {
  return [
    { key: 'ags', header: labels.ags, width: 'minmax(140px, 1fr)', text: ({ ags }) => names.municipality(ags) },
    { key: 'asked', header: labels.askedDay, width: '130px', text: ({ askedDay }) => day(askedDay) },
    {
      key: 'answer',
      header: labels.answer,
      width: 'minmax(210px, 1fr)',
      text: (row) => answerText(row, due, today),
      render: (row) => <StatusMark {...marks[row.answer]}>{answerText(row, due, today)}</StatusMark>,
    },
    { key: 'day', header: labels.answerDay, width: '130px', text: ({ answerDay }) => day(answerDay) },
    { key: 'resolution', header: labels.resolution, width: 'minmax(150px, 1fr)', text: (row) => row.resolution ?? '' },
    {
      key: 'reservation',
      header: labels.reservation,
      width: 'minmax(180px, 2fr)',
      text: (row) => row.reservation ?? '',
    },
    {
      key: 'documents',
      header: words.documents,
      width: '120px',
      text: ({ attachments }) => (attachments === 0 ? '' : words.attached(attachments)),
    },
  ];
}
const narrow = new Set(['ags', 'answer']);
type Open = 'new' | 'round' | { ags: string } | null;

/** Einvernehmen: which Kommune agreed to which version of the concept, when, and under which reservation. */
export function ConsentsPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const names = useNames();
  const saving = useSaving();
  const [open, setOpen] = useState<Open>(null);
  const { data, error, refetch } = useCall('cooperation.consents', {});
  const round = data?.rounds.find((one) => one.id === id) ?? data?.rounds[0];
  const close = (): void => setOpen(null);
  const go = (roundId: string): void => void navigate(`${paths.consents}/${roundId}`, { replace: true });
  const create = (
    <Button appearance="primary" onClick={() => setOpen('new')}>
      {words.create}
    </Button>
  );
  const consent = open !== null && typeof open === 'object' && round?.consents.find(({ ags }) => ags === open.ags);
  const versions = data?.versions ?? [];
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const { name, ...others } = entered;
    const values = { ...others, ...(name !== null && { name }) } as InputOf<'cooperation.saveRound'>['values'];
    go((await saving(() => call('cooperation.saveRound', { id: null, values }), words.saved)).id);
  };
  const panel =
    open === 'new' ? (
      <NewPanel title={words.newTitle} fields={roundFields(versions, true)} fresh={{}} onClose={close} onSave={save} />
    ) : open === 'round' && round ? (
      <RoundPanel round={round} versions={versions} onClose={close} />
    ) : consent && round ? (
      <ConsentPanel
        key={consent.ags}
        round={round}
        consent={consent}
        name={names.municipality(consent.ags)}
        onClose={close}
      />
    ) : null;
  return (
    <Page
      title={t.title}
      line={round && summary(round)}
      layout="fill"
      actions={
        <>
          <ReportButton />
          {create}
        </>
      }
      toolbar={<CooperationTabs />}
      panel={panel}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingSkeleton lines={8} />
      ) : !round ? (
        <EmptyState title={words.empty.title} action={create}>
          {words.empty.text}
        </EmptyState>
      ) : (
        <Round
          round={round}
          rounds={data.rounds}
          version={versions.find(({ id: one }) => one === round.paperVersionId)}
          names={names}
          open={open}
          isNarrow={panel !== null}
          onOpen={setOpen}
          onRound={go}
        />
      )}
    </Page>
  );
}

const summary = ({ consents }: ConsentRound): string =>
  words.line(
    consents.filter(({ answer }) => answer === 'given' || answer === 'reservation').length,
    consents.filter(({ askedDay, answer }) => askedDay !== null || answer !== 'open').length,
    consents.length,
  );

interface RoundProps {
  round: ConsentRound;
  rounds: readonly ConsentRound[];
  version: ConceptVersion | undefined;
  names: Names;
  open: Open;
  isNarrow: boolean;
  onOpen: (open: Open) => void;
  onRound: (id: string) => void;
}
function Round({ round, rounds, version, names, open, isNarrow, onOpen, onRound }: RoundProps) {
  const undoable = useUndoable();
  const today = localDay(useNow());
  const columns = useMemo(() => columnsOf(round, names, today), [round, names, today]);
  const someOpen = round.consents.some(({ askedDay, answer }) => askedDay === null && answer === 'open');
  const ask = (): void =>
    void undoable(
      () => call('cooperation.askAll', { roundId: round.id, day: today }),
      ({ asked }) => words.askedAll(asked),
    );
  return (
    <div className={styles.list}>
      <div className={styles.round}>
        <LabelledSelect
          label={words.round}
          value={round.id}
          options={rounds.map(({ id, name }) => ({ key: id, label: name }))}
          onChange={onRound}
        />
        {version ? (
          <VersionLink version={version} />
        ) : (
          <span className={styles.muted}>{round.day && formatDay(round.day)}</span>
        )}
        <Button onClick={() => onOpen('round')}>{words.edit}</Button>
        {someOpen && <Button onClick={ask}>{words.askAll}</Button>}
      </div>
      <VirtualTable
        label={words.label}
        columns={isNarrow ? columns.filter(({ key }) => narrow.has(key)) : columns}
        copyColumns={columns}
        rows={round.consents}
        rowKey={(row) => row.ags}
        minWidth={isNarrow ? 360 : 1060}
        openKey={open !== null && typeof open === 'object' ? open.ags : null}
        onOpen={({ ags }) => onOpen({ ags })}
      />
    </div>
  );
}
