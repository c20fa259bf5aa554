import type { HandoutKind, HandoutOptions } from '../../shared/contract/handouts.ts';
import { demoPapers } from '../../shared/i18n/de/demo-papers.ts';
import type { RunningVerzahnt } from '../e2e/host.ts';

type Program = Pick<RunningVerzahnt, 'call'>;
/** A document of the demo Kreis: what it is called in the test, and what it is asked for with. */
export interface Sample {
  name: string;
  options: HandoutOptions;
}

function first<T>(rows: readonly T[], is: (row: T) => boolean = () => true): T {
  const found = rows.find(is);
  if (found === undefined) throw new Error('the demo Kreis lacks a record of this kind');
  return found;
}

/** The records of the demo Kreis that documents about one record are made of. */
async function records({ call }: Program) {
  const { meetings } = await call('meetings.list', {});
  const { rows: papers } = await call('papers.list', { search: '' });
  const { conferences } = await call('conferences.list', {});
  const { plans } = await call('planning.plans', {});
  const planId = first(plans).id;
  const measures = await call('planning.list', {
    planId,
    filter: {},
    sort: { key: 'name', descending: false },
    offset: 0,
    limit: 1,
  });
  const offers = await call('offers.list', {
    filter: {},
    sort: { key: 'name', descending: false },
    cursor: null,
    limit: 1,
  });
  const { rows: indicators } = await call('indicators.list', {});
  const erased = await call('privacy.erase', { words: ['Niemand Beispiel'], contactIds: [], reason: 'Antrag' });
  return {
    held: first(meetings, ({ state, name }) => state === 'held' && name !== demoPapers.committee.meeting).id,
    next: first(meetings, ({ state, name }) => state === 'planned' && name === demoPapers.committee.meeting).id,
    paper: first(papers, ({ name }) => name === demoPapers.draft.name).id,
    released: first(papers, ({ name }) => name === demoPapers.decided.name).id,
    concept: first(papers, ({ concept }) => concept).id,
    conference: first(conferences).id,
    programme: first((await call('funding.programmes', {})).rows).id,
    measure: first(measures.rows).id,
    offer: first(offers.rows).id,
    indicator: first(indicators, ({ figures, computed }) => figures > 3 && !computed).id,
    view: first((await call('views.list', { list: 'offers' })).views).id,
    inquiry: first((await call('inquiries.list', {})).rows).id,
    erasure: erased.id,
  };
}
const neuss = '05162024';
const head = { attachmentTo: 'Anlage zu TOP Ö 4.2', meeting: '' } as const;

/** One document at least of every kind there is: a new kind has no place here until somebody chose its sample. */
const samples: Record<HandoutKind, (of: Awaited<ReturnType<typeof records>>) => readonly HandoutOptions[]> = {
  coverage: () => [
    {
      kind: 'coverage',
      title: 'Integrationsangebote in den Kommunen',
      ...head,
      rows: 'fieldOfAction',
      directory: true,
    },
  ],
  municipality: () => [{ kind: 'municipality', ags: neuss }],
  map: () => [
    {
      kind: 'map',
      title: 'Angebote je Kommune',
      ...head,
      layer: { measure: { kind: 'offers', filter: {} }, perThousand: false },
      look: { method: 'quantile', patterns: true },
    },
  ],
  steckbrief: () => [{ kind: 'steckbrief' }],
  structures: () => [{ kind: 'structures' }],
  status: () => [{ kind: 'status' }],
  measureSheet: ({ measure }) => [{ kind: 'measureSheet', recordId: measure }],
  timeline: () => [{ kind: 'timeline' }, { kind: 'timeline', paper: 'A4 landscape' }],
  cooperation: () => [{ kind: 'cooperation' }],
  priorities: () => [{ kind: 'priorities' }],
  municipalityPlan: () => [{ kind: 'municipalityPlan', ags: neuss }],
  fundingControlling: () => [{ kind: 'fundingControlling' }],
  programmeCut: ({ programme }) => [{ kind: 'programmeCut', recordId: programme }],
  paper: ({ paper, released, concept }) => [paper, released, concept].map((recordId) => ({ kind: 'paper', recordId })),
  packet: ({ next }) =>
    (['public', 'internal'] as const).map((variant) => ({ kind: 'packet', recordId: next, variant })),
  paperChanges: ({ concept }) => [{ kind: 'paperChanges', recordId: concept }],
  wishSynopsis: ({ concept }) => [{ kind: 'wishSynopsis', recordId: concept }],
  minutes: ({ held }) => [{ kind: 'minutes', recordId: held }],
  attendanceList: ({ held }) => [{ kind: 'attendanceList', recordId: held }],
  conference: ({ conference }) => [{ kind: 'conference', recordId: conference }],
  funding: () => [{ kind: 'funding' }],
  sachbericht: ({ programme }) => [{ kind: 'sachbericht', recordId: programme }],
  personalData: () => [{ kind: 'personalData', words: ['Aydın'] }],
  erasureProtocol: ({ erasure }) => [{ kind: 'erasureProtocol', recordId: erasure }],
  processingRecord: () => [{ kind: 'processingRecord' }],
  deletionConcept: () => [{ kind: 'deletionConcept' }],
  technicalMeasures: () => [{ kind: 'technicalMeasures' }],
  staffCouncil: () => [{ kind: 'staffCouncil' }],
  comparison: ({ indicator }) =>
    (['bar', 'line', 'dot', 'multiples'] as const).map((view) => ({
      kind: 'comparison',
      recordId: indicator,
      figures: { base: 'absolute', view },
    })),
  profile: () => [{ kind: 'profile', ags: neuss }],
  directory: () => [{ kind: 'directory' }, { kind: 'directory', paper: 'A5', order: 'fieldOfAction' }],
  inquiry: ({ inquiry }) => [{ kind: 'inquiry', recordId: inquiry }],
  offerSheet: ({ offer }) => [{ kind: 'offerSheet', recordId: offer }],
  view: ({ view }) => [{ kind: 'view', recordId: view }],
  coverageMatrix: () => [{ kind: 'coverageMatrix', matrix: { rows: 'fieldOfAction', columns: 'municipality' } }],
  ties: () => [{ kind: 'ties' }],
};

/** The same in colour; maps have colours in place of their patterns. */
export const inColour = (options: HandoutOptions): HandoutOptions =>
  options.kind === 'map' ? { ...options, look: { ...options.look, patterns: false } } : { ...options, colour: true };

export const kinds = Object.keys(samples) as readonly HandoutKind[];

/** A document of every kind in black and white, some in several forms. */
export async function everyKind(program: Program): Promise<Sample[]> {
  const of = await records(program);
  return Object.entries(samples).flatMap(([kind, make]) =>
    make(of).map((options, index) => ({ name: index === 0 ? kind : `${kind}-${index + 1}`, options })),
  );
}
