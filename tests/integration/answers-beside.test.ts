// Own questions of a round: answered below the list of a form of the town's own, or on our sheet for them.
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/index.ts';
import { Desk } from './support/desk.ts';

type Recipients = InputOf<'surveys.save'>['recipients'];
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const round = (recipients: Recipients) =>
  desk.core.call('surveys.save', {
    title: 'Herbst 2026',
    year: 2026,
    state: 'open',
    periodFrom: null,
    periodTo: null,
    due: '2026-12-15',
    sheets: ['offers'],
    fields: [],
    questions: [
      { id: 'q1', label: 'Wie viele Ehrenamtliche sind aktiv?', type: 'number', options: [] },
      { id: 'q2', label: 'Was fehlt bei Ihnen?', type: 'text', options: [] },
    ],
    message: '',
    recipients,
  });
const neuss = { kind: 'municipality' as const, ags: '05162024', organizationId: null, name: 'Neuss' };
const list = [
  ['Rückmeldung der Stadt Kaarst'],
  ['Angebot', 'Träger', 'Handlungsfeld'],
  ['Sprachcafé', 'AWO', 'Sprache'],
  ['Lotsen', 'Diakonie', 'Gesundheit'],
  ['Nähkurs', 'DRK', 'Sprache'],
  [],
  ['2. Was fehlt bei Ihnen?'],
  ['B2-Kurse'],
  ['3. Wie viele Ehrenamtliche sind aktiv?', 'ca. 60'],
];
const answersOf = async (surveyId: string, name: string) =>
  (await desk.core.call('surveys.get', { id: surveyId })).recipients.find((entry) => entry.name === name)?.answers;

test('die Antworten stehen nach der Übernahme beim Empfänger und gehen mit der Rücknahme', async () => {
  const { id } = await round([]);
  const [draft] = await desk.read(await desk.file('Kaarst.xlsx', { Liste: list }));
  const { warnings } = await desk.core.call('imports.draft', { id: draft!.id });
  expect(warnings).toContain(
    'Antwort auf „Wie viele Ehrenamtliche sind aktiv?“ aus der Erhebung: „ca. 60“ (Zelle B9). Sie wird mit übernommen.',
  );
  await desk.commit(draft!.id);
  expect(await desk.names()).toHaveLength(3);
  expect(await answersOf(id, 'Kaarst')).toEqual([
    { question: 'Wie viele Ehrenamtliche sind aktiv?', answer: 'ca. 60' },
    { question: 'Was fehlt bei Ihnen?', answer: 'B2-Kurse' },
  ]);
  const [latest] = await desk.register();
  await desk.core.call('imports.undo', { importId: latest!.id });
  expect((await answersOf(id, 'Kaarst')) ?? []).toEqual([]);
});

test('wer kein Empfänger der Erhebung ist, dessen Antworten werden nicht übernommen, und das steht da', async () => {
  const { id } = await round([{ ...neuss, contact: '', email: '' }]);
  const [draft] = await desk.read(await desk.file('Kaarst.xlsx', { Liste: list }));
  const { warnings } = await desk.core.call('imports.draft', { id: draft!.id });
  expect(warnings.join(' ')).toContain('Der Absender ist kein Empfänger dieser Erhebung');
  await desk.commit(draft!.id);
  expect(await answersOf(id, 'Neuss')).toEqual([]);
});

test('auch die Antworten auf unserem Blatt stehen vor der Übernahme in den Hinweisen', async () => {
  const { id: surveyId } = await round([{ ...neuss, contact: '', email: '' }]);
  await desk.core.call('surveys.write', { surveyId, kind: 'sheets', folder: desk.inbox, recipientIds: [] });
  const path = join(desk.inbox, 'Rückmeldung Neuss.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  book.getWorksheet('Fragen')!.getCell('B4').value = 60;
  await book.xlsx.writeFile(path);
  const [draft] = await desk.read(path);
  expect((await desk.core.call('imports.draft', { id: draft!.id })).warnings).toEqual([
    'Antwort auf „Wie viele Ehrenamtliche sind aktiv?“ aus der Erhebung: „60“ (Zelle B4). Sie wird mit übernommen.',
  ]);
  await desk.commit(draft!.id);
  expect(await answersOf(surveyId, 'Neuss')).toMatchObject([{ answer: '60' }]);
});
