import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block } from '../../../../../shared/contract/documents.ts';
import { linesOf } from '../../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../../test-workspace.ts';

let workspace: TestWorkspace;
const [kaarst, neuss] = ['05162016', '05162024'];
const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-18' };
const offer = (name: string, municipalities: string[], values: object = {}) =>
  workspace.core.call('offers.create', {
    values: {
      name,
      provider: 'Diakonie',
      fieldsOfAction: ['sprache'],
      phone: '02131 1234',
      remark: 'intern',
      ...values,
    },
    municipalities,
    districtWide: municipalities.length === 0,
    told,
  });
beforeEach(async () => {
  workspace = testWorkspace();
  await offer('Elterncafé', [kaarst, neuss], { targetGroups: ['frauen'], schedule: 'Di 9–11' });
  await offer('Alphabetisierung', [neuss], { provider: 'VHS' });
  await offer('Dolmetscherpool', []);
  await offer('Alter Kurs', [neuss], { validTo: '2020' });
});
afterEach(() => workspace.end());

const directory = (options: object = {}) =>
  workspace.core.call('handouts.blockDocument', { kind: 'directory', ...options });
const headings = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

test('jedes Angebot steht in jedem Abschnitt, in den es gehört, mit einer Nummer für das Register', async () => {
  const { blocks } = await directory();
  // without an answer and without an offer there is no number: a 0 would be a statement nobody made
  expect(headings(blocks)).toContain('Dormagen');
  expect(headings(blocks).filter((text) => /\(|Register/.test(text))).toEqual([
    'Kaarst (1 Angebot)',
    'Neuss (2 Angebote)',
    'kreisweit (1 Angebot)',
    'Register der Träger',
    'Register der Angebote',
  ]);
  const lines = linesOf(blocks);
  expect(lines).toContain('Register der Angebote: Elterncafé: 1, 3');
  expect(lines).toContain('Register der Träger: VHS: 2');
  expect(lines.join()).not.toMatch(/02131|intern\b|Alter Kurs/);
});

test('nach Handlungsfeldern geordnet und gefiltert steht nur, was zur Auswahl passt', async () => {
  const made = await directory({ order: 'fieldOfAction', filter: { terms: { targetGroup: ['frauen'] } }, paper: 'A5' });
  expect(made.paper).toBe('A5');
  expect(made.subtitle).toContain('Auswahl: Zielgruppe: Frauen');
  expect(headings(made.blocks)).toEqual(['Sprache (1 Angebot)', 'Register der Träger', 'Register der Angebote']);
});

test('passt nichts, sagt das Verzeichnis das in einem Satz', async () => {
  const { blocks } = await directory({ filter: { search: 'Raumfahrt' } });
  expect(linesOf(blocks)).toEqual(['Zu dieser Auswahl ist im ganzen Kreis kein Angebot bekannt.']);
});
