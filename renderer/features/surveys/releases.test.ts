import { expect, it } from 'vitest';
import type { IssuedDocument } from '../../../shared/contract/handouts.ts';
import { proposedSheet, sheetsOf } from './releases.ts';

const surveyId = '01900000-0000-7000-8000-000000000001';
const sheet = (issuedAt: string, more: Partial<IssuedDocument> = {}): IssuedDocument => ({
  id: issuedAt,
  kind: 'municipality',
  format: 'pdf',
  title: 'Kommunenblatt Kaarst',
  attachmentTo: '',
  meeting: '',
  fileName: 'x.pdf',
  sha256: '',
  size: 1,
  issuedAt,
  issuedBy: '',
  asOf: issuedAt,
  surveyId,
  ags: '05162016',
  rate: { municipalities: { asked: 1, answered: 1, missing: [] }, others: null },
  total: 1,
  ...more,
});
const newer = sheet('2026-11-22T10:00:00Z');
const older = sheet('2026-11-20T10:00:00Z');
const sent = (at: string) => [{ state: 'releaseAsked' as const, at, person: '' }];

it('freigegeben wurde wohl das Blatt, das beim Verschicken vorlag', () => {
  expect(proposedSheet([newer, older], sent('2026-11-21T08:00:00Z'))).toBe(older);
  expect(proposedSheet([newer, older], sent('2026-11-23T08:00:00Z'))).toBe(newer);
});

it('ohne vermerktes Verschicken das neueste, ohne Blatt keines', () => {
  expect(proposedSheet([newer, older], [])).toBe(newer);
  expect(proposedSheet([], [])).toBeUndefined();
});

it('nur Kommunenblätter derselben Kommune und Erhebung kommen in Frage', () => {
  const others = [
    sheet('a', { kind: 'coverage' }),
    sheet('b', { ags: '05162024' }),
    sheet('c', { surveyId: 'andere' }),
    sheet('d', { format: 'xlsx' }),
  ];
  expect(sheetsOf([...others, newer], surveyId, '05162016')).toEqual([newer]);
});
