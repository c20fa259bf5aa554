import { indicatorKey } from '../../../../../../shared/domain/indicator-name.ts';
import type { Figure, InterpretedRow } from '../../../../../../shared/domain/import-row.ts';
import { formatQuantity, quantityPartsOf } from '../../../../../../shared/domain/quantity.ts';
import type { IssueCode } from '../../../../../../shared/i18n/de/issues.ts';
import { addIssue } from '../../add-issue.ts';

interface Value {
  row: InterpretedRow;
  figure: Figure;
  number: number;
  isPercent: boolean;
}
const namesShare = /anteil|quote|prozent|%/i;
/** 0.146: per cents are hardly written so finely. */
const finelyDivided = /[.,]\d{3,}/;
const percentOf = (number: number): string => `${formatQuantity(String(Math.round(number * 1e6) / 1e6))} %`;

const meanings = ({ number }: Value): string[] => [percentOf(number * 100), percentOf(number)];

function tell(
  { row, figure }: Value,
  code: IssueCode,
  severity: 'info' | 'warning',
  options: readonly string[] = [],
): void {
  addIssue(row, {
    cell: figure.cell,
    field: 'value',
    severity,
    code,
    details: { text: figure.text, value: options[0] ?? '' },
    options: options.map((id) => ({ id, name: id, reason: '' })),
  });
}

/** Not taken until somebody says what it means. */
function holdBack(value: Value, code: IssueCode, options: readonly string[] = []): void {
  tell(value, code, 'warning', options);
  value.row.figures = value.row.figures?.filter((figure) => figure !== value.figure) ?? [];
  if (value.row.figures.length === 0) value.row.rejected ??= code;
}

/** 0.29 among 8.1, 12.3 and 29: a hundredth of what the others are, and in their midst once it is written as they are. */
function isFraction(number: number, others: readonly number[]): boolean {
  const [least, most] = [Math.min(...others), Math.max(...others)];
  return (
    others.length >= 2 &&
    number > 0 &&
    number < 1 &&
    number < least / 5 &&
    number * 100 > least / 3 &&
    number * 100 < most * 3
  );
}

function checkSeries(values: readonly Value[], isDecided: (figure: Figure) => boolean): void {
  const open = values.filter(({ figure }) => !isDecided(figure));
  const plain = open.filter(({ isPercent }) => !isPercent);
  const percents = open.filter(({ isPercent }) => isPercent);
  if (percents.length > 0 && plain.some(({ number }) => number > 100)) {
    for (const value of percents) holdBack(value, 'FIGURE_IS_SHARE');
    return;
  }
  const isShare =
    percents.length > 0 || namesShare.test(values[0]?.figure.indicator ?? '') || values[0]?.figure.unit === '%';
  if (!isShare) return;
  const whole = values.filter(({ number }) => number >= 1).map(({ number }) => number);
  const fractions = plain.filter(({ number }) => isFraction(number, whole));
  for (const value of fractions) holdBack(value, 'FIGURE_FRACTION', meanings(value));
  const isAllBelow =
    plain.length >= 3 && plain.length === values.length && plain.every(({ number }) => number > 0 && number < 1);
  if (isAllBelow && plain.some(({ figure }) => finelyDivided.test(figure.text)))
    for (const value of plain) holdBack(value, 'FIGURES_BELOW_ONE', meanings(value));
  if (percents.length === 0) return;
  for (const value of plain.filter((one) => !fractions.includes(one))) {
    value.figure.unit = '%';
    tell(value, 'FIGURE_AS_PERCENT', 'info');
  }
}

/**
 * Shares and numbers in one column: "29" beside "12,3 %" is told as a share, 0,29 among shares is asked, and a share among counts is not
 * taken. `isDecided`: somebody already said what the cell means.
 */
export function checkShares(rows: readonly InterpretedRow[], isDecided: (figure: Figure) => boolean): void {
  const all = rows.flatMap((row) =>
    (row.figures ?? []).flatMap((figure): Value[] => {
      const number = figure.value === null ? undefined : quantityPartsOf(figure.value)?.value;
      const isPercent = /%|prozent|v\. ?h\./i.test(figure.text);
      return number === undefined ? [] : [{ row, figure, number, isPercent }];
    }),
  );
  for (const series of Map.groupBy(all, ({ figure }) => indicatorKey(figure.indicator)).values())
    checkSeries(series, isDecided);
}
