import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import type { ConferenceResult, WorkingGroup } from '../../../../../shared/contract/conferences.ts';
import type { MeetingRecord } from '../../../../../shared/contract/meetings.ts';
import { resultKinds } from '../../../../../shared/contract/meeting-words.ts';
import { countCell, heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { conferenceTexts, outcomeNames, resultKindNames } from '../../../../../shared/i18n/de/conferences.ts';
import { compareGerman } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { getConference } from '../../meetings/index.ts';
import { listTerms } from '../../vocabularies/index.ts';
import { meetingDocument } from './meeting-papers.ts';

const t = conferenceTexts.documentation;
type Table = Extract<Block, { type: 'table' }>;
interface Part {
  title: string;
  moderation: string | null;
  results: ConferenceResult[];
}

/** Institutions and how many came from each; people are not named on paper. */
function institutions({ attendees }: MeetingRecord): Block[] {
  const came = attendees.filter(({ state }) => state === 'present');
  if (came.length === 0) return [];
  const groups = Map.groupBy(came, ({ organization }) => organization ?? t.withoutInstitution);
  const rows = [...groups].toSorted(([a], [b]) => compareGerman(a, b));
  const cells = (name: string, count: number) => [textCell(name), countCell(count)];
  return [
    heading(t.people),
    {
      type: 'table',
      caption: t.peopleCaption,
      columns: [
        { text: t.institution, align: 'left', share: 5 },
        { text: t.persons, align: 'right', share: 1 },
      ],
      rows: [
        ...rows.map(([name, people]) => ({ kind: 'row' as const, cells: cells(name, people.length) })),
        { kind: 'total', cells: cells(t.total, came.length) },
      ],
    },
  ];
}

function partsOf(groups: readonly WorkingGroup[], results: readonly ConferenceResult[], fields: Map<string, string>) {
  const of = (id: string | null): ConferenceResult[] => results.filter((one) => one.workingGroupId === id);
  const parts = groups.map(({ id, name, fieldOfAction, responsible }): Part => ({
    title: t.group(name, fields.get(fieldOfAction ?? '') ?? ''),
    moderation: responsible,
    results: of(id),
  }));
  const rest = of(null);
  return rest.length > 0 ? [...parts, { title: conferenceTexts.groups.none, moderation: null, results: rest }] : parts;
}

function overview(parts: readonly Part[]): Block[] {
  const counts = (results: readonly ConferenceResult[]): number[] =>
    resultKinds.map((kind) => results.filter((one) => one.kind === kind).length);
  const row = (kind: 'row' | 'total', title: string, results: readonly ConferenceResult[]): Table['rows'][number] => ({
    kind,
    cells: [textCell(title), ...[...counts(results), results.length].map(countCell)],
  });
  return [
    heading(t.overview),
    {
      type: 'table',
      caption: t.overviewCaption,
      columns: [
        { text: conferenceTexts.groupLabels.name, align: 'left', share: 4 },
        ...[...resultKinds.map((kind) => resultKindNames[kind]), t.total].map((text) => ({
          text,
          align: 'right' as const,
          share: 1.2,
        })),
      ],
      rows: [
        ...parts.map(({ title, results }) => row('row', title, results)),
        row(
          'total',
          t.total,
          parts.flatMap(({ results }) => results),
        ),
      ],
    },
  ];
}

/** The results of one group, kind by kind. */
function groupBlocks({ title, moderation, results }: Part): Block[] {
  const [text, from, became] = t.columns;
  const rows = resultKinds.flatMap((kind): Table['rows'] => {
    const own = results.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return [
      { kind: 'group', cells: [textCell(resultKindNames[kind])] },
      ...own.map((one): Table['rows'][number] => ({
        kind: 'row',
        cells: [
          textCell(one.text),
          textCell(one.toldWho ?? ''),
          textCell(one.outcomes.map(({ entity, name }) => `${outcomeNames[entity]}: ${name}`).join('; ')),
        ],
      })),
    ];
  });
  const columns: Table['columns'] = [
    { text, align: 'left', share: 5 },
    { text: from, align: 'left', share: 2 },
    { text: became, align: 'left', share: 4 },
  ];
  return [
    heading(title, 3),
    ...(moderation ? [paragraph(t.moderation(moderation), 'note')] : []),
    ...(rows.length > 0
      ? [{ type: 'table' as const, caption: t.caption(title), columns, rows }]
      : [paragraph(t.none, 'note')]),
  ];
}

/** The documentation of a conference: programme, institutions, results by working group. Throws MEETING_NOT_FOUND. */
export function conferenceDocument(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  return meetingDocument(context, options, t.title, (meeting) => {
    const { groups, results } = getConference(context, { id: meeting.id });
    const fields = new Map(listTerms(context.db, 'fieldOfAction').map(({ id, name }) => [id, name]));
    const parts = partsOf(groups, results, fields);
    const programme: Block[] =
      meeting.items.length === 0
        ? []
        : [
            heading(t.agenda),
            { type: 'list', ordered: false, items: meeting.items.map(({ name }) => [{ text: name }]) },
          ];
    if (results.length === 0) return [...programme, ...institutions(meeting), paragraph(t.none, 'note')];
    return [
      ...programme,
      ...institutions(meeting),
      ...overview(parts),
      heading(conferenceTexts.results.title),
      ...parts.flatMap(groupBlocks),
    ];
  });
}
