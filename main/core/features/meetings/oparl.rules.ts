import { Temporal } from 'temporal-polyfill';
import type { MeetingRecord } from '../../../../shared/contract/meetings.ts';
import type { ConsultationRole, PaperKind } from '../../../../shared/contract/papers.ts';
import { itemResultNames, meetingStateNames } from '../../../../shared/i18n/de/meetings.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';

/** A step of a Beratungsfolge with the item that deals with it. */
export interface OparlStep {
  consultationId: string;
  role: ConsultationRole;
  meetingId: string | null;
  bodyId: string | null;
  body: string | null;
  bodyShort: string | null;
  itemId: string | null;
}
/** A paper with its steps and what was issued of it last. */
export interface OparlPaper {
  paperId: string;
  name: string;
  number: string | null;
  day: string | null;
  kind: PaperKind;
  file: { id: string; fileName: string; format: string; size: number; issuedAt: string } | null;
  steps: readonly OparlStep[];
}
type OparlObject = Record<string, unknown>;

const types = 'https://schema.oparl.org/1.1';
const media: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** OParl wants instants with their offset. */
const instantOf = (day: string, time: string): string =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/Berlin').toString({ timeZoneName: 'never' });
/** Properties without a value are left out, as OParl asks for. */
const known = (object: OparlObject): OparlObject =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/** Ids are URLs under the base of the house, one path per type. */
function naming(base: string) {
  const root = base.replace(/\/+$/, '');
  return (type: string, id: string) => ({
    id: `${root}/${type.toLowerCase()}/${id}`,
    type: `${types}/${type}`,
  });
}
type Naming = ReturnType<typeof naming>;

function fileOf(name: Naming, { file, paperId }: OparlPaper): OparlObject | null {
  if (!file) return null;
  const { id } = name('File', file.id);
  return {
    ...name('File', file.id),
    fileName: file.fileName,
    mimeType: media[file.format],
    size: file.size,
    date: file.issuedAt.slice(0, 10),
    accessUrl: id,
    paper: [name('Paper', paperId).id],
  };
}

const consultationOf = (name: Naming, paperId: string, step: OparlStep): OparlObject =>
  known({
    ...name('Consultation', step.consultationId),
    paper: name('Paper', paperId).id,
    meeting: step.meetingId && name('Meeting', step.meetingId).id,
    agendaItem: step.itemId && name('AgendaItem', step.itemId).id,
    organization: step.bodyId && [name('Organization', step.bodyId).id],
    authoritative: step.role === 'decision',
    role: paperTexts.roles[step.role],
  });

const paperOf = (name: Naming, paper: OparlPaper): OparlObject =>
  known({
    ...name('Paper', paper.paperId),
    name: paper.name,
    reference: paper.number,
    date: paper.day,
    paperType: paperTexts.kinds[paper.kind],
    mainFile: fileOf(name, paper),
    consultation: paper.steps.map((step) => consultationOf(name, paper.paperId, step)),
  });

/** `steps` are those of the papers shown; with `itemIds` only these items, in the order of the whole agenda. */
function agendaOf(
  name: Naming,
  meeting: MeetingRecord,
  steps: readonly OparlStep[],
  itemIds?: ReadonlySet<string>,
): OparlObject[] {
  const stepOf = new Map(steps.map(({ itemId, consultationId }) => [itemId, consultationId]));
  return meeting.items
    .filter((item) => item.public)
    .map((item, order) => ({ item, order }))
    .filter(({ item }) => itemIds?.has(item.id) ?? true)
    .map(({ item, order }) => {
      const step = stepOf.get(item.id);
      return known({
        ...name('AgendaItem', item.id),
        meeting: name('Meeting', meeting.id).id,
        order,
        number: item.number,
        name: item.name,
        public: true,
        consultation: step && name('Consultation', step).id,
        result: item.result && itemResultNames[item.result],
        resolutionText: item.resolutionText,
      });
    });
}

function meetingOf(name: Naming, meeting: MeetingRecord, agendaItem: OparlObject[]): OparlObject {
  const { id, day, startTime, endTime, bodyId, state, location } = meeting;
  return known({
    ...name('Meeting', id),
    name: meeting.name,
    meetingState: meetingStateNames[state],
    cancelled: state === 'cancelled',
    start: day && startTime && instantOf(day, startTime),
    end: day && endTime && instantOf(day, endTime),
    location: location && { ...name('Location', id), description: location },
    organization: bodyId === null ? null : [name('Organization', bodyId).id],
    agendaItem,
  });
}

/** Every body once, in the order in which they are named. */
function organizationsOf(
  name: Naming,
  named: readonly Pick<OparlStep, 'bodyId' | 'body' | 'bodyShort'>[],
): OparlObject[] {
  const bodies = new Map(named.flatMap((one) => (one.bodyId === null ? [] : [[one.bodyId, one] as const])));
  return [...bodies].map(([id, { body, bodyShort }]) =>
    known({ ...name('Organization', id), name: body, shortName: bodyShort }),
  );
}

const publicItems = (meetings: readonly MeetingRecord[]): ReadonlySet<string> =>
  new Set(meetings.flatMap(({ items }) => items.filter((item) => item.public).map(({ id }) => id)));

/**
 * The public part of a meeting as an OParl 1.1 list (https://oparl.org/spezifikation, 2.5): the meeting with its agenda, its
 * body, and its papers with consultation and file. What is not public is no part of it.
 */
export function oparlMeeting(base: string, meeting: MeetingRecord, papers: readonly OparlPaper[]): OparlObject {
  const name = naming(base);
  const open = publicItems([meeting]);
  const shown = papers.filter(({ steps }) => steps.some(({ itemId }) => itemId !== null && open.has(itemId)));
  const steps = shown.flatMap((paper) => paper.steps);
  return listOf([
    meetingOf(name, meeting, agendaOf(name, meeting, steps)),
    ...organizationsOf(name, [meeting]),
    ...shown.map((paper) => paperOf(name, paper)),
  ]);
}

/**
 * A public paper in the same form: with the steps of its Beratungsfolge, the meetings that deal with it, of their agendas only its
 * own items, and the bodies. A step that is dealt with behind closed doors is no part of it.
 */
export function oparlPaper(base: string, paper: OparlPaper, meetings: readonly MeetingRecord[]): OparlObject {
  const name = naming(base);
  const open = publicItems(meetings);
  const steps = paper.steps.filter(({ itemId }) => itemId === null || open.has(itemId));
  const itemIds = new Set(steps.flatMap(({ itemId }) => itemId ?? []));
  const shown = meetings.filter(({ items }) => items.some(({ id }) => itemIds.has(id)));
  return listOf([
    paperOf(name, { ...paper, steps }),
    ...shown.map((meeting) => meetingOf(name, meeting, agendaOf(name, meeting, steps, itemIds))),
    ...organizationsOf(name, steps),
  ]);
}

const listOf = (data: OparlObject[]): OparlObject => ({ data, pagination: {}, links: {} });
