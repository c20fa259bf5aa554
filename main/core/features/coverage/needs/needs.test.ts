import { afterEach, beforeEach, expect, test } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const kaarst = '05162016';
const neuss = '05162024';
const told = { who: 'a', whom: 'b', day: '2026-11-20' };
const add = (name: string, municipalities: string[], more: Record<string, string | string[]> = {}) =>
  workspace.core.call('offers.create', {
    values: { name, fieldsOfAction: ['sprache'], ...more },
    municipalities,
    districtWide: municipalities.length === 0,
    told,
  });
const need = (text: string, targetGroups: string[] = [], municipalities = [kaarst]) =>
  workspace.core.call('coverage.addNeed', {
    municipalities,
    need: text,
    fieldsOfAction: ['sprache'],
    targetGroups,
    priority: 'hoch',
    remark: '',
    told: { who: 'Frau Beispiel', whom: 'Herr Muster', day: '2026-11-18' },
  });
const possible = () => workspace.core.call('coverage.possibleNeeds', {});
const reasons = async () => (await possible()).needs.flatMap((one) => one.reasons.map(({ rule }) => rule));

test('ein genannter Bedarf ohne Angebot ist ein möglicher Bedarf; ein kreisweites Angebot wird dazu genannt', async () => {
  await add('Sprachmittlerpool', []);
  await need('Kurs am Vormittag');
  const { needs } = await possible();
  expect(needs).toMatchObject([
    { ags: kaarst, fieldOfAction: 'sprache', targetGroup: '', count: 0, districtWide: [{ name: 'Sprachmittlerpool' }] },
  ]);
  expect(needs[0]?.reasons[0]?.text).toBe(
    'Kaarst nennt den Bedarf „Kurs am Vormittag“ (Dringlichkeit: hoch; Gespräch mit Frau Beispiel, 18.11.2026). Zu „Sprache“ ist dort zurzeit kein Angebot bekannt.',
  );
  await add('Sprachcafé', [kaarst]);
  expect((await possible()).needs).toEqual([]);
});

test('ein Bedarf für Frauen bleibt, solange es nur Angebote für andere gibt', async () => {
  await need('Kurs für Frauen', ['frauen']);
  await add('Jugendtreff', [kaarst], { targetGroups: ['jugendliche'] });
  expect((await possible()).needs).toMatchObject([{ targetGroup: 'frauen', count: 0 }]);
  await add('Frauencafé', [kaarst], { targetGroups: ['frauen'] });
  expect((await possible()).needs).toEqual([]);
});

test('enden alle Angebote eines Handlungsfelds bald, werden sie mit ihrem Ende genannt; ein längeres hebt es auf', async () => {
  await add('Sprachcafé', [kaarst], { validTo: '2027-06' });
  const [found] = (await possible()).needs;
  expect(found?.reasons[0]?.text).toContain('„Sprachcafé“ (bis Juni 2027)');
  await add('Tandem', [kaarst], { validTo: '2029' });
  expect((await possible()).needs).toEqual([]);
});

test('Wartelisten zählen zusammen; die Schwelle ist eine Einstellung und steht dabei', async () => {
  await add('Kurs A', [kaarst], { waitingList: '7' });
  await add('Kurs B', [kaarst], { waitingList: '4..6' });
  const first = await possible();
  expect(first.needs[0]?.reasons[0]?.text).toBe(
    'Auf den Wartelisten zu „Sprache“ in Kaarst stehen mindestens 11 Personen (Angabe bei 2 Angeboten).',
  );
  await workspace.core.call('coverage.setThresholds', { ...first.thresholds, waitingList: 12 });
  const second = await possible();
  expect([second.needs, second.thresholds.waitingList]).toEqual([[], 12]);
  const unknown = { ...first.thresholds, placesPer: 'unbekannt' };
  await expect(workspace.core.call('coverage.setThresholds', unknown)).rejects.toMatchObject({
    code: 'BASE_NOT_FOUND',
  });
});

test('wenige Plätze je 1.000 werden am Kreiswert gemessen, mit Quelle und als eigene Berechnung', async () => {
  await add('Großer Kurs', [kaarst], { capacity: '400' });
  await add('Kleiner Kurs', [neuss], { capacity: '20' });
  const found = (await possible()).needs.filter(({ ags }) => ags === neuss);
  expect(found[0]?.reasons[0]?.text).toContain('Zensus 2022; eigene Berechnung');
  expect(await reasons()).toEqual(['fewPlaces']);
});

test('„kein Angebot (bestätigt)“ ist ein Grund, „nicht genannt“ und „keine Rückmeldung“ allein sind keiner', async () => {
  await workspace.core.call('coverage.setConfirmedNone', {
    ags: kaarst,
    fieldOfAction: 'wohnen',
    told: 'Frau Beispiel',
    confirmed: true,
    surveyId: (await workspace.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' })).survey
      .id,
  });
  expect((await possible()).needs).toMatchObject([
    { ags: kaarst, fieldOfAction: 'wohnen', statement: 'confirmedNone' },
  ]);
});

test('eine Lücke entsteht nur durch eine Person und behält, was dafür sprach; danach ist sie kein möglicher Bedarf mehr', async () => {
  await need('Kurs für Frauen', ['frauen']);
  const cell = { ags: kaarst, fieldOfAction: 'sprache', planned: '' };
  await workspace.core.call('coverage.confirmGap', { ...cell, targetGroups: ['frauen'], reason: 'Gespräch' });
  const { gaps } = await workspace.core.call('coverage.gaps', {});
  expect(gaps).toMatchObject([{ targetGroups: ['frauen'], reason: 'Gespräch' }]);
  expect(gaps[0]?.basis[0]).toContain('Kurs für Frauen');
  expect((await possible()).needs).toEqual([]);
  await workspace.core.call('coverage.confirmGap', { ...cell, reason: 'das ganze Feld' });
  expect((await workspace.core.call('coverage.gaps', {})).gaps).toHaveLength(2);
  await workspace.core.call('history.undo', {});
  await workspace.core.call('history.undo', {});
  expect((await possible()).needs).toHaveLength(1);
});

test('verworfen bleibt nachlesbar: mit Grund und mit dem, was seitdem dazukam oder wegfiel', async () => {
  await need('Kurs A');
  await workspace.core.call('coverage.dismissNeed', {
    ags: kaarst,
    fieldOfAction: 'sprache',
    targetGroup: '',
    reason: 'kreisweit gedeckt',
  });
  expect((await possible()).needs[0]?.dismissed).toMatchObject({ reason: 'kreisweit gedeckt', added: [], gone: [] });
  const { id } = await need('Kurs B');
  expect((await possible()).needs[0]?.dismissed).toMatchObject({
    added: [expect.stringContaining('Kurs B')],
    gone: [],
  });
  await workspace.core.call('coverage.removeNeed', { id });
  await add('Sprachcafé', [kaarst]);
  const [silent] = (await possible()).needs;
  expect(silent).toMatchObject({ reasons: [], dismissed: { gone: [expect.stringContaining('Kurs A')] } });
  await workspace.core.call('coverage.reopenNeed', { id: silent?.dismissed?.id ?? '' });
  expect((await possible()).needs).toEqual([]);
});

test('Bedarfe haben eine Liste über alle Erhebungen; von Hand erfasste kennen ihre Herkunft', async () => {
  const { id } = await need('Sprachmittlung', [], []);
  await need('Kurs am Vormittag');
  const all = await workspace.core.call('coverage.namedNeeds', { limit: 10 });
  expect(all.rows.map(({ place, byHand }) => [place, byHand])).toEqual([
    [kaarst, true],
    ['*', true],
  ]);
  const found = await workspace.core.call('coverage.namedNeeds', { search: 'vormittag', ags: kaarst, limit: 10 });
  expect(found.total).toBe(1);
  const { origin } = await workspace.core.call('surveys.entryOrigin', { entity: 'need', id, field: 'need' });
  expect(origin).toMatchObject({ kind: 'conversation', who: 'Frau Beispiel', whom: 'Herr Muster', day: '2026-11-18' });
  await expect(workspace.core.call('coverage.removeNeed', { id: kaarst.padEnd(36, '0') })).rejects.toMatchObject({
    code: 'NEED_NOT_FOUND',
  });
});
