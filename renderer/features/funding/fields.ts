import { programmeStates } from '../../../shared/contract/funding.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import type { FormField } from '../../ui/index.ts';

const p = t.programme;
export const programmeFields: readonly FormField[] = [
  { name: 'name', label: p.name, kind: 'text', required: true, wide: true },
  { name: 'shortName', label: p.shortName, kind: 'text' },
  { name: 'funder', label: p.funder, kind: 'text' },
  { name: 'reference', label: p.reference, kind: 'text' },
  {
    name: 'state',
    label: p.state,
    kind: 'choice',
    required: true,
    options: programmeStates.map((id) => ({ id, name: t.states[id], synonyms: [] })),
  },
  { name: 'startDay', label: p.startDay, kind: 'day' },
  { name: 'endDay', label: p.endDay, kind: 'day' },
  { name: 'website', label: p.website, kind: 'text', wide: true },
  { name: 'remark', label: p.remark, kind: 'long' },
];

const g = t.grant;
export const grantFields: readonly FormField[] = [
  { name: 'name', label: g.name, kind: 'text', required: true, wide: true },
  { name: 'reference', label: g.reference, kind: 'text' },
  { name: 'grantedDay', label: g.grantedDay, kind: 'day' },
  { name: 'startDay', label: g.startDay, kind: 'day' },
  { name: 'endDay', label: g.endDay, kind: 'day' },
  { name: 'amount', label: g.amount, kind: 'amount' },
  { name: 'ownShare', label: g.ownShare, kind: 'amount' },
  { name: 'posts', label: g.posts, kind: 'text', wide: true },
  { name: 'proofDue', label: g.proofDue, kind: 'day' },
  { name: 'proofDone', label: g.proofDone, kind: 'day' },
  { name: 'keepUntil', label: g.keepUntil, kind: 'day' },
  { name: 'remark', label: g.remark, kind: 'long' },
];

const c = t.callOff;
export const callOffFields: readonly FormField[] = [
  { name: 'due', label: c.due, kind: 'day', required: true },
  { name: 'amount', label: c.amount, kind: 'amount' },
  { name: 'doneDay', label: c.doneDay, kind: 'day' },
  { name: 'note', label: c.note, kind: 'text' },
];
