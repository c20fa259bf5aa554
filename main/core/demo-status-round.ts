import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { demoStatusRound as demo } from '../../shared/i18n/de/demo.ts';
import type { Core } from './core.ts';

async function begin(core: Core, day: string): Promise<string> {
  const today = Temporal.PlainDate.from(day);
  const planId = (await core.call('planning.plans', {})).plans[0]?.id ?? '';
  const { recipients } = await core.call('surveys.askable', { planId, filter: {} });
  const { id } = await core.call('surveys.saveStatus', {
    title: demo.title,
    year: today.year,
    state: 'open',
    periodFrom: today.subtract({ days: demo.begunBefore }).toString(),
    periodTo: null,
    due: today.add({ days: demo.dueIn }).toString(),
    message: demo.message,
    planId,
    filter: {},
    recipients: recipients.map(({ measures: _measures, ...one }, index) => ({
      ...one,
      ...(one.email === '' && demo.people[index % demo.people.length]),
    })),
  });
  return id;
}

/** Sends the sheets back as they were written: what stands in them still holds. */
async function answer(core: Core, surveyId: string, recipientIds: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-beispiel-'));
  try {
    const { files } = await core.call('surveys.write', { surveyId, kind: 'sheets', folder, recipientIds });
    for (const { file } of files) {
      const path = join(folder, file);
      await core.call('imports.run', { path, name: file, kind: 'auto', signs: {}, mode: 'adds', dryRun: false });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A round that asks for the state of the measures: sent out, some reminded, first answers in. */
export async function addDemoStatusRound(core: Core, today: string): Promise<void> {
  const surveyId = await begin(core, today);
  const { recipients } = await core.call('surveys.get', { id: surveyId });
  const idsOf = (names: readonly string[]): string[] =>
    recipients.flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
  const all = recipients.map(({ id }) => id);
  await core.call('surveys.mark', { surveyId, recipientIds: all, state: 'asked' });
  await core.call('surveys.mark', { surveyId, recipientIds: idsOf(demo.reminded), state: 'reminded' });
  await answer(core, surveyId, idsOf(demo.answered));
}
