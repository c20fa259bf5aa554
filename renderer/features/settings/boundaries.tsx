import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Button, ErrorState, KeyValueList, Section, shownError, useToast } from '../../ui/index.ts';
import styles from './settings.module.css';

const t = mapTexts.boundaries;

/** The boundaries of the map: built in, or from an official file. */
export function Boundaries() {
  const { data, error, refetch } = useCall('coverage.boundaries', {});
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const loaded = data?.loaded;
  return (
    <Section title={t.title} note={t.note}>
      <div className={styles.narrow}>
        <KeyValueList
          items={
            loaded
              ? [
                  { label: t.file, value: loaded.fileName, note: formatInstant(loaded.loadedAt) },
                  { label: t.source, value: loaded.source },
                  { label: t.places, value: loaded.places },
                  ...(loaded.without.length > 0 ? [{ label: t.without, value: loaded.without.join(', ') }] : []),
                ]
              : [{ label: t.builtIn, value: mapTexts.builtInSource }]
          }
        />
      </div>
      <Load revocable={loaded !== null && loaded !== undefined} />
    </Section>
  );
}

function Load({ revocable }: { revocable: boolean }) {
  const [source, setSource] = useState('');
  const choose = useCommand('shell.chooseFiles');
  const load = useCommand('shell.loadBoundaries');
  const revoke = useCommand('coverage.revokeBoundaries');
  const toast = useToast();
  const failed = (problem: unknown): void => toast({ text: shownError(problem).message, tone: 'danger' });
  const run = async (): Promise<void> => {
    const { files } = await choose.mutateAsync({ purpose: 'boundaries' });
    const [file] = files;
    if (!file) return;
    const { places } = await load.mutateAsync({ token: file.token, source });
    toast({ text: t.done(places), tone: 'ok' });
  };
  return (
    <>
      <Field className={styles.narrow ?? ''} label={t.sourceField} hint={t.sourceHint}>
        <Input value={source} autoComplete="off" onChange={(_event, { value }) => setSource(value)} />
      </Field>
      <div className={styles.row}>
        <Button disabled={source.trim() === '' || load.isPending} onClick={() => void run().catch(failed)}>
          {t.load}
        </Button>
        {revocable && (
          <Button
            disabled={revoke.isPending}
            onClick={() =>
              revoke.mutate({}, { onSuccess: () => toast({ text: t.revoked, tone: 'ok' }), onError: failed })
            }
          >
            {t.revoke}
          </Button>
        )}
      </div>
      {load.isPending && <output>{de.common.loading}</output>}
    </>
  );
}
