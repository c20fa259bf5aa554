import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { sourceFileTexts } from '../../../shared/i18n/de/source-file.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Button, ErrorState, Section, shownError, SourceFile, useToast } from '../../ui/index.ts';

const t = mapTexts.boundaries;

async function load(source: string): Promise<string | null> {
  const [file] = (await call('shell.chooseFiles', { purpose: 'boundaries' })).files;
  if (!file) return null;
  return t.done((await call('shell.loadBoundaries', { token: file.token, source })).places);
}

/** The boundaries of the map: built in, or from an official file. */
export function Boundaries() {
  const { data, error, refetch } = useCall('coverage.boundaries', {});
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const loaded = data?.loaded;
  const items = loaded
    ? [
        { label: sourceFileTexts.file, value: loaded.fileName, note: formatInstant(loaded.loadedAt) },
        { label: sourceFileTexts.source, value: loaded.source },
        { label: t.places, value: loaded.places },
        ...(loaded.without.length > 0 ? [{ label: t.without, value: loaded.without.join(', ') }] : []),
      ]
    : [{ label: t.builtIn, value: mapTexts.builtInSource }];
  return (
    <Section title={t.title} note={t.note}>
      <SourceFile items={items} sourceHint={t.sourceHint} load={t.load} onLoad={load}>
        {loaded && <Revoke />}
      </SourceFile>
    </Section>
  );
}

function Revoke() {
  const revoke = useCommand('coverage.revokeBoundaries');
  const toast = useToast();
  const run = (): void =>
    revoke.mutate(
      {},
      {
        onSuccess: () => toast({ text: t.revoked, tone: 'ok' }),
        onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
      },
    );
  return (
    <Button disabledFocusable={revoke.isPending} onClick={run}>
      {t.revoke}
    </Button>
  );
}
