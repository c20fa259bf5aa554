import type { BlockDocumentOptions } from '../../shared/contract/documents.ts';
import { isDay } from '../../shared/domain/day.ts';
import { papersOf } from '../../shared/domain/documents/kind-papers.ts';
import { recordDocumentKinds } from '../../shared/domain/handout-kinds.ts';
import type { OfferFilter } from '../../shared/contract/offers.ts';
import type { HandoutKind, HandoutOptions } from '../../shared/contract/handouts.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { handoutTexts } from '../../shared/i18n/de/handouts.ts';
import { mapTexts } from '../../shared/i18n/de/map.ts';
import { filterOf } from './offer-filter.ts';
import { axisOf } from './axis.ts';
import { required, type CommandLine } from './arguments.ts';

const rowAxes = ['fieldOfAction', 'targetGroup', 'educationPhase'] as const;

/** `--paper A3` or `--paper A3-landscape`, where the kind can stand on it. Throws USAGE. */
function paperOf(line: CommandLine, kind: HandoutKind): Pick<BlockDocumentOptions, 'paper'> {
  const word = line.options.get('paper');
  if (word === undefined) return {};
  const paper = papersOf[kind]?.find((one) => one.replace(' ', '-') === word);
  if (!paper) throw new Problem('USAGE', { word: `--paper ${word}` });
  return { paper };
}

/** `--on 2026-03-06`, for the report of measures. Throws USAGE. */
function onOf(line: CommandLine, kind: HandoutKind): Pick<BlockDocumentOptions, 'on'> {
  const on = line.options.get('on');
  if (on === undefined) return {};
  if (kind !== 'status' || !isDay(on)) throw new Problem('USAGE', { word: `--on ${on}` });
  return { on };
}

/** `--order fieldOfAction`, the paper and the words of a filter. Throws USAGE. */
function directoryWords(line: CommandLine, view: OfferFilter | undefined): Partial<BlockDocumentOptions> {
  const order = line.options.get('order');
  if (order !== undefined && order !== 'municipality' && order !== 'fieldOfAction')
    throw new Problem('USAGE', { word: `--order ${order}` });
  return { filter: filterOf(line, view), ...(order && { order }), ...paperOf(line, 'directory') };
}

/** The axes of the matrix, `--compare` with the round before, and the filter. Throws USAGE. */
const matrixWords = (line: CommandLine, view: OfferFilter | undefined): Partial<BlockDocumentOptions> => ({
  matrix: {
    rows: axisOf(line, 'rows', 'fieldOfAction'),
    columns: axisOf(line, 'columns', 'municipality'),
    ...(line.switches.has('compare') && { compare: true }),
  },
  filter: filterOf(line, view),
  ...paperOf(line, 'coverageMatrix'),
});

/** Also those the window offers a choice of records for. */
const needsRecord = (kind: HandoutKind): boolean => kind === 'measureSheet' || recordDocumentKinds.includes(kind);

/** What the words of the command line ask for. Throws USAGE. */
export function optionsOf(line: CommandLine, kind: HandoutKind, view?: OfferFilter): HandoutOptions {
  const surveyId = line.options.get('survey');
  const round = surveyId === undefined ? {} : { surveyId };
  if (kind === 'municipality') return { kind, ags: required(line, 'municipality'), ...round };
  const words = {
    attachmentTo: line.options.get('attachment') ?? '',
    meeting: line.options.get('meeting') ?? '',
  };
  if (kind === 'map') {
    const field = line.options.get('field');
    return {
      kind,
      ...round,
      title: line.options.get('title') ?? mapTexts.sheet.usualTitle,
      ...words,
      layer: {
        measure: { kind: 'offers', filter: field === undefined ? {} : { terms: { fieldOfAction: [field] } } },
        perThousand: line.switches.has('per-thousand'),
      },
      look: { method: 'quantile', patterns: line.switches.has('patterns') },
    };
  }
  if (kind !== 'coverage') {
    const ags = line.options.get('municipality');
    const recordId = needsRecord(kind) ? required(line, 'record') : line.options.get('record');
    if (kind === 'directory') return { kind, ...round, ...directoryWords(line, view) };
    if (kind === 'coverageMatrix') return { kind, ...round, ...matrixWords(line, view) };
    const words = kind === 'personalData' ? { words: [required(line, 'person')] } : {};
    return {
      kind,
      ...round,
      ...(ags && { ags }),
      ...(recordId && { recordId }),
      ...words,
      ...paperOf(line, kind),
      ...onOf(line, kind),
    };
  }
  const rows = rowAxes.find((axis) => axis === (line.options.get('rows') ?? 'fieldOfAction'));
  if (!rows) throw new Problem('USAGE', { word: '--rows' });
  return {
    kind,
    ...round,
    rows,
    title: line.options.get('title') ?? handoutTexts.defaultTitle,
    ...words,
    directory: !line.switches.has('no-directory'),
  };
}
