import { Temporal } from 'temporal-polyfill';
import type { MeetingRecord } from '../../../../shared/contract/meetings.ts';
import type { ConsultationRole, PaperKind } from '../../../../shared/contract/papers.ts';
import { itemResultNames, meetingStateNames } from '../../../../shared/i18n/de/meetings.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';

/** A paper on the agenda with what was issued of it last. */
export interface OparlPaper {
  itemId: string;
  consultationId: string;
  role: ConsultationRole;
  paperId: string;
  name: string;
  number: string | null;
  day: string | null;
  kind: PaperKind;
  file: { id: string; fileName: string; format: string; size: number; issuedAt: string } | null;
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

function fileOf(name: Naming, { file }: OparlPaper): OparlObject | null {
  if (!file) return null;
  const { id } = name('File', file.id);
  return {
    ...name('File', file.id),
    fileName: file.fileName,
    mimeType: media[file.format],
    size: file.size,
    date: file.issuedAt.slice(0, 10),
    accessUrl: id,
  };
}

function paperOf(name: Naming, paper: OparlPaper, meeting: MeetingRecord): OparlObject {
  const consultation = known({
    ...name('Consultation', paper.consultationId),
    paper: name('Paper', paper.paperId).id,
    meeting: name('Meeting', meeting.id).id,
    agendaItem: name('AgendaItem', paper.itemId).id,
    organization: meeting.bodyId === null ? null : [name('Organization', meeting.bodyId).id],
    authoritative: paper.role === 'decision',
    role: paperTexts.roles[paper.role],
  });
  return known({
    ...name('Paper', paper.paperId),
    name: paper.name,
    reference: paper.number,
    date: paper.day,
    paperType: paperTexts.kinds[paper.kind],
    mainFile: fileOf(name, paper),
    consultation: [consultation],
  });
}

function meetingOf(name: Naming, meeting: MeetingRecord, papers: readonly OparlPaper[]): OparlObject {
  const { id, day, startTime, endTime, bodyId, state, location } = meeting;
  const stepOf = new Map(papers.map(({ itemId, consultationId }) => [itemId, consultationId]));
  const agendaItem = meeting.items
    .filter((item) => item.public)
    .map((item, order) => {
      const step = stepOf.get(item.id);
      return known({
        ...name('AgendaItem', item.id),
        meeting: name('Meeting', id).id,
        order,
        number: item.number,
        name: item.name,
        public: true,
        consultation: step && name('Consultation', step).id,
        result: item.result && itemResultNames[item.result],
        resolutionText: item.resolutionText,
      });
    });
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

/**
 * The public part of a meeting as an OParl 1.1 list (https://oparl.org/spezifikation, 2.5): the meeting with its agenda, its
 * body, and its papers with consultation and file. What is not public is no part of it.
 */
export function oparlList(base: string, meeting: MeetingRecord, papers: readonly OparlPaper[]): OparlObject {
  const name = naming(base);
  const open = new Set(meeting.items.filter((item) => item.public).map(({ id }) => id));
  const shown = papers.filter(({ itemId }) => open.has(itemId));
  const organization =
    meeting.bodyId === null
      ? []
      : [known({ ...name('Organization', meeting.bodyId), name: meeting.body, shortName: meeting.bodyShort })];
  return {
    data: [meetingOf(name, meeting, shown), ...organization, ...shown.map((paper) => paperOf(name, paper, meeting))],
    pagination: {},
    links: {},
  };
}
