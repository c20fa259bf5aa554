import { Field, Input, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { common } from '../../shared/i18n/de/common.ts';
import { sourceFileTexts } from '../../shared/i18n/de/source-file.ts';
import styles from './source-file.module.css';
import { KeyValueList, shownError, type KeyValue } from './states.tsx';
import { useToast } from './toast.tsx';

export interface SourceFileProps {
  /** What is in use now: file, source, what came of it. */
  items: readonly KeyValue[];
  /** An example of a source, or where it will stand. */
  sourceHint: string;
  load: string;
  /** Lets a file be chosen and loads it; answers with what to say, null where nobody chose one. */
  onLoad: (source: string) => Promise<string | null>;
  /** The way back, where there is one. */
  children?: ReactNode;
}

/** An official file from outside, loaded with the note that names its source. */
export function SourceFile({ items, sourceHint, load, onLoad, children }: SourceFileProps) {
  const [source, setSource] = useState('');
  const [busy, setBusy] = useState(false);
  const toast = useToast();
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      const said = await onLoad(source.trim());
      if (said) toast({ text: said, tone: 'ok' });
    } catch (error) {
      toast({ text: shownError(error).message, tone: 'danger' });
    }
    setBusy(false);
  };
  return (
    <div className={styles.place}>
      <KeyValueList items={items} />
      <Field className={styles.source ?? ''} label={sourceFileTexts.newSource} hint={sourceHint}>
        <Input value={source} autoComplete="off" onChange={(_, { value }) => setSource(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={source.trim() === '' || busy} onClick={() => void run()}>
          {load}
        </Button>
        {children}
      </div>
      {busy && <output>{common.loading}</output>}
    </div>
  );
}
