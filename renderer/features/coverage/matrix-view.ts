import type { CoverageMeasure } from '../../../shared/contract/coverage.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { CoverageVocabulary } from '../../../shared/domain/offer-fields.ts';
import { filterFromUrl, filterToUrl } from '../offers/index.ts';
import { axesFromUrl, axisNames, type Axes } from './axes.ts';

/** What the matrix shows: axes, round, what is counted, and through which filter. */
export interface MatrixView {
  axes: Axes;
  surveyId: string | undefined;
  measure: CoverageMeasure;
  /** Per 1,000 of this base. */
  per: string | undefined;
  filter: OfferFilter;
  /** With what is new and gone since the round before. */
  compare: boolean;
}
/** The words of the address; German, because people see and share them. */
const measureWords: Record<CoverageMeasure, string> = {
  offers: 'angebote',
  places: 'plaetze',
  participants: 'teilnehmende',
};
export const measureNames = Object.keys(measureWords) as CoverageMeasure[];

export const axesBeside = ({ rows, columns }: Axes) => axisNames.filter((axis) => axis !== rows && axis !== columns);

/** The part of a filter that the axes leave over. */
function beside(axes: Axes, { municipalities, terms }: OfferFilter): OfferFilter {
  const left = axesBeside(axes);
  const kept = Object.entries(terms ?? {}).filter(([vocabulary]) => left.includes(vocabulary as CoverageVocabulary));
  return {
    ...(left.includes('municipality') && municipalities && { municipalities }),
    ...(kept.length > 0 && { terms: Object.fromEntries(kept) }),
  };
}

export function viewFromUrl(parameters: URLSearchParams): MatrixView {
  const axes = axesFromUrl(parameters);
  return {
    axes,
    surveyId: parameters.get('erhebung') ?? undefined,
    measure: measureNames.find((name) => measureWords[name] === parameters.get('zaehlt')) ?? 'offers',
    per: parameters.get('je') ?? undefined,
    filter: beside(axes, filterFromUrl(parameters)),
    compare: parameters.get('vergleich') === 'ja',
  };
}

/** `viewFromUrl` of the result gives the same view; what is usual is left out. */
export function viewToUrl({ axes, surveyId, measure, per, filter, compare }: MatrixView): URLSearchParams {
  const parameters = filterToUrl(beside(axes, filter));
  parameters.set('zeilen', axes.rows);
  parameters.set('spalten', axes.columns);
  if (surveyId !== undefined) parameters.set('erhebung', surveyId);
  if (measure !== 'offers') parameters.set('zaehlt', measureWords[measure]);
  if (per !== undefined) parameters.set('je', per);
  if (compare) parameters.set('vergleich', 'ja');
  return parameters;
}

/** All offers are counted, and nothing else. */
export const isUsual = ({ measure, per, filter }: MatrixView): boolean =>
  measure === 'offers' && per === undefined && Object.keys(filter).length === 0;

export const matrixInput = ({
  axes,
  surveyId,
  measure,
  per,
  filter,
  compare,
}: MatrixView): InputOf<'coverage.matrix'> => ({
  ...axes,
  ...(surveyId !== undefined && { surveyId }),
  ...(measure !== 'offers' && { measure }),
  ...(per !== undefined && { per }),
  ...(compare && { compare }),
  ...(Object.keys(filter).length > 0 && { filter }),
});
