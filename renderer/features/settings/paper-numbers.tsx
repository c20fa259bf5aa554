import type { OutputOf } from '../../../shared/contract/index.ts';
import { settings as texts } from '../../../shared/i18n/de/settings.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, RecordGroup, Section, useToast, type FormField, type FormValue } from '../../ui/index.ts';
import styles from './settings.module.css';

const words = texts.papers;
const fields: readonly FormField[] = [
  { name: 'pattern', label: words.pattern, kind: 'text', required: true, hint: words.patternHint },
  { name: 'office', label: words.office, kind: 'text', hint: words.officeHint },
  { name: 'term', label: words.term, kind: 'text', hint: words.termHint },
  { name: 'base', label: paperTexts.oparlBase, kind: 'text', hint: words.baseHint, wide: true },
];

/** How the house numbers its papers. */
export function PaperNumbers() {
  const query = useCall('papers.settings', {});
  const { data } = query;
  return (
    <Section title={words.title} note={words.note}>
      <Awaited query={query} lines={4} />
      {data && <Numbers settings={data} />}
    </Section>
  );
}

function Numbers({ settings }: { settings: OutputOf<'papers.settings'> }) {
  const toast = useToast();
  const save = async ({ pattern, office, term, base }: Record<string, FormValue>): Promise<void> => {
    await call('papers.saveSettings', {
      pattern: String(pattern ?? settings.pattern),
      office: String(office ?? ''),
      term: String(term ?? ''),
      base: String(base ?? ''),
    });
    toast({ text: recordTexts.saved, tone: 'ok' });
  };
  return (
    <div className={styles.narrow}>
      <RecordGroup
        title={words.group}
        fields={fields}
        values={settings}
        shown={({ name }) => settings[name as 'pattern']}
        onSave={save}
      />
      <p className={styles.hint}>{words.next(settings.next ?? words.noNumber)}</p>
    </div>
  );
}
