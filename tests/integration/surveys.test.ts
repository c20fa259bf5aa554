import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { kaarst, neuss, roundInput, rowOf, surveyDesk } from './support/survey-desk.ts';

const { call, at, addOffers, recipientsOf, write, run, edit, hash } = surveyDesk();

describe('Eine Erhebung', () => {
  it('fragt ohne eigene Empfänger alle Kommunen, wie die Runde des Jahres', async () => {
    const { surveys } = await call('surveys.list', {});
    expect(surveys).toMatchObject([
      { title: 'Bestandserhebung 2026', municipalities: { asked: 8, answered: 0 }, overdue: 0 },
    ]);
    const detail = await call('surveys.get', { id: surveys[0]?.id ?? '' });
    expect(detail).toMatchObject({ ownRecipients: false, daysLeft: null });
    expect(detail.recipients.map(({ id }) => id)).toContain(kaarst);
  });

  it('hält Empfänger mit Verlauf fest: wer, wann; und alles lässt sich zurücknehmen', async () => {
    const before = hash();
    const { id } = await call('surveys.save', roundInput({ state: 'planned' }));
    const [first] = await recipientsOf(id);
    await call('surveys.mark', { surveyId: id, recipientIds: [first?.id ?? ''], state: 'asked' });
    await call('surveys.mark', { surveyId: id, recipientIds: [kaarst], state: 'reminded' });
    await call('surveys.note', { surveyId: id, recipientId: kaarst, note: 'Urlaub bis 1.12.' });
    const detail = await call('surveys.get', { id });
    expect(detail).toMatchObject({ state: 'open', daysLeft: 23 });
    expect(detail.recipients[0]).toMatchObject({
      name: 'Kaarst',
      state: 'reminded',
      note: 'Urlaub bis 1.12.',
      history: [{ state: 'asked', at: '2026-11-22T09:12:00.000Z' }, { state: 'reminded' }],
    });
    for (let step = 0; step < 4; step += 1) await call('history.undo', {});
    expect(hash()).toBe(before);
  });

  it('zählt Kommunen und andere getrennt, und nur die gefragten', async () => {
    const { id } = await call('surveys.save', roundInput());
    const { responses } = await call('coverage.matrix', {
      rows: 'fieldOfAction',
      columns: 'municipality',
      surveyId: id,
    });
    expect(responses).toMatchObject({ asked: 2, answered: 0, others: { asked: 1, answered: 0 } });
    expect(responses.notAsked).toHaveLength(6);
    await call('surveys.mark', { surveyId: id, recipientIds: [neuss], state: 'reminded' });
    const again = await call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality', surveyId: id });
    expect(again.responses.missing).toMatchObject([
      { ags: kaarst },
      { ags: neuss, reminded: '2026-11-22T09:12:00.000Z' },
    ]);
    expect(again.responses.missing[0]).not.toHaveProperty('reminded');
  });

  it('lehnt doppelte Empfänger und einen Zeitraum ab, der rückwärts läuft; gelöscht wird nur Ungenutztes', async () => {
    const twice = roundInput().recipients.slice(0, 1);
    await expect(call('surveys.save', roundInput({ recipients: [...twice, ...twice] }))).rejects.toMatchObject({
      code: 'RECIPIENT_TWICE',
    });
    await expect(call('surveys.save', roundInput({ periodFrom: '2027-01-01' }))).rejects.toMatchObject({
      code: 'SURVEY_PERIOD',
    });
    await expect(call('surveys.save', roundInput({ due: '2026-02-31' }))).rejects.toMatchObject({
      code: 'SURVEY_PERIOD',
    });
    const { id } = await call('surveys.save', roundInput());
    await call('surveys.mark', { surveyId: id, recipientIds: [], state: 'asked' });
    await call('surveys.remove', { id });
    expect((await call('surveys.list', {})).surveys).toHaveLength(1);
  });

  it('steht mit Frist und fehlenden Rückmeldungen in der Übersicht', async () => {
    const { id } = await call('surveys.save', roundInput({ due: '2026-11-20' }));
    const { due } = await call('overview.get', { lastVisit: null });
    expect(due[0]).toMatchObject({
      count: 3,
      target: { page: 'surveys', id },
      detail: expect.stringContaining('20.11.2026'),
    });
    expect((await call('surveys.get', { id })).overdue).toBe(3);
    await call('surveys.mark', { surveyId: id, recipientIds: [kaarst], state: 'received' });
    expect((await call('surveys.get', { id })).overdue).toBe(2);
  });
});

describe('Einladungen und Erinnerungen', () => {
  const headOf = (text: string): string => text.slice(0, text.indexOf('\r\n\r\n'));

  it('liegen als Entwurf mit dem richtigen Blatt im Ordner', async () => {
    await call('settings.update', { contactLine: 'Tel. 02131 928-0, ki@kreis.example', personName: 'Ä. Groß' });
    const { id } = await call('surveys.save', roundInput());
    const { files } = await write(id, 'invitations');
    expect(files.map(({ file }) => file)).toEqual([
      'Einladung Kaarst.eml',
      'Einladung Neuss.eml',
      'Einladung Jugendamt.eml',
    ]);
    const mail = readFileSync(at('Einladung Kaarst.eml'), 'latin1');
    expect(headOf(mail)).toContain('X-Unsent: 1');
    expect(headOf(mail)).toContain('From: ki@kreis.example');
    expect(headOf(mail)).toContain('Date: Sun, 22 Nov 2026 09:12:00 +0000');
    expect(headOf(mail)).toMatch(/To: =\?UTF-8\?B\?[^?]+\?=\r\n <y@kaarst\.example>/);
    expect(mail.split('\r\n').every((line) => line.length <= 78)).toBe(true);
    expect(mail).toContain('filename="Rueckmeldung Kaarst.xlsx"');
    expect(mail).not.toMatch(/[^\r]\n/);
    const base64 = /filename\*=[^\r]+\r\n\r\n([A-Za-z0-9+/=\r\n]+)--=_/.exec(mail)?.[1] ?? '';
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(base64, 'base64') as unknown as ArrayBuffer);
    expect(book.getWorksheet('Angebote')?.getCell('B1').text).toContain('Kaarst');
    expect(headOf(readFileSync(at('Einladung Neuss.eml'), 'latin1'))).not.toContain('To:');
  });

  it('erinnert wird nur, wer noch nicht geantwortet hat', async () => {
    const { id } = await call('surveys.save', roundInput());
    await write(id);
    await run('Rückmeldung Kaarst.xlsx');
    await call('surveys.mark', { surveyId: id, recipientIds: [neuss], state: 'received' });
    const { files } = await write(id, 'reminders');
    expect(files.map(({ file }) => file)).toEqual(['Erinnerung Jugendamt.eml']);
    const { text, recipients } = await call('surveys.letters', { surveyId: id, kind: 'reminders' });
    expect(recipients).toBe(1);
    expect(text).toContain('Frist: 15.12.2026');
    expect(readdirSync(at('.')).some((name) => name.includes('Erinnerung Kaarst'))).toBe(false);
    expect(existsSync(at('Erinnerung Jugendamt.eml'))).toBe(true);
  });
});

it('eine gelöschte Zeile im Rückmeldeblatt gilt als nicht mehr genannt, auch von einem Empfänger, der noch nie antwortete', async () => {
  await addOffers();
  const { id } = await call('surveys.save', roundInput());
  const { files } = await write(id);
  const name = files.find(({ file }) => file.includes('Kaarst'))!.file;
  const removeRow = (): Promise<void> => edit(name, (sheet) => sheet.spliceRows(rowOf(sheet, 'Hausaufgabenhilfe'), 1));
  await removeRow();
  expect(await run(name, { dryRun: true })).toMatchObject({ missing: 0 });
  await call('surveys.mark', { surveyId: id, recipientIds: [kaarst], state: 'asked' });
  const result = await run(name);
  expect(result.missing).toBe(1);
  expect(result.issues.find(({ code }) => code === 'OFFER_MISSING')).toMatchObject({
    original: 'Hausaufgabenhilfe',
    message: expect.stringContaining('stand im Rückmeldeblatt'),
  });
});
