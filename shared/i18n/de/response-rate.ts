import type { Matrix } from '../../contract/coverage.ts';
import { formatList, formatNumber } from '../format.ts';

/** How many of those asked have answered, and who is missing. */
export interface Counted {
  asked: number;
  answered: number;
  /** Names; empty also where they are not known (documents issued by an earlier version). */
  missing: string[];
  /** Those whose file speaks of anything but offers. */
  onlyOther?: string[] | undefined;
  /** Those whose answer is not complete; only a round knows it. */
  partly?: string[];
}
/** Municipalities and others (actors, own departments) are counted apart, everywhere. */
export interface ResponseRate {
  municipalities: Counted;
  others: Counted | null;
}

/** More names would push the figure they belong to out of sight; the round's page has them all. */
const mostNames = 4;

function missingNames(names: readonly string[]): string {
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const rest = names.length - shown.length;
  return formatList(rest > 0 ? [...shown, `${formatNumber(rest)} weitere`] : shown);
}
function withMissing(text: string, { missing, answered, partly = [], onlyOther = [] }: Counted): string {
  const said = [text];
  if (onlyOther.length > 0) said.push(`${formatNumber(onlyOther.length)} nur zu anderem (${missingNames(onlyOther)})`);
  if (missing.length > 0 && answered > 0)
    said.push(`es ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${missingNames(missing)}`);
  if (partly.length > 0) said.push(`unvollständig: ${missingNames(partly)}`);
  return said.join(', ');
}

/** Where somebody answered something else, it is said to what this counts answers. */
const toOffers = ({ onlyOther = [] }: Counted): string => (onlyOther.length > 0 ? ' zu Angeboten' : '');
const townsAnswered = (counted: Counted): string => {
  const { answered, asked } = counted;
  const towns = `${formatNumber(answered)} von ${formatNumber(asked)} ${asked === 1 ? 'Kommune' : 'Kommunen'}`;
  return `${towns} ${answered === 1 || asked === 1 ? 'hat' : 'haben'}${toOffers(counted)} geantwortet`;
};
const othersAnswered = (counted: Counted): string =>
  `${formatNumber(counted.answered)} von ${formatNumber(counted.asked)} weiteren Befragten${toOffers(counted)}`;

/** The response rate as it stands wherever a figure is: "6 von 8 Kommunen haben geantwortet, es fehlen … · 1 von 2 weiteren Befragten". */
export function responseRate({ municipalities, others }: ResponseRate): string {
  const asksOthers = others !== null && others.asked > 0;
  return [
    // a round that asks no Kommune has no rate of them
    ...(municipalities.asked > 0 || !asksOthers ? [withMissing(townsAnswered(municipalities), municipalities)] : []),
    ...(asksOthers ? [withMissing(othersAnswered(others), others)] : []),
  ].join(' · ');
}

/** The same without names, for a column of a table. */
export const shortRate = ({ municipalities, others }: ResponseRate): string =>
  [municipalities, ...(others && others.asked > 0 ? [others] : [])]
    .map(({ answered, asked }) => `${formatNumber(answered)} von ${formatNumber(asked)}`)
    .join(' · ');

/** The rate of a matrix or report. */
export const rateOf = ({ asked, answered, missing, others }: Matrix['responses']): ResponseRate => ({
  municipalities: {
    asked,
    answered,
    missing: missing.filter(({ onlyOther }) => !onlyOther).map(({ name }) => name),
    onlyOther: missing.filter(({ onlyOther }) => onlyOther).map(({ name }) => name),
  },
  others: others ? { ...others, missing: others.missing ?? [] } : null,
});
