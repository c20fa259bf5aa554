import type { InputOf } from '../../../shared/contract/index.ts';
import { indicatorTexts } from '../../../shared/i18n/de/indicators.ts';
import { call } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, pngOf, shownError, useToast } from '../../ui/index.ts';

const t = indicatorTexts.comparison;

/** The picture as a file of its own, with title, source and notes; as internal or public as it is shown. */
export function ChartActions({ chart }: { chart: InputOf<'indicators.chart'> }) {
  const save = useCommand('shell.saveChart');
  const toast = useToast();
  const savePicture = async (kind: 'svg' | 'png'): Promise<void> => {
    const png = kind === 'svg' ? null : await pngOf((await call('indicators.chart', chart)).svg);
    const { saved } = await save.mutateAsync({ chart, png });
    if (saved) toast({ text: t.saved, tone: 'ok' });
  };
  const run = (kind: 'svg' | 'png'): void =>
    void savePicture(kind).catch((error: unknown) => toast({ text: shownError(error).message, tone: 'danger' }));
  return (['svg', 'png'] as const).map((kind) => (
    <Button key={kind} disabled={save.isPending} onClick={() => run(kind)}>
      {t[kind]}
    </Button>
  ));
}
