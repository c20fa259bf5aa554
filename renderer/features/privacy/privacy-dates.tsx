import { privacyTexts } from '../../../shared/i18n/de/privacy.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { call } from '../../ipc/client.ts';
import { RecordGroup, Section, useToast, type FormField, type FormValue } from '../../ui/index.ts';
import type { PrivacyOverview } from './overview.ts';
import styles from './privacy.module.css';

const t = privacyTexts.settings;
type Settings = PrivacyOverview['settings'];
const fields: readonly FormField[] = [
  { name: 'authority', label: t.authority, kind: 'text' },
  { name: 'officer', label: t.officer, kind: 'text' },
  { name: 'storage', label: t.storage, kind: 'text', hint: t.storageHint },
  { name: 'confirmEvery', label: t.confirmEvery, kind: 'number', required: true },
  { name: 'initialsAfter', label: t.initialsAfter, kind: 'number', required: true, hint: t.initialsHint },
];

function shownOf(settings: Settings, name: string): string {
  if (name === 'confirmEvery') return t.months(settings.confirmEvery);
  if (name !== 'initialsAfter') return String(settings[name as keyof Settings]);
  return settings.initialsAfter === 0 ? t.none : t.months(settings.initialsAfter);
}

/** Times and words of the office that the drafts and the due list use. */
export function PrivacyDates({ settings }: { settings: Settings }) {
  const toast = useToast();
  const save = async (values: Record<string, FormValue>): Promise<void> => {
    const numbers = ['confirmEvery', 'initialsAfter'];
    const changed = Object.entries(values).map(([name, value]) =>
      numbers.includes(name) ? [name, Math.round(Number(value ?? 0))] : [name, String(value ?? '')],
    );
    await call('privacy.saveSettings', Object.fromEntries(changed) as Partial<Settings>);
    toast({ text: recordTexts.saved, tone: 'ok' });
  };
  return (
    <Section title={t.title} note={t.staff}>
      <div className={styles.narrow}>
        <RecordGroup
          title={t.group}
          fields={fields}
          values={settings}
          shown={({ name }) => shownOf(settings, name)}
          onSave={save}
        />
      </div>
    </Section>
  );
}
