import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { call } from '../../ipc/client.ts';
import { Banner, Button, ErrorState, Section, Working } from '../../ui/index.ts';

const text = de.backup;

/** Reads the whole database on demand and says what it found. */
export function IntegrityCheck() {
  const [result, setResult] = useState<OutputOf<'backup.check'> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const check = (): void => {
    setBusy(true);
    setError(null);
    call('backup.check', {})
      .then(setResult, setError)
      .finally(() => setBusy(false));
  };
  return (
    <Section
      title={text.checkTitle}
      note={text.checkNote}
      actions={
        <Button disabledFocusable={busy} onClick={check}>
          {text.check}
        </Button>
      }
    >
      {busy && <Working label={text.checking} />}
      {!busy && error !== null && <ErrorState error={error} />}
      {!busy && error === null && result && (
        <Banner tone={result.ok ? 'ok' : 'danger'}>
          {result.ok ? text.sound : text.findings}
          {result.findings.length > 0 && (
            <ul>
              {result.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          )}
        </Banner>
      )}
    </Section>
  );
}
