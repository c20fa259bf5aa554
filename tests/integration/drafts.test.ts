import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from './support/desk.ts';
import { header, offerSheet, row } from './support/workbook.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

const kaarst = '05162016';
const neuss = '05162024';

describe('Wer antwortet', () => {
  const rowsOf = (places: readonly string[]): Parameters<Desk['file']>[1] => ({
    Angebote: [['Kommune', ...header], ...places.map((place, n) => [place, ...row({ name: `Angebot ${n + 1}` })])],
  });
  const many = (place: string, n: number): string[] => Array.from({ length: n }, () => place);

  test('eine fremde Zeile macht die Datei einer Kommune zu einer Frage mit Vorschlag', async () => {
    const path = await desk.file('Rückmeldung.xlsx', rowsOf([...many('Kaarst', 31), 'Neuss']));
    await expect(desk.run(path)).rejects.toMatchObject({ code: 'SENDER_UNKNOWN' });
    const [draft] = await desk.read(path);
    expect(draft).toMatchObject({
      state: 'question',
      question: { kind: 'sender', proposal: kaarst },
      sender: { ags: null, reason: '31 von 32 Zeilen nennen Kaarst.' },
    });
    const answered = await desk.decide(draft!.id, { kind: 'sender', ags: kaarst, actor: null });
    expect(answered).toMatchObject({ state: 'ready', sender: { ags: kaarst }, counts: { created: 32 } });
  });

  test('eine Sammelliste, in der keine Kommune überwiegt, antwortet für keine', async () => {
    const [half] = await desk.read(
      await desk.file('Verband.xlsx', rowsOf([...many('Kaarst', 3), ...many('Neuss', 2)])),
    );
    expect(half).toMatchObject({ question: null, sender: { ags: 'districtWide' } });
    const [many6] = await desk.read(
      await desk.file('Verband 2.xlsx', rowsOf([...many('Kaarst', 60), ...many('Neuss', 6)])),
    );
    expect(many6).toMatchObject({ question: null, sender: { ags: 'districtWide' } });
  });
});

describe('Mehrere Dateien auf einmal', () => {
  test('nennen am Ende die Datei, die nicht mitkam, und dass die anderen übernommen sind', async () => {
    const [good, open] = await desk.read(
      await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Sprachcafé' }])),
      await desk.file('Rücklauf.xlsx', offerSheet([{ name: 'Chor', field: 'Kultur' }])),
    );
    const { problem } = await desk.commit(open!.id, good!.id);
    expect(problem?.code).toBe('FILES_NOT_TAKEN');
    expect(problem?.message).toMatch(
      /^Nicht übernommen: Rücklauf\.xlsx\. Die anderen Dateien sind vollständig übernommen\./,
    );
    expect(await desk.names()).toEqual(['Sprachcafé']);
  });
});

describe('Dateien, die noch zu klären sind', () => {
  test('überstehen einen Neustart mit allen Entscheidungen', async () => {
    const path = await desk.file(
      'Rücklauf.xlsx',
      offerSheet([{ name: 'Chor', field: 'Themenfeld 9' }, { name: 'Treff' }]),
    );
    const [draft] = await desk.read(path);
    expect(draft?.question).toEqual({ kind: 'sender', proposal: null });
    await desk.decide(
      draft!.id,
      { kind: 'sender', ags: neuss, actor: null },
      { kind: 'value', field: 'fieldsOfAction', original: 'Themenfeld 9', termIds: ['kultur'] },
      { kind: 'excludeRow', sheet: 'Angebote', row: 3, excluded: true },
    );
    desk.restart();
    let drafts = (await desk.core.call('imports.drafts', {})).drafts;
    expect(drafts[0]?.state).toBe('reading');
    await expect
      .poll(async () => (drafts = (await desk.core.call('imports.drafts', {})).drafts)[0]?.state, { timeout: 20_000 })
      .not.toBe('reading');
    expect(drafts[0]).toMatchObject({
      id: draft!.id,
      state: 'ready',
      sender: { ags: neuss },
      counts: { created: 1, skipped: 1 },
    });
    await desk.commit(draft!.id);
    expect((await desk.record('Chor')).values.fieldsOfAction).toEqual(['kultur']);
    desk.restart();
    expect((await desk.core.call('imports.drafts', {})).drafts).toEqual([]);
  });

  test('verworfen: das Original geht mit, außer eine Übernahme oder ein zweiter Entwurf braucht es', async () => {
    const originals = join(desk.dataDir, 'originals');
    const path = await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }]));
    const [one] = await desk.read(path);
    const [two] = await desk.read(path);
    expect(readdirSync(originals)).toEqual([one!.sha256]);
    await desk.core.call('imports.discard', { ids: [one!.id] });
    expect(readdirSync(originals)).toEqual([one!.sha256]);
    await desk.core.call('imports.discard', { ids: [two!.id] });
    expect(readdirSync(originals)).toEqual([]);
    await desk.run(path);
    const [three] = await desk.read(path);
    await desk.core.call('imports.discard', { ids: [three!.id] });
    expect(readFileSync(join(originals, three!.sha256))).toEqual(readFileSync(path));
  });

  test('zweimal auf Übernehmen gedrückt ist einmal übernommen', async () => {
    const [draft] = await desk.read(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }])));
    await Promise.all([desk.commit(draft!.id), desk.commit(draft!.id)]);
    expect(await desk.register()).toHaveLength(1);
  });

  test('eine verworfene Datei hält die anderen beim Übernehmen nicht auf', async () => {
    const drafts = await desk.read(
      await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }])),
      await desk.file('Neuss.xlsx', offerSheet([{ name: 'Treff' }])),
    );
    const job = desk.commit(...drafts.map((draft) => draft.id));
    await desk.core.call('imports.discard', { ids: [drafts[1]!.id] });
    expect((await job).problem).toBeNull();
    expect(await desk.names()).toEqual(['Chor']);
  });

  test('Abbrechen während des Übernehmens schreibt nichts', async () => {
    const rows = Array.from({ length: 4_500 }, (_, i) => ({ name: `Angebot ${i}` }));
    const [draft] = await desk.read(await desk.file('Kaarst.xlsx', offerSheet(rows)));
    const before = desk.hash();
    desk.onProgress = ({ kind, done }) => {
      if (kind === 'commit' && done > 0) Atomics.store(new Int32Array(desk.cancelFlag), 0, 1);
    };
    expect((await desk.commit(draft!.id)).problem?.code).toBe('JOB_CANCELLED');
    desk.onProgress = () => {};
    expect(desk.hash()).toBe(before);
    expect(await desk.register()).toEqual([]);
    expect((await desk.commit(draft!.id)).problem).toBeNull();
    expect((await desk.offers()).length).toBe(500);
  });

  test('ein Probelauf schreibt nichts', async () => {
    const before = desk.hash();
    const result = await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }])), { dryRun: true });
    expect(result).toMatchObject({ importId: null, created: 1 });
    expect(desk.hash()).toBe(before);
    expect(readdirSync(join(desk.dataDir, 'originals'))).toEqual([]);
    expect(await desk.register()).toEqual([]);
  });

  test('eine Datei ohne Angebote lässt sich nicht übernehmen, auch nicht nach einer Antwort', async () => {
    const [draft] = await desk.read(
      await desk.file('Kaarst.xlsx', { Notizen: [['Anruf bei der Stadt'], ['erledigt']] }),
    );
    expect(draft).toMatchObject({ state: 'refused', problem: { code: 'NO_TABLE' } });
    const after = await desk.decide(draft!.id, { kind: 'sender', ags: kaarst, actor: null });
    expect(after.state).toBe('refused');
    expect((await desk.commit(draft!.id)).problem?.code).toBe('NO_TABLE');
    expect(await desk.register()).toEqual([]);
  });

  test('eine unlesbare Datei hält die anderen nicht auf und steht mit ihrem Grund da', async () => {
    const good = await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Chor' }]));
    const [gone, read] = await desk.read(join(desk.inbox, 'verschoben.xlsx'), good);
    expect(gone).toMatchObject({ state: 'refused', problem: { code: 'FILE_NOT_FOUND' } });
    expect(read).toMatchObject({ state: 'ready' });
    await desk.core.call('imports.discard', { ids: [gone!.id] });
    expect(existsSync(join(desk.dataDir, 'originals'))).toBe(true);
  });

  test('ein Schlüssel von außerhalb des Kreises wird abgelehnt', async () => {
    const path = await desk.file('Rücklauf.xlsx', offerSheet([{ name: 'Chor' }]));
    await expect(desk.run(path, { municipality: '05111000' })).rejects.toMatchObject({ code: 'MUNICIPALITY_UNKNOWN' });
  });
});

test('die Unterschiede einer Datei stehen mit altem und neuem Wert da, Neues mit dem, was es bringt', async () => {
  await desk.run(await desk.file('Kaarst.xlsx', offerSheet([{ name: 'Sprachcafé', capacity: 12 }])));
  const [draft] = await desk.read(
    await desk.file('Kaarst 2.xlsx', {
      Angebote: [
        header,
        row({ name: 'Sprachcafé', capacity: 'ca. 20' }),
        row({ name: 'Chor', field: 'Kultur' }),
        row({ name: '' }),
      ],
    }),
  );
  const list = (kind: 'new' | 'changed' | 'rejected') =>
    desk.core.call('imports.difference', { id: draft!.id, kind, from: 0, limit: 10 });
  expect(await list('changed')).toMatchObject({
    total: 1,
    rows: [
      { row: 2, name: 'Sprachcafé', place: 'Kaarst', changes: [{ field: 'capacity', before: '12', after: 'ca. 20' }] },
    ],
  });
  const { rows } = await list('new');
  expect(rows).toMatchObject([{ name: 'Chor', provider: 'Caritasverband', reason: '' }]);
  expect(rows[0]!.changes).toContainEqual({ field: 'fieldsOfAction', before: '', after: 'Kultur' });
  expect(await list('rejected')).toMatchObject({
    rows: [{ row: 4, reason: expect.stringContaining('Bezeichnung'), changes: [] }],
  });
});
