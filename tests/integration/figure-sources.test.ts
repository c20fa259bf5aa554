// Figures that name no source: asked once per file, remembered for the sender, never guessed.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from './support/desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const statistics = (year: number) => ({
  Statistik: [
    ['Kommune', 'Jahr', 'Einwohner', 'Ausländer'],
    ['Kaarst', year, 43_012, 5803],
  ],
  Alter: [
    ['Kommune', 'Jahr', 'Einwohner unter 18'],
    ['Kaarst', year, 7012],
  ],
});
const sourceCard = async (id: string) => {
  const { cards } = await desk.core.call('imports.draft', { id });
  return cards.find((card) => card.kind === 'source');
};
const said = (text: string) => ({ kind: 'correctEqual', field: 'source', original: '', text }) as const;
async function sourcesKept(): Promise<string[]> {
  const { surveys } = await desk.core.call('surveys.list', {});
  const of = (indicatorId: string | null) =>
    desk.core.call('surveys.figures', { surveyId: surveys[0]!.id, indicatorId });
  const { indicators } = await of(null);
  const all = await Promise.all(indicators.map(({ id }) => of(id)));
  return [...new Set(all.flatMap(({ rows }) => rows.map(({ source }) => source)))].sort();
}

test('nennt eine Statistik keine Quelle, wird je Datei einmal gefragt; die Antwort gilt für alle ihre Tabellen', async () => {
  const [draft] = await desk.read(await desk.file('Kaarst Statistik.xlsx', statistics(2023)));
  expect(draft).toMatchObject({ state: 'toClarify', counts: { toClarify: 1 } });
  expect(await sourceCard(draft!.id)).toMatchObject({ sheet: 'Statistik', cells: ['C2'], known: [], decided: null });
  const after = await desk.decide(draft!.id, said('Melderegister der Stadt'));
  expect(after.counts.toClarify).toBe(0);
  expect(await sourceCard(draft!.id)).toMatchObject({ decided: 'Melderegister der Stadt' });
  await desk.commit(draft!.id);
  expect(await sourcesKept()).toEqual(['Melderegister der Stadt']);
});

test('die nächste Datei des Absenders kommt ohne Frage, zeigt die gelernte Quelle und lässt sie anders beantworten', async () => {
  const [first] = await desk.read(await desk.file('Kaarst Statistik.xlsx', statistics(2022)));
  await desk.decide(first!.id, said('Melderegister der Stadt'));
  await desk.commit(first!.id);
  const [next] = await desk.read(await desk.file('Kaarst Statistik neu.xlsx', statistics(2023)));
  const { learned, draft } = await desk.core.call('imports.draft', { id: next!.id });
  expect(draft.counts.toClarify).toBe(0);
  expect(learned.map(({ text }) => text)).toEqual(['Ohne Angabe ist Quelle „Melderegister der Stadt“']);
  expect(await sourceCard(next!.id)).toMatchObject({
    known: ['Melderegister der Stadt'],
    decided: 'Melderegister der Stadt',
  });
  await desk.decide(next!.id, said('IT.NRW'), { kind: 'secondFile', mode: 'adds', replaces: null });
  await desk.commit(next!.id);
  expect(await sourcesKept()).toEqual(['IT.NRW', 'Melderegister der Stadt']);
});

test('„ohne Quelle“ ist auch eine Antwort; eine leere Zelle in einer Spalte mit Quellen wird nicht gefragt', async () => {
  const [draft] = await desk.read(await desk.file('Kaarst Statistik.xlsx', statistics(2023)));
  expect((await desk.decide(draft!.id, said(''))).counts.toClarify).toBe(0);
  expect(await sourceCard(draft!.id)).toMatchObject({ decided: '' });
  await desk.commit(draft!.id);
  expect(await sourcesKept()).toEqual(['']);
  const sheet = {
    Statistik: [
      ['Kommune', 'Jahr', 'Einwohner', 'Quelle'],
      ['Neuss', 2023, 153_000, 'IT.NRW'],
      ['Neuss', 2022, 152_000, null],
    ],
  };
  const [other] = await desk.read(await desk.file('Neuss Statistik.xlsx', sheet));
  expect(await sourceCard(other!.id)).toBeUndefined();
});

test('eine gelernte Quelle gilt auf Wunsch für diese Datei nicht, oder nie mehr; dann wird wieder gefragt', async () => {
  const [first] = await desk.read(await desk.file('Kaarst Statistik.xlsx', statistics(2021)));
  await desk.decide(first!.id, said('Melderegister der Stadt'));
  await desk.commit(first!.id);
  const [here] = await desk.read(await desk.file('Kaarst Statistik 2.xlsx', statistics(2022)));
  const [lesson] = (await desk.core.call('imports.draft', { id: here!.id })).learned;
  const revoked = await desk.core.call('imports.revokeLearned', {
    id: here!.id,
    learnedId: lesson!.id,
    forGood: false,
  });
  expect(revoked).toMatchObject({ learned: [], draft: { counts: { toClarify: 1 } } });
  expect(await sourceCard(here!.id)).toMatchObject({ known: ['Melderegister der Stadt'], decided: null });
  const [next] = await desk.read(await desk.file('Kaarst Statistik 3.xlsx', statistics(2023)));
  expect(next?.counts.toClarify).toBe(0);
  await desk.core.call('imports.revokeLearned', { id: next!.id, learnedId: lesson!.id, forGood: true });
  expect(await sourceCard(next!.id)).toMatchObject({ decided: null });
  const [last] = await desk.read(await desk.file('Kaarst Statistik 4.xlsx', statistics(2024)));
  expect(await sourceCard(last!.id)).toMatchObject({ decided: null });
  expect(last?.counts.toClarify).toBe(1);
  expect(await sourcesKept()).toEqual(['Melderegister der Stadt']);
});
