import type { Consent, ConsentRound } from '../../../shared/contract/cooperation.ts';
import { consentAnswerNames, cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { StatusMark, type MarkShape, type TableColumn, type Tone } from '../../ui/index.ts';
import type { Names } from '../offers/index.ts';

const words = t.consents;
const labels = t.consentLabels;
const marks: Record<Consent['answer'], { shape: MarkShape; tone: Tone }> = {
  open: { shape: 'ring', tone: 'neutral' },
  given: { shape: 'check', tone: 'ok' },
  reservation: { shape: 'triangle', tone: 'warn' },
  refused: { shape: 'square', tone: 'danger' },
};
const day = (value: string | null): string => (value === null ? '' : formatDay(value));

/** The answer in words; an open one says whether it was asked, and whether it is late. */
function answerText({ answer, askedDay }: Consent, due: string | null, today: string): string {
  if (answer !== 'open') return consentAnswerNames[answer];
  if (askedDay === null) return words.notAsked;
  return due !== null && due < today ? words.overdue(formatDay(due)) : consentAnswerNames.open;
}

/** What is known of the Einvernehmen of each Kommune. */
export function consentColumns({ due }: ConsentRound, names: Names, today: string): TableColumn<Consent>[] {
  return [
    { key: 'ags', header: labels.ags, width: 'minmax(140px, 1fr)', text: ({ ags }) => names.municipality(ags) },
    { key: 'asked', header: labels.askedDay, width: '130px', text: ({ askedDay }) => day(askedDay) },
    {
      key: 'answer',
      header: labels.answer,
      width: 'minmax(210px, 1fr)',
      text: (row) => answerText(row, due, today),
      render: (row) => <StatusMark {...marks[row.answer]}>{answerText(row, due, today)}</StatusMark>,
    },
    { key: 'day', header: labels.answerDay, width: '130px', text: ({ answerDay }) => day(answerDay) },
    { key: 'resolution', header: labels.resolution, width: 'minmax(150px, 1fr)', text: (row) => row.resolution ?? '' },
    {
      key: 'reservation',
      header: labels.reservation,
      width: 'minmax(180px, 2fr)',
      text: (row) => row.reservation ?? '',
    },
    {
      key: 'documents',
      header: words.documents,
      width: '120px',
      text: ({ attachments }) => (attachments === 0 ? '' : words.attached(attachments)),
    },
  ];
}
