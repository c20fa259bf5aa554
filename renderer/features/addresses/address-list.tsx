import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { addressTexts } from '../../../shared/i18n/de/addresses.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { formatInstant, formatNumber } from '../../../shared/i18n/format.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Button, KeyValueList, Section, shownError, useToast } from '../../ui/index.ts';
import styles from './addresses.module.css';

const t = addressTexts.list;

/** The Land's list of addresses: what is loaded, and loading a newer one. */
export function AddressList() {
  const { data } = useCall('coverage.addressStatus', {});
  const [source, setSource] = useState('');
  const choose = useCommand('shell.chooseFiles');
  const load = useCommand('shell.loadAddresses');
  const toast = useToast();
  const run = async (): Promise<void> => {
    const { files } = await choose.mutateAsync({ purpose: 'addresses' });
    const [file] = files;
    if (!file) return;
    const { houses } = await load.mutateAsync({ token: file.token, source });
    toast({ text: t.done(houses), tone: 'ok' });
  };
  const list = data?.list;
  return (
    <Section title={t.title} note={t.note}>
      <div className={styles.narrow}>
        <KeyValueList
          items={
            list
              ? [
                  { label: t.file, value: list.fileName, note: formatInstant(list.loadedAt) },
                  { label: t.source, value: list.source },
                  { label: t.houses, value: formatNumber(list.houses) },
                ]
              : [{ label: t.file, value: t.none }]
          }
        />
        <Field label={t.sourceField} hint={t.sourceHint}>
          <Input value={source} autoComplete="off" onChange={(_, { value }) => setSource(value)} />
        </Field>
        <div className={styles.form}>
          <div className={styles.buttons}>
            <Button
              disabled={source.trim() === '' || load.isPending}
              onClick={() =>
                void run().catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }))
              }
            >
              {t.load}
            </Button>
          </div>
          {load.isPending && <output>{de.common.loading}</output>}
        </div>
      </div>
    </Section>
  );
}
