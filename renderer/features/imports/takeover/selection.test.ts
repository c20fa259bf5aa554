import { expect, test } from 'vitest';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { sameSenders } from './same-sender.ts';
import { firstSelection, waiting } from './selection.ts';

const draft = (id: string, state: Draft['state']): Draft => ({
  id,
  fileName: `${id}.xlsx`,
  size: 1,
  sha256: '',
  state,
  problem: null,
  sender: { ags: null, actor: null, reason: '' },
  question: null,
  rows: 1,
  counts: { created: 1, updated: 0, unchanged: 0, rejected: 0, skipped: 0, statements: 0, toClarify: 0 },
  replaces: null,
  leftOut: [],
  committedAs: null,
});
const drafts = [
  draft('bereit', 'ready'),
  draft('offen', 'toClarify'),
  draft('frage', 'question'),
  draft('liest', 'reading'),
  draft('kaputt', 'refused'),
  draft('fertig', 'committed'),
];

test('ohne geprüfte Datei sind alle bereiten gewählt, sonst genau die, von deren Prüfung man kommt', () => {
  expect(firstSelection([...drafts, draft('auch bereit', 'ready')], null)).toEqual(['bereit', 'auch bereit']);
  expect(firstSelection(drafts, 'offen')).toEqual(['offen']);
  expect(firstSelection([...drafts, draft('auch bereit', 'ready')], 'bereit')).toEqual(['bereit']);
});

test('eine Datei mit offener Frage wird auch dann nicht gewählt, wenn man von ihr kommt', () => {
  expect(firstSelection(drafts, 'frage')).toEqual(['bereit']);
  expect(waiting(drafts).map(({ id }) => id)).toEqual(['frage', 'liest']);
});

test('zwei Dateien einer Kommune werden vor dem Schreiben gemeinsam genannt, verschiedene kreisweite Absender nicht', () => {
  const from = (id: string, ags: Draft['sender']['ags']): Draft => ({
    ...draft(id, 'ready'),
    sha256: id,
    sender: { ags, actor: null, reason: '' },
  });
  const groups = sameSenders([
    from('amt', '05162024'),
    from('kaarst', '05162016'),
    from('jugend', '05162024'),
    from('awo', 'districtWide'),
    from('caritas', 'districtWide'),
  ]);
  expect(groups.map((drafts) => drafts.map(({ id }) => id))).toEqual([['amt', 'jugend']]);
});

test('zwei Dateien eines Akteurs werden gefragt, gleiche Dateien auch unter verschiedenen Namen', () => {
  const from = (id: string, sha256: string, actor: string | null, ags: Draft['sender']['ags']): Draft => ({
    ...draft(id, 'ready'),
    sha256,
    sender: { ags, actor, reason: '' },
  });
  const groups = sameSenders([
    from('awo', 'a', 'AWO', 'districtWide'),
    from('awo Kopie', 'a', 'AWO Kopie', 'districtWide'),
    from('awo zwei', 'b', 'AWO', 'districtWide'),
    from('caritas', 'c', 'Caritas', 'districtWide'),
    from('liste', 'd', null, 'districtWide'),
    from('liste (1)', 'd', null, 'districtWide'),
    from('neuss', 'e', null, '05162024'),
  ]);
  expect(groups.map((drafts) => drafts.map(({ id }) => id))).toEqual([
    ['awo', 'awo Kopie', 'awo zwei'],
    ['liste', 'liste (1)'],
  ]);
});
