import * as z from 'zod';
import { run } from './documents.ts';
import { text } from './define.ts';

/** What a live block shows: figures and lists that come from the data whenever the text is read. */
export const liveSources = [
  'coverage',
  'map',
  'gaps',
  'actors',
  'structures',
  'offers',
  'figures',
  'measures',
  'measure',
  'goals',
  'funding',
  'finance',
] as const;
export type LiveSource = (typeof liveSources)[number];
export const liveFilter = z.strictObject({
  municipalities: z.array(z.string()).optional(),
  fieldsOfAction: z.array(z.string()).optional(),
  targetGroups: z.array(z.string()).optional(),
  /** Chosen records of the source: indicators, measures or programmes. */
  records: z.array(z.string()).optional(),
});
export const liveBlock = z.strictObject({
  type: z.literal('live'),
  source: z.enum(liveSources),
  title: text,
  filter: liveFilter,
});
export type LiveBlock = z.infer<typeof liveBlock>;
type LiveFilter = LiveBlock['filter'];
/** What a source can be narrowed by, besides its records. */
export const liveNarrowing: Record<LiveSource, readonly Exclude<keyof LiveFilter, 'records'>[]> = {
  coverage: ['municipalities', 'fieldsOfAction'],
  map: ['fieldsOfAction', 'targetGroups'],
  gaps: ['municipalities', 'fieldsOfAction'],
  actors: ['municipalities'],
  structures: ['municipalities'],
  offers: ['municipalities', 'fieldsOfAction', 'targetGroups'],
  figures: ['municipalities'],
  measures: ['municipalities', 'fieldsOfAction'],
  measure: [],
  goals: ['fieldsOfAction'],
  funding: [],
  finance: [],
};

const runs = z.array(run).max(500);
/** Text as people write it, checked against this schema whenever it is stored. Headings stand below those of the section. */
export const richBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), level: z.int().min(1).max(2), text }),
  z.strictObject({ type: z.literal('paragraph'), runs }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(runs).max(200) }),
  /** The first row heads the table. */
  z.strictObject({ type: z.literal('table'), rows: z.array(z.array(text).max(12)).min(1).max(200) }),
  liveBlock,
]);
export type RichBlock = z.infer<typeof richBlock>;
export const richText = z.array(richBlock).max(500);
