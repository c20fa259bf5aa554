import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { nothingSaid } from '../../../../shared/domain/planning/nothing-said.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());
const call = ((channel: never, input: never) => workspace.core.call(channel, input)) as TestWorkspace['core']['call'];

const [kaarst, neuss, meerbusch] = ['05162016', '05162024', '05162022'] as const;
const measure = (name: string, municipalities: string[], values: object = {}) =>
  call('planning.createMeasure', {
    planId: null,
    values: { name, municipalities, level: 'interMunicipal', ...values },
  });

test('was eine Kommune hat fallen lassen, trägt sie nicht mehr; kreisweite Maßnahmen zählen für sich', async () => {
  const { id } = await measure('Sprachmittlerpool', [kaarst, neuss, meerbusch]);
  await measure('Leitfaden', [], { level: 'district' });
  const report: InputOf<'planning.report'>['values'] = {
    ...nothingSaid,
    day: '2026-11-20',
    status: 'dropped',
    reason: 'kein Geld',
    ags: kaarst,
  };
  await call('planning.report', { measureId: id, values: { ...report, ags: null, status: 'running' } });
  await call('planning.report', { measureId: id, values: report });
  expect(await call('cooperation.measures', {})).toMatchObject({
    districtWide: 1,
    measures: [{ name: 'Sprachmittlerpool', municipalities: [meerbusch, neuss] }],
  });
});

test('ohne Plan ist nichts zu zeigen und nichts kaputt', async () => {
  expect(await call('cooperation.measures', {})).toEqual({ plan: null, districtWide: 0, measures: [] });
});

const agreement = async (): Promise<string> =>
  (await call('cooperation.saveAgreement', { id: null, values: { name: 'Räume für Sprechtage', state: 'active' } })).id;

test('eine Vereinbarung sagt, wer was bis wann gibt, wer gefragt ist und was er geantwortet hat', async () => {
  const id = await agreement();
  await call('cooperation.savePart', {
    id: null,
    agreementId: id,
    values: { ags: kaarst, contribution: 'ein Raum im Rathaus', due: '2026-11-15', answer: 'agreed' },
  });
  await call('cooperation.savePart', { id: null, agreementId: id, values: { ags: neuss, askedDay: '2026-11-02' } });
  expect(await call('cooperation.agreements', {})).toMatchObject({
    agreements: [{ parts: 2, unanswered: 1, nextDue: '2026-11-15' }],
  });
  const { due } = await call('overview.get', { lastVisit: null });
  expect(due).toContainEqual(expect.objectContaining({ target: { page: 'cooperation' }, count: 1 }));
  await expect(
    call('cooperation.savePart', { id: null, agreementId: id, values: { contribution: 'Zeit' } }),
  ).rejects.toMatchObject({ code: 'PART_WITHOUT_PARTNER' });
});

test('eine gelöschte Vereinbarung kommt mit ihren Beiträgen zurück', async () => {
  const id = await agreement();
  await call('cooperation.savePart', { id: null, agreementId: id, values: { ags: kaarst } });
  const { commandId } = await call('cooperation.removeAgreement', { id });
  await call('history.undo', { commandId });
  expect((await call('cooperation.agreement', { id })).parts).toHaveLength(1);
});

test('mit der Maßnahme geht nicht die Vereinbarung, nur die Verbindung', async () => {
  const { id: measureId } = await measure('Sprechtag', [kaarst]);
  const id = await agreement();
  await call('cooperation.saveAgreement', { id, values: { measureId } });
  await call('planning.removeMeasures', { ids: [measureId] });
  expect(await call('cooperation.agreement', { id })).toMatchObject({ measureId: null });
});

test('eine Zusage der Konferenz wird eine Vereinbarung, in der die Zusage schon steht', async () => {
  const meetingId = (
    await call('meetings.save', { id: null, values: { name: 'Konferenz', kind: 'conference', day: '2026-11-10' } })
  ).id;
  const result = { kind: 'pledge', text: 'Raum im Rathaus', toldWho: 'Stadt Kaarst', ags: kaarst } as const;
  await call('conferences.addResults', {
    meetingId,
    results: [{ ...result, workingGroupId: null, fieldOfAction: null }],
  });
  const resultId = (await call('conferences.get', { id: meetingId })).results[0]?.id ?? '';
  const { recordId } = await call('conferences.makeOf', { resultId, entity: 'agreement' });
  expect(await call('cooperation.agreement', { id: recordId })).toMatchObject({
    name: 'Raum im Rathaus',
    parts: [{ ags: kaarst, answer: 'agreed', answerDay: '2026-11-10', contribution: 'Raum im Rathaus' }],
  });
});

test('das Einvernehmen wird je Kommune und Fassung vermerkt; alle anfragen überschreibt keine Antwort', async () => {
  const { id: roundId } = await call('cooperation.saveRound', {
    id: null,
    values: { name: 'Entwurf 2', day: '2026-10-01' },
  });
  const answer = { answer: 'reservation', answerDay: '2026-11-05', reservation: 'Ohne Kosten für die Stadt' } as const;
  await call('cooperation.saveConsent', { roundId, ags: kaarst, values: answer });
  expect(await call('cooperation.askAll', { roundId, day: '2026-11-20' })).toMatchObject({ asked: 7 });
  const [round] = (await call('cooperation.consents', {})).rounds;
  expect(round?.consents).toHaveLength(8);
  expect(round?.consents.find(({ ags }) => ags === kaarst)).toMatchObject({ ...answer, askedDay: null });
  expect(round?.consents.find(({ ags }) => ags === neuss)).toMatchObject({ answer: 'open', askedDay: '2026-11-20' });
});

test('gefragt wird zu einer freigegebenen Fassung; nach ihr heißt die Frage, und frühere Bezeichnungen bleiben', async () => {
  await call('cooperation.saveRound', { id: null, values: { name: 'Entwurf 2', day: '2026-01-01' } });
  const { id: paperId } = await call('papers.create', { kind: 'report', name: 'Integrationskonzept', concept: true });
  const { versionId: paperVersionId } = await call('papers.release', { id: paperId, note: '' });
  await call('cooperation.saveRound', { id: null, values: { paperVersionId } });
  const { rounds, versions } = await call('cooperation.consents', {});
  expect(versions).toMatchObject([{ id: paperVersionId, paperId, number: 1 }]);
  expect(rounds).toMatchObject([
    { name: expect.stringMatching(/^Integrationskonzept, Fassung 1 vom /), paperVersionId, day: expect.any(String) },
    { name: 'Entwurf 2', paperVersionId: null },
  ]);
  const unknown = { paperVersionId: paperId };
  await expect(call('cooperation.saveRound', { id: null, values: unknown })).rejects.toThrow('PAPER_VERSION_NOT_FOUND');
});

test('der Bericht nennt Gemeinsames, Vereinbarungen und das Einvernehmen', async () => {
  await measure('Sprachmittlerpool', [kaarst, neuss]);
  const id = await agreement();
  await call('cooperation.savePart', { id: null, agreementId: id, values: { ags: kaarst, contribution: 'ein Raum' } });
  await call('cooperation.saveRound', { id: null, values: { name: 'Entwurf 2' } });
  const document = await call('handouts.blockDocument', { kind: 'cooperation' });
  const text = JSON.stringify(document.blocks);
  for (const words of ['Sprachmittlerpool', 'Meerbusch', 'ein Raum', 'Einvernehmen: Entwurf 2', 'noch nicht angefragt'])
    expect(text).toContain(words);
});
