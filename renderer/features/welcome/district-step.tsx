import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChosenFile } from '../../../shared/contract/shell.ts';
import { holdsNoTable } from '../../../shared/domain/no-tables.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { paths } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, StatusMark } from '../../ui/index.ts';
import { DistrictChoice } from './district-choice.tsx';
import { FolderChoice } from './folder-choice.tsx';
import { Refusal } from './refusal.tsx';
import { useOpening } from './use-opening.ts';
import styles from './welcome.module.css';
import type { WelcomeProps } from './welcome-props.ts';

const text = de.welcome.district;

interface DistrictStepProps extends WelcomeProps {
  /** Empty when the person begins without files. */
  files: readonly ChosenFile[];
  onBack: () => void;
}

/** Which Kreis the files speak of, and the one that is chosen. */
function useDistrict(tokens: string[]) {
  const districts = useCall('shell.districts', {});
  const proposed = useCall('shell.proposeDistrict', { tokens }, { enabled: tokens.length > 0 });
  const proposals = proposed.data?.proposals ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const known = proposed.isLoading ? undefined : districts.data?.districts;
  return { districts, known, proposals, key: chosen ?? proposals[0]?.key ?? '', setChosen };
}

/** Which Kreis, and where the data shall lie; then the folder is made and the files are read. */
export function DistrictStep({ files, state, onBack, onOpened }: DistrictStepProps) {
  const tokens = files.map((file) => file.token);
  const { districts, known, proposals, key, setChosen } = useDistrict(tokens);
  const [folder, setFolder] = useState<ChosenFile | null>(null);
  const [person, setPerson] = useState('');
  const { busy, problem, run, openFolder, restore } = useOpening(onOpened);
  const start = (): void =>
    void run(async () => {
      const opened = await call('shell.createWorkspace', { districtKey: key, ...(folder && { folder: folder.token }) });
      if (person.trim()) await call('settings.update', { personName: person.trim() });
      if (tokens.length > 0) await call('shell.readImports', { tokens });
      onOpened(opened, tokens.length > 0 ? paths.imports : paths.overview);
    });
  if (districts.error) {
    const back = <Button onClick={onBack}>{text.back}</Button>;
    return <ErrorState error={districts.error} onRetry={() => void districts.refetch()} action={back} />;
  }
  const choice = { proposals, searched: tokens.length > 0, value: key, onChange: setChosen };
  return (
    <>
      <h1 className={styles.title}>{text.title}</h1>
      <Files files={files} />
      {known ? <DistrictChoice districts={known} {...choice} /> : <Proposing />}
      <Field className={styles.person ?? ''} label={text.person} hint={text.personNote}>
        <Input value={person} onChange={(_event, data) => setPerson(data.value)} autoComplete="off" />
      </Field>
      <FolderChoice defaultFolder={state.defaultFolder} chosen={folder} onChange={setFolder} />
      {problem && (
        <Refusal problem={problem} busy={busy} onFolder={() => void openFolder()} onBackup={() => void restore()} />
      )}
      <Answers files={files} busy={busy} ready={key !== ''} onBack={onBack} onStart={start} />
    </>
  );
}

const readable = (files: readonly ChosenFile[]): number => files.filter((file) => !holdsNoTable(file)).length;

/** The chosen files; one without a table is named as such. */
function Files({ files }: { files: readonly ChosenFile[] }) {
  if (files.length === 0) return <p className={styles.line}>{text.lineEmpty}</p>;
  return (
    <>
      <p className={styles.line}>{text.lineFiles(files.length, files.length - readable(files))}</p>
      <ul className={styles.files} aria-label={text.files}>
        {files.map((file) => (
          <li key={file.token}>
            {file.name}
            {holdsNoTable(file) && (
              <StatusMark shape="triangle" tone="warn">
                {text.noTable}
              </StatusMark>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const Proposing = () => (
  <div>
    <output className={styles.hint}>{text.proposing}</output>
    <LoadingSkeleton lines={3} />
  </div>
);

interface AnswersProps {
  files: readonly ChosenFile[];
  busy: boolean;
  ready: boolean;
  onBack: () => void;
  onStart: () => void;
}

function Answers({ files, busy, ready, onBack, onStart }: AnswersProps) {
  const count = readable(files);
  return (
    <div className={styles.stepActions}>
      <Button disabled={busy} onClick={onBack}>
        {text.back}
      </Button>
      <Button appearance="primary" disabled={busy || !ready} onClick={onStart}>
        {count > 0 ? text.read(count) : text.start}
      </Button>
      {busy && <output className={styles.hint}>{text.working}</output>}
    </div>
  );
}
