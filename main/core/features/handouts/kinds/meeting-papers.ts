import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  TableBlock,
} from '../../../../../shared/contract/documents.ts';
import type { Attendee, MeetingRecord } from '../../../../../shared/contract/meetings.ts';
import { votedResult } from '../../../../../shared/i18n/de/votes.ts';
import { officeLine } from '../../../../../shared/domain/coverage-report/report-view.ts';
import { heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { attendanceNames, itemResultNames, taskStateNames } from '../../../../../shared/i18n/de/meetings.ts';
import { variantTexts } from '../../../../../shared/i18n/de/document-variants.ts';
import { minutesTexts as t } from '../../../../../shared/i18n/de/minutes.ts';
import { formatDay, formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { getMeeting } from '../../meetings/index.ts';
import { readSettings } from '../../settings/index.ts';

const nameOf = ({ person, organization }: Attendee): string => [person, organization].filter(Boolean).join(', ');

function table(caption: string, columns: readonly [string, number][], rows: readonly string[][]): TableBlock {
  return {
    type: 'table',
    caption,
    columns: columns.map(([text, share]) => ({ text, align: 'left', share })),
    rows: rows.map((cells) => ({ kind: 'row', cells: cells.map(textCell) })),
  };
}

/** Who came, who was excused; nobody is called absent by silence. */
function present({ attendees }: MeetingRecord): Block[] {
  const groups = (['present', 'excused', 'absent'] as const).flatMap((state): Block[] => {
    const names = attendees.filter((one) => one.state === state).map(nameOf);
    if (names.length === 0) return [];
    return [
      {
        type: 'paragraph',
        style: 'text',
        runs: [{ text: `${t.states[state]}: `, bold: true }, { text: names.join('; ') }],
      },
    ];
  });
  return groups.length > 0 ? [heading(t.attendance), ...groups] : [];
}

function agenda({ items, tasks }: MeetingRecord): Block[] {
  if (items.length === 0) return [paragraph(t.noAgenda, 'note')];
  return items.flatMap((item): Block[] => {
    const own = tasks.filter((task) => task.item === item.name);
    const result = votedResult(item.result && itemResultNames[item.result], item);
    const resolution = [result, item.resolutionText].filter(Boolean).join(': ');
    return [
      heading(`${item.number}  ${item.name}`, item.below ? 4 : 3),
      ...(item.paper ? [paragraph(`${t.paper}: ${item.paper}`, 'note')] : []),
      ...(item.measure ? [paragraph(`${t.measure}: ${item.measure}`, 'note')] : []),
      ...(item.minutes ? [paragraph(item.minutes)] : []),
      ...(resolution
        ? [
            {
              type: 'paragraph' as const,
              style: 'text' as const,
              runs: [{ text: `${t.resolution}: `, bold: true }, { text: resolution }],
            },
          ]
        : []),
      ...own.map((task) =>
        paragraph(
          `${t.task}: ${[task.name, task.responsible, task.due && t.until(formatDay(task.due))].filter(Boolean).join(', ')}`,
        ),
      ),
    ];
  });
}

function followUp({ tasks }: MeetingRecord): Block[] {
  if (tasks.length === 0) return [];
  const rows = tasks.map((task) => [
    task.name,
    task.responsible ?? '',
    task.due === null ? '' : formatDay(task.due),
    taskStateNames[task.state],
  ]);
  const [name, who, due, state] = t.taskColumns;
  return [
    heading(t.tasks),
    table(
      t.tasks,
      [
        [name, 5],
        [who, 3],
        [due, 2],
        [state, 2],
      ],
      rows,
    ),
  ];
}

/** Who answers for the minutes; names as the body knows them, where somebody of that function was there. */
function signatures({ attendees }: MeetingRecord): Block[] {
  const named = (word: string): string =>
    attendees
      .filter(({ state, role }) => state === 'present' && role?.toLowerCase().startsWith(word.toLowerCase()))
      .map(({ person }) => person ?? '')
      .join(', ');
  const [role, name, signature] = t.signatureColumns;
  const columns: [string, number][] = [
    [role, 2],
    [name, 3],
    [signature, 4],
  ];
  const rows = t.signing.map((word) => [word, named(word), '']);
  return [heading(t.signatures), { ...table(t.signatures, columns, rows), writing: true }];
}

/** Head and foot of a document about one meeting; `standOf` says who may not see it. */
export function meetingDocument(
  context: ReadContext,
  options: BlockDocumentOptions,
  title: (name: string) => string,
  blocksOf: (meeting: MeetingRecord) => Block[],
  standOf: (meeting: MeetingRecord) => string = () => '',
): BlockDocument {
  if (options.recordId === undefined) throw new Problem('MEETING_NOT_FOUND');
  const meeting = getMeeting(context, { id: options.recordId });
  const settings = readSettings(context.db);
  const asOf = context.clock.now();
  const stand = standOf(meeting);
  const when = [
    meeting.day && formatDay(meeting.day),
    meeting.startTime && t.clock(meeting.startTime, meeting.endTime),
    meeting.location,
  ];
  return {
    options,
    settings,
    title: title(meeting.name),
    subtitle: [...when, stand, t.asOf(formatInstant(asOf))].filter(Boolean).join(' · '),
    foot: [[stand, officeLine(settings)].filter(Boolean).join(' · ')],
    paper: 'A4',
    blocks: blocksOf(meeting),
    surveyId: '',
    asOf,
  };
}

/** The minutes of a meeting with its follow-up list. Throws MEETING_NOT_FOUND. */
export const minutes = (context: ReadContext, options: BlockDocumentOptions): BlockDocument =>
  meetingDocument(
    context,
    options,
    t.title,
    (meeting) => [
      ...(meeting.body ? [paragraph(meeting.body, 'lead')] : []),
      ...present(meeting),
      heading(t.agenda),
      ...agenda(meeting),
      ...followUp(meeting),
      ...signatures(meeting),
    ],
    ({ items }) => (items.every((item) => item.public) ? '' : t.withClosed),
  );

function signingList({ attendees }: MeetingRecord): Block[] {
  const empty = Array.from({ length: 5 }, () => ['', '', '', '']);
  const rows = attendees.map((one) => [
    one.person ?? '',
    one.organization ?? '',
    one.state === null || one.state === 'invited' ? '' : attendanceNames[one.state],
    '',
  ]);
  const [name, organization, state, signature] = t.listColumns;
  const columns: [string, number][] = [
    [name, 3],
    [organization, 4],
    [state, 2],
    [signature, 4],
  ];
  return [{ ...table(t.list, columns, [...rows, ...empty]), writing: true }];
}

/** A list to sign: everybody who belongs to the meeting. Throws MEETING_NOT_FOUND. */
export const attendanceList = (context: ReadContext, options: BlockDocumentOptions): BlockDocument =>
  meetingDocument(context, options, t.listTitle, signingList, () => variantTexts.stands.internal);
