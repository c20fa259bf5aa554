import type { Release } from '../../../shared/contract/handouts.ts';
import type { Recipient, SurveyDetail } from '../../../shared/contract/surveys.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { releaseTexts } from '../../../shared/i18n/de/releases.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import type { CopyColumn } from '../../ui/index.ts';

const words = t.round;

function releaseText(release: Release | undefined): string {
  if (!release) return '';
  const { by, day, changed } = release;
  return [releaseTexts.by(by, day), ...(changed.length > 0 ? [releaseTexts.changed] : [])].join('; ');
}

/** The list of recipients as it goes to Excel: for mail merge and telephone, with a column per own question. */
export function recipientColumns(
  { questions }: Pick<SurveyDetail, 'questions'>,
  releases: ReadonlyMap<string, Release>,
): CopyColumn<Recipient>[] {
  return [
    { header: words.columns.name, text: ({ name }) => name },
    { header: words.kind, text: ({ kind }) => t.kinds[kind] },
    { header: words.contact, text: ({ contact }) => contact },
    { header: words.email, text: ({ email }) => email },
    { header: words.columns.state, text: ({ state }) => (state === null ? t.notAsked : t.states[state]) },
    {
      header: words.sinceColumn,
      text: ({ history }) => (history.length > 0 ? formatDay(history.at(-1)?.at ?? '') : ''),
    },
    {
      header: words.columns.answer,
      text: ({ imports }) =>
        imports.map(({ fileName, created, updated }) => words.came(fileName, created, updated)).join('\n'),
    },
    { header: releaseTexts.heading, text: ({ id }) => releaseText(releases.get(id)) },
    { header: words.columns.note, text: ({ note }) => note },
    ...questions.map(({ label }) => ({
      header: label,
      text: ({ answers }: Recipient) => answers.find(({ question }) => question === label)?.answer ?? '',
    })),
  ];
}
