import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveBlock, LiveSource } from '../../../../../shared/contract/rich-text.ts';
import { liveSources } from '../../../../../shared/contract/rich-text.ts';
import { nothingSaid } from '../../../../../shared/domain/planning/nothing-said.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';

let workspace: TestWorkspace;
const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
const [kaarst, neuss] = ['05162016', '05162024'] as const;
const told = { who: 'Frau Muster', whom: 'KI', day: '2026-11-20' };
const offer = (name: string, municipality: string, field: string) =>
  call('offers.create', {
    values: { name, fieldsOfAction: [field] },
    municipalities: [municipality],
    districtWide: false,
    told,
  });
const gap = (ags: string, reason: string) =>
  call('coverage.confirmGap', { ags, fieldOfAction: 'sprache', targetGroups: [], reason, planned: '' });

const figures = new Map<string, string>();
async function indicator(name: string): Promise<string> {
  const plain = { definition: null, unit: null, indicatorGroup: null, direction: null, decimals: null };
  const more = { usualSource: null, existsFor: null, numeratorId: null, denominatorId: null, factor: null };
  const { id } = await call('indicators.save', { id: null, values: { name, countsPersons: false, ...plain, ...more } });
  return id;
}
async function figure(indicatorId: string, place: string, value: string): Promise<void> {
  const values = { period: '2025', source: 'Zählung', edition: null, quality: null, remark: null, place, value };
  const known = figures.get(indicatorId + place) ?? null;
  const { id } = await call('indicators.saveFigure', { id: known, indicatorId, values });
  figures.set(indicatorId + place, id);
}
const measure = async (name: string, municipality: string) =>
  (
    await call('planning.createMeasure', {
      planId: null,
      values: { name, municipalities: [municipality], fieldOfAction: 'sprache' },
    })
  ).id;
const goal = async (name: string, fieldOfAction: string): Promise<void> => {
  const { plans } = await call('planning.plans', {});
  const values = { name, fieldOfAction, description: null, guidelines: [] };
  await call('planning.saveItem', { entity: 'goal', id: null, ownerId: plans[0]!.id, values });
};
const cost = (ownerId: string, amount: number) =>
  call('planning.saveItem', {
    entity: 'measure_cost',
    id: null,
    ownerId,
    values: { year: 2027, amount, granted: 0, grantId: null, note: null },
  });
const programme = async (id: string | null, name: string): Promise<string> => {
  const more = { shortName: null, funder: null, reference: null, startDay: null, endDay: null, website: null };
  return (await call('funding.saveProgramme', { id, values: { name, state: 'open', remark: null, ...more } })).id;
};

const actor = (name: string, ags: string, kind: string | null = null) =>
  call('organizations.save', { id: null, values: { name, ags, kind } });
const office = (name: string, ags: string) => actor(name, ags, 'kommune');

/** What a block shows, what its filter leaves out, and what then becomes different in the data. */
interface Sample {
  filter: LiveBlock['filter'];
  shown: string;
  leftOut: string;
  change: () => Promise<unknown>;
  after: string;
}
let samples: Record<LiveSource, Sample>;

beforeAll(async () => {
  workspace = testWorkspace();
  await offer('Sprachcafé', kaarst, 'sprache');
  await offer('Chor', neuss, 'kultur');
  await gap(kaarst, 'Warteliste');
  await gap(neuss, 'Kein Kurs am Abend');
  const shownFigures = await indicator('Beratungen');
  for (const place of [kaarst, neuss]) await figure(shownFigures, place, place === kaarst ? '41' : '57');
  await actor('Sportbund', kaarst);
  await actor('Stadtbücherei', neuss);
  await office('Integrationsbüro', kaarst);
  const [course, choir] = [await measure('Kurse am Abend', kaarst), await measure('Chorprojekt', neuss)];
  await goal('Sprache gelingt', 'sprache');
  await goal('Kultur verbindet', 'kultur');
  for (const id of [course, choir]) await cost(id, 100_000);
  const open = await programme(null, 'Landesmittel');
  await programme(null, 'Stiftung');
  const inKaarst = { municipalities: [kaarst] };
  const aboutLanguage = { fieldsOfAction: ['sprache'] };
  const rename = (id: string, name: string) => call('planning.updateMeasure', { id, values: { name } });
  samples = {
    coverage: {
      filter: { ...inKaarst, ...aboutLanguage },
      shown: 'Sprache · 1',
      leftOut: 'Kultur',
      change: () => offer('Sprachtreff', kaarst, 'sprache'),
      after: 'Sprache · 2',
    },
    map: {
      filter: aboutLanguage,
      shown: 'Kaarst · 2',
      leftOut: 'Neuss · 1',
      change: () => offer('Lesekreis', kaarst, 'sprache'),
      after: 'Kaarst · 3',
    },
    gaps: {
      filter: inKaarst,
      shown: 'Warteliste',
      leftOut: 'Kein Kurs am Abend',
      change: () => gap(kaarst, 'Lange Warteliste'),
      after: 'Lange Warteliste',
    },
    actors: {
      filter: inKaarst,
      shown: 'Sportbund',
      leftOut: 'Stadtbücherei',
      change: () => actor('Musikschule', kaarst),
      after: 'Musikschule',
    },
    structures: {
      filter: inKaarst,
      shown: 'Integrationsbüro',
      leftOut: 'Neuss',
      change: () => office('Fachstelle Teilhabe', kaarst),
      after: 'Fachstelle Teilhabe',
    },
    offers: {
      filter: aboutLanguage,
      shown: 'Sprachcafé',
      leftOut: 'Chor',
      change: () => offer('Schreibwerkstatt', neuss, 'sprache'),
      after: 'Schreibwerkstatt',
    },
    figures: {
      filter: { ...inKaarst, records: [shownFigures] },
      shown: '41',
      leftOut: '57',
      change: () => figure(shownFigures, kaarst, '44'),
      after: '44',
    },
    measures: {
      filter: inKaarst,
      shown: 'Kurse am Abend',
      leftOut: 'Chorprojekt',
      change: () => rename(course, 'Kurse am Morgen'),
      after: 'Kurse am Morgen',
    },
    measure: {
      filter: { records: [choir] },
      shown: 'Chorprojekt',
      leftOut: 'Kurse',
      change: () => call('planning.updateMeasure', { id: choir, values: { lead: 'Musikschule' } }),
      after: 'Musikschule',
    },
    goals: {
      filter: aboutLanguage,
      shown: 'Sprache gelingt',
      leftOut: 'Kultur verbindet',
      change: () => goal('Mehr Kurse', 'sprache'),
      after: 'Mehr Kurse',
    },
    funding: {
      filter: { records: [open] },
      shown: 'Landesmittel',
      leftOut: 'Stiftung',
      change: () => programme(open, 'Landesmittel Integration'),
      after: 'Landesmittel Integration',
    },
    finance: {
      filter: { records: [choir] },
      shown: '1.000',
      leftOut: 'Kurse',
      change: () => cost(choir, 250_000),
      after: '3.500',
    },
  };
});
afterAll(() => workspace.end());

const printed = async (recordId: string) => (await call('handouts.blockDocument', { kind: 'paper', recordId })).blocks;

test.each(liveSources)(
  '%s: Titel, Auswahl und Stand stehen da; freigegeben bleibt es, auch wenn sich die Daten ändern, und sagt, was anders ist',
  async (source) => {
    const { filter, shown, leftOut, change, after } = samples[source];
    const { id } = await call('papers.create', { kind: 'report', name: source });
    const live: LiveBlock = { type: 'live', source, title: `Überblick ${source}`, filter };
    await call('papers.update', { id, content: { sections: [{ heading: 'Lage', blocks: [live] }] } });
    const { versionId } = await call('papers.release', { id, note: '' });
    const frozen = await printed(id);
    const { added: nothing } = await call('papers.differences', { paperId: id, from: versionId });
    expect(nothing).toEqual([]);
    const text = JSON.stringify(frozen);
    expect(text).toContain(live.title);
    expect(text).toMatch(/Stand 22\.11\.2026/);
    await change();
    expect(await printed(id)).toEqual(frozen);
    const { added, removed } = await call('papers.differences', { paperId: id, from: versionId });
    const before = [...removed, text.replaceAll(/"\},\{"text":"/g, ' · ')].join('\n');
    expect(added.join('\n')).toContain(after);
    expect(before).toContain(shown);
    expect(before).not.toContain(leftOut);
  },
);

test('Maßnahmen in einer Vorlage nennen keine Personen, keine Hindernisse und nichts, was noch zu entscheiden ist', async () => {
  const id = await measure('Lesepaten', kaarst);
  await call('planning.updateMeasure', { id, values: { lead: 'Bücherei', responsible: 'Frau Beispiel' } });
  const said = { nextStep: 'Werbung', nextWho: 'Herr Probe', obstacle: 'Streit im Team', decisionNeeded: 'Wer zahlt?' };
  const state = { day: '2026-11-10', status: 'running', trafficLight: 'atRisk' } as const;
  await call('planning.report', { measureId: id, values: { ...nothingSaid, ...state, ...said } });
  for (const source of ['measures', 'measure'] as const) {
    const live: LiveBlock = { type: 'live', source, title: 'Maßnahmen', filter: { records: [id] } };
    const text = JSON.stringify((await call('papers.live', live)).blocks);
    expect(text).toContain('Bücherei');
    expect(text).not.toMatch(/Frau Beispiel|Herr Probe|Streit im Team|Wer zahlt/);
  }
});

test('der Baustein nennt Leitlinien und Ziele mit den Wörtern des Plans', async () => {
  const { plans } = await call('planning.plans', {});
  const { id, predecessorId: _before, measures: _count, ...values } = plans[0]!;
  await call('planning.savePlan', { id, values: { ...values, levelNames: { goal: 'Handlungsziel' } } });
  const live: LiveBlock = { type: 'live', source: 'goals', title: 'Ziele', filter: {} };
  expect(JSON.stringify((await call('papers.live', live)).blocks)).toContain('"text":"Handlungsziel"');
});
