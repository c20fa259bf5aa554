import type { OfferFilter } from '../../shared/contract/offers.ts';
import { vocabularies } from '../../shared/domain/offer-fields.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { CommandLine } from './arguments.ts';

/** `targetGroup=frauen,eltern fieldOfAction=sprache`: ids of terms by vocabulary. Throws USAGE. */
function termsOf(text: string | undefined): NonNullable<OfferFilter['terms']> {
  const terms: NonNullable<OfferFilter['terms']> = {};
  for (const part of text?.split(/\s+/).filter(Boolean) ?? []) {
    const [name = '', ids = ''] = part.split('=');
    const vocabulary = vocabularies.find((entry) => entry === name);
    if (!vocabulary || ids === '') throw new Problem('USAGE', { word: `--terms ${part}` });
    terms[vocabulary] = ids.split(',');
  }
  return terms;
}

/** Which offers a command is about: all of them or those of a view, of these the ones that meet every word given. */
export function filterOf(line: CommandLine, view: OfferFilter = {}): OfferFilter {
  const municipalities = line.options.get('municipality')?.split(',') ?? [];
  if (!municipalities.every((key) => /^\d{8}(-\d{2})?$/.test(key)))
    throw new Problem('USAGE', { word: '--municipality' });
  const [search, terms] = [line.options.get('search'), termsOf(line.options.get('terms'))];
  return {
    ...view,
    ...(search && { search }),
    ...(municipalities.length > 0 && { municipalities }),
    ...(Object.keys(terms).length > 0 && { terms }),
    ...(line.switches.has('current') && { current: true }),
    ...(line.switches.has('district-wide') && { districtWide: true }),
  };
}
