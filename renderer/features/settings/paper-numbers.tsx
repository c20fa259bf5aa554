import { settings as texts } from '../../../shared/i18n/de/settings.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { RecordGroup, Section, useToast, type FormField, type FormValue } from '../../ui/index.ts';
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
  const { data } = useCall('papers.settings', {});
  const toast = useToast();
  if (!data) return null;
  const save = async ({ pattern, office, term, base }: Record<string, FormValue>): Promise<void> => {
    await call('papers.saveSettings', {
      pattern: String(pattern ?? data.pattern),
      office: String(office ?? ''),
      term: String(term ?? ''),
      base: String(base ?? ''),
    });
    toast({ text: recordTexts.saved, tone: 'ok' });
  };
  return (
    <Section title={words.title} note={words.note}>
      <div className={styles.narrow}>
        <RecordGroup
          title={words.group}
          fields={fields}
          values={data}
          shown={({ name }) => data[name as 'pattern']}
          onSave={save}
        />
        <p className={styles.hint}>{words.next(data.next ?? words.noNumber)}</p>
      </div>
    </Section>
  );
}
