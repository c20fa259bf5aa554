import { expect, test } from 'vitest';
import { testWorkspace } from '../../test-workspace.ts';

test('das Konzept zeigt, wie weit es ist: Kapitel, Fassung, Wünsche und Einvernehmen', async () => {
  const { core, end } = testWorkspace();
  const { id } = await core.call('papers.create', { kind: 'report', name: 'Konzept 2027', concept: true });
  await core.call('papers.create', { kind: 'report', name: 'Ein Bericht' });
  const begun = (await core.call('papers.concepts', {})).rows;
  expect(begun).toMatchObject([{ id, chapters: 8, written: 4, version: null, wishes: 0, consents: null }]);

  const paragraph = (text: string) => ({ type: 'paragraph' as const, runs: [{ text }] });
  const sections = [
    { heading: 'Leer', blocks: [paragraph(' ')] },
    { heading: 'Nur eine Überschrift', blocks: [{ type: 'heading' as const, level: 1, text: 'Vorwort' }] },
    { heading: 'Mit Text', blocks: [paragraph('Der Kreis ist vielfältig.')] },
  ];
  await core.call('papers.update', { id, content: { sections } });
  await core.call('papers.pasteWishes', {
    paperId: id,
    round: 'Beteiligung',
    text: 'Neuss\t1\tMehr\nKaarst\t2\tWeniger',
  });
  const [wish] = (await core.call('papers.wishes', { paperId: id })).rows;
  await core.call('papers.saveWish', { id: wish!.id, paperId: id, values: { answer: 'taken' } });
  const { versionId } = await core.call('papers.release', { id, note: '' });
  const { id: roundId } = await core.call('cooperation.saveRound', { id: null, values: { paperVersionId: versionId } });
  await core.call('cooperation.saveConsent', { roundId, ags: '05162024', values: { answer: 'reservation' } });
  await core.call('cooperation.saveConsent', { roundId, ags: '05162016', values: { answer: 'refused' } });
  expect((await core.call('papers.concepts', {})).rows).toMatchObject([
    {
      chapters: 3,
      written: 1,
      version: { number: 1 },
      wishes: 2,
      openWishes: 1,
      consents: { roundId, agreed: 1, total: 8 },
    },
  ]);
  await end();
});

test('im Verlauf heißt ein Konzept Konzept und eine Vorlage Vorlage', async () => {
  const { core, end } = testWorkspace();
  const { id } = await core.call('papers.create', { kind: 'report', name: 'Konzept 2027', concept: true });
  await core.call('papers.release', { id, note: '' });
  await core.call('papers.create', { kind: 'report', name: 'Ein Bericht' });
  await core.call('papers.withdraw', { id });
  const { commands } = await core.call('history.list', { cursor: null, limit: 10 });
  expect(commands.map(({ label }) => label).filter((label) => /Konzept|Vorlage/.test(label))).toEqual([
    'Konzept zurückgezogen: Konzept 2027',
    'Vorlage angelegt: Ein Bericht',
    'Konzept freigegeben: Konzept 2027',
    'Konzept begonnen: Konzept 2027',
  ]);
  await end();
});
