import { Temporal } from 'temporal-polyfill';
import type { OutputOf } from '../../shared/contract/index.ts';
import type { ImportField } from '../../shared/domain/import-fields.ts';
import { entryIdColumn, markRows, returnSheetFormat } from '../../shared/domain/return-sheet.ts';
import { demoNeedsRound as demo } from '../../shared/i18n/de/demo-needs-round.ts';
import { fieldLabels } from '../../shared/i18n/de/fields.ts';
import { returnSheetTexts as t } from '../../shared/i18n/de/return-sheet.ts';
import type { Core } from './core.ts';
import { readAnswer } from './demo-answers.ts';

async function begin(core: Core, day: string): Promise<string> {
  const today = Temporal.PlainDate.from(day);
  const { regions } = await core.call('regions.list', {});
  const { id } = await core.call('surveys.save', {
    title: demo.title,
    year: today.year,
    state: 'open',
    periodFrom: today.subtract({ days: demo.begunBefore }).toString(),
    periodTo: null,
    due: today.add({ days: demo.dueIn }).toString(),
    sheets: ['needs'],
    fields: [],
    questions: [...demo.questions],
    message: demo.message,
    recipients: regions.map(({ ags, name }) => ({
      kind: 'municipality',
      ags,
      organizationId: null,
      name,
      ...demo.people,
    })),
  });
  return id;
}

type Asked = OutputOf<'surveys.get'>['recipients'][number];
const columns = ['municipality', 'fieldsOfAction', 'need', 'priority'] as const satisfies readonly ImportField[];

/** The sheets of a recipient as they come back: needs and answers, no offers. */
async function answer(core: Core, surveyId: string, { id: recipientId, name }: Asked): Promise<void> {
  const said = demo.answers[name];
  if (!said) return;
  const needs = Object.fromEntries(columns.map((field) => [fieldLabels[field], field]));
  const mark = markRows({
    format: returnSheetFormat,
    surveyId,
    recipientId,
    columns: {},
    others: { needs: { [t.idColumn]: entryIdColumn, ...needs } },
    questions: Object.fromEntries(demo.questions.map(({ id }, at) => [String(at + 2), id])),
  });
  const rows = said.needs.map((need) => ['', name, ...need]);
  const answers = demo.questions.map(({ label }, at) => [label, said.answers[at] ?? '']);
  await readAnswer(core, {
    name: demo.answerFile(name),
    title: demo.title,
    sheets: [
      { name: t.sheets.needs, headers: [t.idColumn, ...columns.map((field) => fieldLabels[field])], rows },
      { name: t.questionsSheet, headers: t.questionColumns.slice(0, 2), rows: answers },
    ],
    mark,
  });
}

/** A short round that asks for no offers: only needs and two questions, the first answers in. */
export async function addDemoNeedsRound(core: Core, today: string): Promise<void> {
  const surveyId = await begin(core, today);
  const { recipients } = await core.call('surveys.get', { id: surveyId });
  await core.call('surveys.mark', { surveyId, recipientIds: recipients.map(({ id }) => id), state: 'asked' });
  for (const recipient of recipients) await answer(core, surveyId, recipient);
}
