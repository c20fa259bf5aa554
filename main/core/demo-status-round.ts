import { Temporal } from 'temporal-polyfill';
import type { OutputOf } from '../../shared/contract/index.ts';
import type { MeasureRow } from '../../shared/contract/planning.ts';
import { planMarkRows } from '../../shared/domain/planning/plan-mark.ts';
import { demoStatusRound as demo } from '../../shared/i18n/de/demo.ts';
import { fieldLabels } from '../../shared/i18n/de/fields.ts';
import { measureSheetTexts } from '../../shared/i18n/de/measure-sheet.ts';
import { returnSheetTexts } from '../../shared/i18n/de/return-sheet.ts';
import type { Core } from './core.ts';
import { readAnswer } from './demo-answers.ts';

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

type Asked = OutputOf<'surveys.get'>['recipients'][number];

/** The measures a recipient is asked about. */
async function measuresOf(core: Core, planId: string, { ags, organizationId }: Asked): Promise<MeasureRow[]> {
  const filter = ags ? { municipalities: [ags] } : { leads: organizationId ? [organizationId] : [] };
  const sort = { key: 'plan', descending: false } as const;
  const { rows } = await core.call('planning.list', { planId, filter, sort, offset: 0, limit: 500 });
  return rows.filter(({ status }) => status !== 'implemented' && status !== 'dropped');
}

/** Answers come back: what was reported last still holds, and is said so. */
async function answer(core: Core, surveyId: string, planId: string, recipients: readonly Asked[]): Promise<void> {
  const { measureNumber, measure, unchanged } = fieldLabels;
  for (const recipient of recipients) {
    const measures = await measuresOf(core, planId, recipient);
    const rows = measures.map(({ number, name }) => [number, name, returnSheetTexts.yesNo[0] ?? '']);
    await readAnswer(core, {
      name: demo.answerFile(recipient.name),
      title: demo.title,
      sheets: [{ name: measureSheetTexts.sheet, headers: [measureNumber, measure, unchanged], rows }],
      mark: planMarkRows({ planId, answer: { surveyId, recipientId: recipient.id } }),
    });
  }
}

/** A round that asks for the state of the measures: sent out, some reminded, first answers in. */
export async function addDemoStatusRound(core: Core, today: string): Promise<void> {
  const surveyId = await begin(core, today);
  const { recipients, asked } = await core.call('surveys.get', { id: surveyId });
  const idsOf = (names: readonly string[]): string[] =>
    recipients.flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
  const all = recipients.map(({ id }) => id);
  await core.call('surveys.mark', { surveyId, recipientIds: all, state: 'asked' });
  await core.call('surveys.mark', { surveyId, recipientIds: idsOf(demo.reminded), state: 'reminded' });
  const answering = recipients.filter(({ name }) => demo.answered.includes(name));
  await answer(core, surveyId, asked?.planId ?? '', answering);
}
