import { addressTexts } from '../../../shared/i18n/de/addresses.ts';
import { sourceFileTexts } from '../../../shared/i18n/de/source-file.ts';
import { formatInstant, formatNumber } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Section, SourceFile } from '../../ui/index.ts';

const t = addressTexts.list;

async function load(source: string): Promise<string | null> {
  const [file] = (await call('shell.chooseFiles', { purpose: 'addresses' })).files;
  if (!file) return null;
  return t.done((await call('shell.loadAddresses', { token: file.token, source })).houses);
}

/** The Land's list of addresses: what is loaded, and loading a newer one. */
export function AddressList() {
  const list = useCall('coverage.addressStatus', {}).data?.list;
  const items = list
    ? [
        { label: sourceFileTexts.file, value: list.fileName, note: formatInstant(list.loadedAt) },
        { label: sourceFileTexts.source, value: list.source },
        { label: t.houses, value: formatNumber(list.houses) },
      ]
    : [{ label: sourceFileTexts.file, value: t.none }];
  return (
    <Section title={t.title} note={t.note}>
      <SourceFile items={items} sourceHint={t.sourceHint} load={t.load} onLoad={load} />
    </Section>
  );
}
