import * as z from 'zod';
import { planGroupings, planViews } from '../domain/planning/measure-words.ts';
import { command, id, query, text } from './define.ts';
import { offerFilter, offerSort } from './offers.ts';
import { organizationFilter, organizationSort } from './organizations.ts';
import { measureFilter, measureSort } from './planning.ts';

/** Columns of a list by their keys, in the order shown; a key the list does not know is left out. */
const columns = z.array(z.string().max(60)).min(1).max(100);

/** What a list shows: which rows, which columns, in which order. A new list is one line here. */
export const viewContent = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('offers'), filter: offerFilter, columns, sort: offerSort }),
  z.strictObject({
    list: z.literal('measures'),
    filter: measureFilter,
    columns,
    sort: measureSort,
    /** As what they are shown, and under which headings; views kept before either existed say nothing of it. */
    view: z.enum(planViews).optional(),
    group: z.enum(planGroupings).optional(),
  }),
  z.strictObject({ list: z.literal('organizations'), filter: organizationFilter, columns, sort: organizationSort }),
]);
export type ViewContent = z.infer<typeof viewContent>;
export type ViewList = ViewContent['list'];
export type ContentOf<L extends ViewList> = Extract<ViewContent, { list: L }>;

const savedView = z.strictObject({ id, name: text, content: viewContent });
export type SavedView = z.infer<typeof savedView>;
const saved = z.strictObject({ id, commandId: z.string() });

/** Ansichten: what a list shows, kept under a name for everybody in the office. */
export const viewsContract = {
  /** The views of one list by name, or of all lists. */
  'views.list': query(
    z.strictObject({ list: z.enum(['offers', 'measures', 'organizations']).optional() }),
    z.strictObject({ views: z.array(savedView).max(600) }),
  ),
  /** Keeps a view, new or again. Throws VIEW_NOT_FOUND, VIEW_WITHOUT_NAME, VIEW_EXISTS, VIEWS_FULL. */
  'views.save': command(z.strictObject({ id: id.nullable(), name: z.string().max(200), content: viewContent }), saved),
  'views.remove': command(z.strictObject({ id }), z.strictObject({ commandId: z.string() })),
};
