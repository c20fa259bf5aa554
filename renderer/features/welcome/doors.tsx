import { DatabaseRegular } from '@fluentui/react-icons/svg/database';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useState, type ReactNode } from 'react';
import type { ChosenFile } from '../../../shared/contract/shell.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { Button, Working } from '../../ui/index.ts';
import { useOpening } from './use-opening.ts';
import { DemoProgress } from './demo-progress.tsx';
import { Refusal } from './refusal.tsx';
import styles from './welcome.module.css';
import type { WelcomeProps } from './welcome-props.ts';

const text = de.welcome;

interface DoorsProps extends Pick<WelcomeProps, 'onOpened'> {
  onFiles: (files: readonly ChosenFile[]) => void;
}

/** The three ways in. */
export function Doors({ onFiles, onOpened }: DoorsProps) {
  const opening = useOpening(onOpened);
  const [demo, setDemo] = useState(false);
  const busy = opening.busy;
  const openDemo = (): void => {
    setDemo(true);
    void opening.openDemo().finally(() => setDemo(false));
  };
  return (
    <>
      <h1 className={styles.title}>{text.title}</h1>
      <p className={styles.line}>{text.line}</p>
      {opening.problem && (
        <Refusal
          problem={opening.problem}
          busy={busy}
          onFolder={() => void opening.openFolder()}
          onBackup={() => void opening.restore()}
        />
      )}
      <div className={styles.doors}>
        <Door icon={<DocumentTableRegular />} title={text.doors.files.title} text={text.doors.files.text}>
          <Button appearance="primary" disabled={busy} onClick={() => void opening.chooseImports(onFiles)}>
            {text.doors.files.action}
          </Button>
          <Button appearance="transparent" disabled={busy} onClick={() => onFiles([])}>
            {text.doors.files.without}
          </Button>
        </Door>
        <Door icon={<EyeRegular />} title={text.doors.demo.title} text={text.doors.demo.text}>
          {demo ? (
            <DemoProgress />
          ) : (
            <Button disabled={busy} onClick={openDemo}>
              {text.doors.demo.action}
            </Button>
          )}
        </Door>
        <KeptData opening={opening} />
      </div>
    </>
  );
}

/** The way back to data there already are. */
function KeptData({ opening: { busy, restoring, openFolder, restore } }: { opening: ReturnType<typeof useOpening> }) {
  return (
    <Door icon={<DatabaseRegular />} title={text.doors.open.title} text={text.doors.open.text}>
      <Button disabled={busy} onClick={() => void openFolder()}>
        {text.doors.open.folder}
      </Button>
      {restoring ? (
        <Working label={de.backup.restoring} />
      ) : (
        <Button disabled={busy} onClick={() => void restore()}>
          {text.doors.open.backup}
        </Button>
      )}
    </Door>
  );
}

function Door({
  icon,
  title,
  text: words,
  children,
}: {
  icon: ReactNode;
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.door}>
      <span className={styles.doorIcon}>{icon}</span>
      <h2>{title}</h2>
      <p className={styles.doorText}>{words}</p>
      <div className={styles.doorActions}>{children}</div>
    </section>
  );
}
