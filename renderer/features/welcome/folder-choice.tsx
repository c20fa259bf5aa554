import type { ChosenFile } from '../../../shared/contract/shell.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { call } from '../../ipc/client.ts';
import { Button, shownError, useToast } from '../../ui/index.ts';
import styles from './welcome.module.css';

const text = de.welcome.district;

interface FolderChoiceProps {
  defaultFolder: string;
  chosen: ChosenFile | null;
  onChange: (folder: ChosenFile | null) => void;
}

/** Where the data will lie: the proposed place, or another the person picks in the system's dialog. */
export function FolderChoice({ defaultFolder, chosen, onChange }: FolderChoiceProps) {
  const toast = useToast();
  const choose = (): void => {
    call('shell.chooseFiles', { purpose: 'dataFolder' }).then(
      ({ files }) => files[0] && onChange(files[0]),
      (error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }),
    );
  };
  return (
    <section>
      <h2 className={styles.part}>{text.folder}</h2>
      <div className={styles.folder}>
        <span className={styles.path}>{chosen?.path ?? chosen?.name ?? defaultFolder}</span>
        <Button size="small" onClick={choose}>
          {text.otherFolder}
        </Button>
        {chosen && (
          <Button size="small" appearance="transparent" onClick={() => onChange(null)}>
            {text.defaultFolder}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{text.folderNote}</p>
    </section>
  );
}
