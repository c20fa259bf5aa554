import type { Gap } from '../../../../shared/contract/coverage.ts';
import type { NamedNeed, PossibleNeed } from '../../../../shared/contract/coverage-needs.ts';
import { coverageTexts } from '../../../../shared/i18n/de/coverage.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { planningTexts } from '../../../../shared/i18n/de/planning.ts';
import { formatDay, formatNumber } from '../../../../shared/i18n/format.ts';
import type { Names } from '../../offers/index.ts';
import { answerText, type useAnswers } from '../../planning/index.ts';
import type { TableColumn } from '../../../ui/index.ts';
import { fieldText, groupText, placeText } from './needs-view.ts';

const words = t.columns;
type Column<Row> = TableColumn<Row>;
const place = <Row extends { ags: string; fieldOfAction: string }>(names: Names): Column<Row>[] => [
  { key: 'municipality', header: words.municipality, width: '126px', text: (row) => names.municipality(row.ags) },
  {
    key: 'fieldOfAction',
    header: words.fieldOfAction,
    width: 'minmax(130px, 1fr)',
    text: (row) => names.term('fieldOfAction', row.fieldOfAction),
  },
];
const group = (names: Names): Column<PossibleNeed> => ({
  key: 'targetGroup',
  header: words.targetGroup,
  width: 'minmax(90px, 0.7fr)',
  text: (row) => groupText([row.targetGroup], names),
});

export const possibleColumns = (names: Names): Column<PossibleNeed>[] => [
  ...place<PossibleNeed>(names),
  group(names),
  {
    key: 'reasons',
    header: words.reasons,
    width: 'minmax(180px, 1.6fr)',
    text: ({ reasons }) => [...new Set(reasons.map(({ rule }) => t.rules[rule]))].join(', '),
  },
  {
    key: 'statement',
    header: words.statement,
    width: '200px',
    text: ({ statement }) => coverageTexts.statements[statement],
  },
  {
    key: 'count',
    header: words.count,
    width: '72px',
    align: 'end',
    number: true,
    text: ({ count }) => formatNumber(count),
  },
  {
    key: 'districtWide',
    header: words.districtWide,
    width: '96px',
    align: 'end',
    text: ({ districtWide }) => t.atLeast(districtWide.length),
  },
];
/** What Excel receives: the reasons as sentences. */
export const possibleCopy = (names: Names): Column<PossibleNeed>[] =>
  possibleColumns(names).map((column) =>
    column.key === 'reasons' ? { ...column, text: ({ reasons }) => reasons.map(({ text }) => text).join(' ') } : column,
  );

export const dismissedColumns = (names: Names): Column<PossibleNeed>[] => [
  ...place<PossibleNeed>(names),
  group(names),
  {
    key: 'reason',
    header: words.reason,
    width: 'minmax(180px, 2fr)',
    text: ({ dismissed }) => dismissed?.reason ?? '',
  },
  {
    key: 'dismissed',
    header: words.dismissed,
    width: '110px',
    text: ({ dismissed }) => (dismissed ? formatDay(dismissed.at) : ''),
  },
  {
    key: 'since',
    header: words.since,
    width: '130px',
    text: ({ dismissed }) => (dismissed ? t.changed(dismissed.added.length, dismissed.gone.length) : ''),
  },
];

/** The measures that answer a gap. */
export type AnswersOf = ReturnType<typeof useAnswers>;

export const gapColumns = (names: Names, answers: AnswersOf): Column<Gap>[] => [
  ...place<Gap>(names),
  {
    key: 'targetGroups',
    header: words.targetGroup,
    width: 'minmax(90px, 0.7fr)',
    text: ({ targetGroups }) => groupText(targetGroups, names),
  },
  { key: 'reason', header: words.reason, width: 'minmax(180px, 1.6fr)', text: ({ reason }) => reason },
  { key: 'planned', header: words.planned, width: 'minmax(110px, 1fr)', text: ({ planned }) => planned },
  {
    key: 'measures',
    header: planningTexts.answers.column,
    width: 'minmax(98px, 0.7fr)',
    text: ({ id }) => answerText(answers({ gapIds: [id] })),
  },
  { key: 'confirmed', header: words.confirmed, width: '110px', text: ({ confirmedAt }) => formatDay(confirmedAt) },
];

export const namedColumns = (names: Names): Column<NamedNeed>[] => [
  { key: 'municipality', header: words.municipality, width: '120px', text: (row) => placeText(row.place, names) },
  { key: 'need', header: words.need, width: 'minmax(180px, 2fr)', text: ({ need }) => need },
  {
    key: 'fieldOfAction',
    header: words.fieldOfAction,
    width: 'minmax(130px, 1fr)',
    text: ({ fieldsOfAction }) => fieldText(fieldsOfAction, names),
  },
  {
    key: 'targetGroup',
    header: words.targetGroup,
    width: 'minmax(90px, 0.8fr)',
    text: ({ targetGroups }) => groupText(targetGroups, names),
  },
  { key: 'priority', header: words.priority, width: '90px', text: ({ priority }) => priority ?? '' },
  { key: 'survey', header: words.survey, width: 'minmax(150px, 0.8fr)', text: ({ survey }) => survey },
  {
    key: 'source',
    header: words.source,
    width: 'minmax(120px, 0.8fr)',
    text: ({ sender, byHand, place: where }) => (byHand ? t.panel.byHand : sender || placeText(where, names)),
  },
];
