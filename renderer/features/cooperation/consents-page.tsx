import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Consent, ConsentRound } from '../../../shared/contract/cooperation.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import { cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { formatDay, localDay } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Awaited,
  Button,
  EmptyState,
  LabelledSelect,
  Page,
  useNow,
  VirtualTable,
  type FormValue,
} from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { useNames } from '../offers/index.ts';
import { consentColumns } from './consent-columns.tsx';
import { ConsentPanel, RoundPanel, VersionLink } from './consent-panel.tsx';
import styles from './cooperation.module.css';
import { roundFields } from './fields.ts';
import { CooperationTabs, NewPanel, ReportButton } from './frame.tsx';

const words = t.consents;
type Known = OutputOf<'cooperation.consents'>;
/** What stands beside the list: a new round, the round itself, or one Kommune. */
type Open = 'new' | 'round' | { ags: string } | null;
const agsOf = (open: Open): string | null => (open !== null && typeof open === 'object' ? open.ags : null);

/** Einvernehmen: which Kommune agreed to which version of the concept, when, and under which reservation. */
export function ConsentsPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>(null);
  const query = useCall('cooperation.consents', {});
  const { data, error } = query;
  const round = data?.rounds.find((one) => one.id === id) ?? data?.rounds[0];
  const shown: Shown = { open, onOpen: setOpen, onRound: (to) => void navigate(`${paths.consents}/${to}`, replace) };
  const create = (
    <Button appearance="primary" onClick={() => setOpen('new')}>
      {words.create}
    </Button>
  );
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
      panel={open !== null && <Beside round={round} versions={data?.versions ?? []} {...shown} />}
    >
      <Awaited query={query} lines={8} />
      {!error && data && !round && (
        <EmptyState title={words.empty.title} action={create}>
          {words.empty.text}
        </EmptyState>
      )}
      {!error && data && round && <Round known={data} round={round} {...shown} />}
    </Page>
  );
}

const replace = { replace: true };
const summary = ({ consents }: ConsentRound): string =>
  words.line(
    consents.filter(({ answer }) => answer === 'given' || answer === 'reservation').length,
    consents.filter(({ askedDay, answer }) => askedDay !== null || answer !== 'open').length,
    consents.length,
  );

interface Shown {
  open: Open;
  onOpen: (open: Open) => void;
  onRound: (id: string) => void;
}

interface BesideProps extends Shown {
  round: ConsentRound | undefined;
  versions: Known['versions'];
}

function Beside({ round, versions, open, onOpen, onRound }: BesideProps) {
  const names = useNames();
  const saving = useSaving();
  const close = (): void => onOpen(null);
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const { name, ...others } = entered;
    const values = { ...others, ...(name !== null && { name }) } as InputOf<'cooperation.saveRound'>['values'];
    onRound((await saving(() => call('cooperation.saveRound', { id: null, values }), words.saved)).id);
  };
  if (open === 'new')
    return (
      <NewPanel title={words.newTitle} fields={roundFields(versions, true)} fresh={{}} onClose={close} onSave={save} />
    );
  if (!round) return null;
  if (open === 'round') return <RoundPanel round={round} versions={versions} onClose={close} />;
  const consent = round.consents.find(({ ags }) => ags === agsOf(open));
  if (!consent) return null;
  const name = names.municipality(consent.ags);
  return <ConsentPanel key={consent.ags} round={round} consent={consent} name={name} onClose={close} />;
}

interface RoundProps extends Shown {
  known: Known;
  round: ConsentRound;
}

/** One round: which version is asked about, and the answer of each Kommune. */
function Round({ known, round, open, onOpen, onRound }: RoundProps) {
  const names = useNames();
  const today = localDay(useNow());
  const columns = useMemo(() => consentColumns(round, names, today), [round, names, today]);
  const version = known.versions.find(({ id }) => id === round.paperVersionId);
  return (
    <div className={styles.list}>
      <div className={styles.round}>
        <LabelledSelect
          label={words.round}
          value={round.id}
          options={known.rounds.map(({ id, name }) => ({ key: id, label: name }))}
          onChange={onRound}
        />
        {version ? (
          <VersionLink version={version} />
        ) : (
          <span className={styles.muted}>{round.day && formatDay(round.day)}</span>
        )}
        <Button onClick={() => onOpen('round')}>{words.edit}</Button>
        <AskAll round={round} today={today} />
      </div>
      <VirtualTable
        label={words.label}
        columns={columns}
        rows={round.consents}
        rowKey={(row) => row.ags}
        minWidth={1060}
        narrow={open !== null && ['ags', 'answer']}
        openKey={agsOf(open)}
        onOpen={({ ags }) => onOpen({ ags })}
      />
    </div>
  );
}

const isUnasked = ({ askedDay, answer }: Consent): boolean => askedDay === null && answer === 'open';

/** Notes that everybody was asked today who was not yet. */
function AskAll({ round, today }: { round: ConsentRound; today: string }) {
  const undoable = useUndoable();
  if (!round.consents.some(isUnasked)) return null;
  const ask = (): void =>
    void undoable(
      () => call('cooperation.askAll', { roundId: round.id, day: today }),
      ({ asked }) => words.askedAll(asked),
    );
  return <Button onClick={ask}>{words.askAll}</Button>;
}
