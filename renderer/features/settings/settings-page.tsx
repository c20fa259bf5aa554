import { useCallback, useState } from 'react';
import { de } from '../../../shared/i18n/de/index.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { useAdoptShellState, useOpenShell } from '../../ipc/shell.ts';
import { Awaited, Button, KeyValueList, Page, Section, shownError, useToast } from '../../ui/index.ts';
import { Appearance } from './appearance.tsx';
import { Boundaries } from './boundaries.tsx';
import { Contents, headingsIn } from './contents.tsx';
import { DemoSection } from './demo-section.tsx';
import { Learned } from './learned.tsx';
import { OfficeForm } from './office-form.tsx';
import { Logo } from './logo.tsx';
import { PaperNumbers } from './paper-numbers.tsx';
import { Regions } from './regions.tsx';
import { SilentMonths } from './silent-months.tsx';
import { SmallNumbers } from './small-numbers.tsx';
import { HouseFonts } from './house-fonts.tsx';
import { WordTemplates } from './word-templates.tsx';
import styles from './settings.module.css';
import { WordLists } from './word-lists.tsx';

const text = de.settings;

/** Person, letterhead, look, regions, data folder. */
export function SettingsPage() {
  const query = useCall('settings.get', {});
  const { data, error } = query;
  const [heads, setHeads] = useState<readonly HTMLElement[]>([]);
  const collect = useCallback((sheet: HTMLElement | null) => setHeads(headingsIn(sheet)), []);
  if (error || !data)
    return (
      <Page title={text.title}>
        <Awaited query={query} lines={12} />
      </Page>
    );
  return (
    <Page title={text.title} line={text.line(data.districtName)} toolbar={<Contents heads={heads} />}>
      <div ref={collect} className={styles.sheet}>
        <OfficeForm settings={data} />
        <Logo logo={data.logo ?? ''} />
        <WordLists />
        <HouseFonts />
        <WordTemplates />
        <PaperNumbers />
        <Appearance />
        <Regions districtKey={data.districtKey} />
        <Boundaries />
        <SmallNumbers />
        <SilentMonths />
        <Learned />
        {data.demo ? <DemoSection /> : <Folder />}
        <About />
      </div>
    </Page>
  );
}

function Folder() {
  const adopt = useAdoptShellState();
  const toast = useToast();
  const close = useCommand('shell.closeWorkspace');
  const { workspace } = useOpenShell();
  const run = (): void =>
    close.mutate(
      {},
      {
        onSuccess: (state) => adopt(state),
        onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
      },
    );
  return (
    <Section title={text.folder.title} note={text.folder.note}>
      <p className={styles.path}>{workspace?.folder}</p>
      <div className={styles.row}>
        <Button disabled={close.isPending} onClick={run}>
          {text.folder.close}
        </Button>
        <span className={styles.hint}>{text.folder.closeNote}</span>
      </div>
    </Section>
  );
}

function About() {
  const { version } = useOpenShell();
  return (
    <Section title={text.about.title}>
      <div className={styles.narrow}>
        <KeyValueList items={[{ label: text.about.version, value: version }]} />
      </div>
    </Section>
  );
}
