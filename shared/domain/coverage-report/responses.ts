import type { Matrix } from '../../contract/coverage.ts';
import { formatShare } from '../../i18n/format.ts';
import { reportTexts as t } from '../../i18n/de/report.ts';

type Missing = Matrix['responses']['missing'][number];

/** Inhabitants living where no answer came from; empty where any number is unknown. */
function populationOf({ missing, missingPopulationShare, populationSource }: Matrix['responses']): string {
  const known = missing.filter((one): one is Missing & { population: number } => one.population !== null);
  if (missingPopulationShare === null || known.length < missing.length) return '';
  const people = known.reduce((sum, { population }) => sum + population, 0);
  return people === 0 ? '' : t.population(people, formatShare(missingPopulationShare), populationSource);
}

/** Whether this column or row is a Kommune that said nothing, asked or not: there a 0 would be a statement nobody made. */
export const isSilent = ({ responses }: Pick<Matrix, 'responses'>, id: string): boolean =>
  responses.missing.some(({ ags }) => ags === id) || (responses.notAsked ?? []).includes(id);

/** Who has not answered, what share of the population that is, and where the numbers there come from. */
export function responsesSentence({ responses, columnTotals }: Pick<Matrix, 'responses' | 'columnTotals'>): string {
  const { missing, answered } = responses;
  const others = responses.others
    ? ` ${t.others(responses.others.answered, responses.others.asked, responses.others.missing ?? [])}`
    : '';
  if (missing.length === 0) return (responses.notAsked?.length ? t.everyoneAskedAnswered : t.everyoneAnswered) + others;
  const countedThere = missing.some(({ ags }) => (columnTotals[ags] ?? 0) > 0);
  const names = missing.map(({ name }) => name);
  const sentence = answered === 0 ? t.nobodyAnswered : t.missing(names, populationOf(responses));
  const elsewhere = missing.filter(({ onlyOther }) => onlyOther).map(({ name }) => name);
  const said = [sentence, countedThere && t.countedThere, elsewhere.length > 0 && t.onlyOther(elsewhere)];
  return said.filter(Boolean).join(' ') + others;
}
