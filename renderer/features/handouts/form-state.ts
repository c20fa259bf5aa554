import {
  blockDocumentKinds,
  type BlockDocumentKind,
  type BlockDocumentOptions,
  type DocumentVariant,
} from '../../../shared/contract/documents.ts';
import type {
  CoverageOptions,
  HandoutOptions,
  MapOptions,
  MunicipalityOptions,
} from '../../../shared/contract/handouts.ts';
import { isDay } from '../../../shared/domain/day.ts';
import { comparisonViews, figureBases } from '../../../shared/domain/indicators/words.ts';
import { tieFilterOf } from '../../../shared/domain/ties/filter-words.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { Region } from '../../../shared/contract/settings.ts';
import { papersOf } from '../../../shared/domain/documents/kind-papers.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { handoutTexts } from '../../../shared/i18n/de/handouts.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { filterFromUrl } from '../offers/index.ts';
import { matrixInput, viewFromUrl } from '../coverage/index.ts';
import { mapOfUrl } from '../map/index.ts';
import { earlierKinds, measureKinds, placeKinds, usualVariant, variantsOf, yearKinds } from './form-kinds.ts';

/** What the form of a new report holds; each kind keeps its fields while the other is looked at. */
export interface FormState {
  kind: HandoutOptions['kind'];
  /** Nothing: the newest round. */
  surveyId: string | undefined;
  /** Nothing: all municipalities, one file each. */
  ags: string | undefined;
  /** The record a document made of blocks is about. */
  recordId: string | undefined;
  /** Spellings of a person, for an Auskunft. */
  words: string[];
  /** For documents that are drawn on one paper or another. */
  paper: BlockDocumentOptions['paper'];
  /** How an indicator is compared, from the page it was looked at. */
  figures: BlockDocumentOptions['figures'];
  /** Which ties between actors, from their page. */
  ties: NonNullable<BlockDocumentOptions['ties']>;
  /** For documents that list offers. */
  order: BlockDocumentOptions['order'];
  filter: OfferFilter;
  /** Axes and count of the matrix, from its page. */
  matrix: NonNullable<BlockDocumentOptions['matrix']>;
  /** For documents that speak of a year. */
  year: number | undefined;
  /** The earlier day it shall show, as it is typed; nothing: today. */
  on: string;
  /** Nothing: the usual one of the kind. */
  variant: DocumentVariant | undefined;
  /** In colour; otherwise in black and white, maps with patterns. */
  colour: boolean;
  /** Many documents as one PDF, not as a file each. */
  joined: boolean;
  coverage: Omit<CoverageOptions, 'kind' | 'surveyId'>;
  map: Omit<MapOptions, 'kind' | 'surveyId'>;
}

const isBlockKind = (kind: string | null): kind is BlockDocumentKind =>
  (blockDocumentKinds as readonly (string | null)[]).includes(kind);
/** Options of a document made of blocks. */
export const isBlockOptions = (options: HandoutOptions): options is BlockDocumentOptions => isBlockKind(options.kind);
function kindOf(name: string | null): FormState['kind'] {
  if (isBlockKind(name)) return name;
  return kindsByWord.get(name ?? '') ?? 'coverage';
}
/** The kinds that are no documents of blocks have a German word in the address. */
const kindsByWord = new Map<string, FormState['kind']>([
  ['karte', 'map'],
  ['kommune', 'municipality'],
]);
/** Where a new report of this kind is begun. */
export function newReportPath(kind: FormState['kind']): string {
  const word = [...kindsByWord].find(([, one]) => one === kind)?.[0] ?? kind;
  return `/berichte?neu=1&art=${word}`;
}

/** `quelle`, `zeit`, `bezug` and `bild` of a comparison. */
function figuresOf(parameters: URLSearchParams): FormState['figures'] {
  const view = comparisonViews.find((one) => one === parameters.get('bild'));
  if (!view) return undefined;
  const base = figureBases.find((one) => one === parameters.get('bezug')) ?? 'absolute';
  const [source, period] = [parameters.get('quelle'), parameters.get('zeit')];
  return { view, base, ...(source !== null && { source }), ...(period !== null && { period }) };
}

/** The matrix speaks of its own filter, the directory of that of the list. */
function filterOf(kind: FormState['kind'], parameters: URLSearchParams): Pick<FormState, 'filter' | 'matrix'> {
  const { surveyId: _survey, filter = {}, ...matrix } = matrixInput(viewFromUrl(parameters));
  if (kind === 'directory') return { filter: filterFromUrl(parameters), matrix };
  return { filter: kind === 'coverageMatrix' ? filter : {}, matrix };
}

/** The form as the address asks for it: `art=kommune`, `art=karte` with the words of the map, or the name of a kind, `kommune=AGS`, `erhebung=ID`, `satz=ID`, `wort=TEXT` for each spelling. */
export function formOf(parameters: URLSearchParams): FormState {
  const kind = kindOf(parameters.get('art'));
  const map = mapOfUrl(parameters);
  return {
    kind,
    surveyId: parameters.get('erhebung') ?? undefined,
    ags: parameters.get('kommune') ?? undefined,
    recordId: parameters.get('satz') ?? undefined,
    words: parameters.getAll('wort'),
    paper: undefined,
    figures: figuresOf(parameters),
    ties: tieFilterOf(parameters),
    order: undefined,
    ...filterOf(kind, parameters),
    year: undefined,
    on: parameters.get('stand') ?? '',
    variant: undefined,
    colour: kind === 'map' && !map.look.patterns,
    joined: false,
    coverage: {
      title: handoutTexts.defaultTitle,
      attachmentTo: '',
      meeting: '',
      rows: 'fieldOfAction',
      directory: true,
    },
    map: { title: mapTexts.sheet.usualTitle, attachmentTo: '', meeting: '', ...map },
  };
}

const roundOf = ({ surveyId }: FormState) => (surveyId === undefined ? {} : { surveyId });
const inColour = ({ colour }: FormState) => (colour ? { colour } : {});

export const coverageOptionsOf = (form: FormState): CoverageOptions => ({
  kind: 'coverage',
  ...roundOf(form),
  ...form.coverage,
  ...inColour(form),
});

export const mapOptionsOf = (form: FormState): MapOptions => ({
  kind: 'map',
  ...roundOf(form),
  ...form.map,
  look: { ...form.map.look, patterns: !form.colour },
});
export const sheetOptionsOf = (form: FormState, ags: string): MunicipalityOptions => ({
  kind: 'municipality',
  ags,
  ...roundOf(form),
  ...inColour(form),
});

/** A document made of blocks as the form asks for it. */
export const blockOptionsOf = (form: FormState, kind: BlockDocumentKind): BlockDocumentOptions => ({
  kind,
  ...roundOf(form),
  ...(form.ags !== undefined && { ags: form.ags }),
  ...(form.recordId !== undefined && { recordId: form.recordId }),
  ...(form.words.length > 0 && { words: form.words }),
  ...(kind === 'ties' && { ties: form.ties }),
  ...(kind === 'coverageMatrix' && { matrix: form.matrix, filter: form.filter }),
  ...(kind === 'comparison' && form.figures && { figures: form.figures }),
  ...(form.paper && papersOf[kind]?.includes(form.paper) && { paper: form.paper }),
  ...(kind === 'directory' && { filter: form.filter, ...(form.order && { order: form.order }) }),
  ...(form.year !== undefined && yearKinds.includes(kind) && { year: form.year }),
  ...(earlierKinds.includes(kind) && isDay(form.on) && { on: form.on }),
  ...(variantsOf[kind] && { variant: form.variant ?? usualVariant(kind) }),
  ...inColour(form),
  attachmentTo: form.coverage.attachmentTo,
  meeting: form.coverage.meeting,
});

/** What there is to make one document each of. */
export interface Subjects {
  regions: readonly Region[];
  measures: readonly { id: string; number: string; name: string }[];
}
/** One document with the name it has in a batch. */
export interface Piece {
  name: string;
  options: HandoutOptions;
}

/** The documents the form stands for: one, or one per Kommune or measure where none is chosen. */
export function piecesOf(form: FormState, { regions, measures }: Subjects): Piece[] {
  const { kind } = form;
  const name = handoutsPageTexts.form.kinds[kind];
  if (kind === 'coverage') return [{ name, options: coverageOptionsOf(form) }];
  if (kind === 'map') return [{ name, options: mapOptionsOf(form) }];
  const places = regions.filter(({ ags }) => form.ags === undefined || ags === form.ags);
  if (kind === 'municipality')
    return places.map((place) => ({ name: place.name, options: sheetOptionsOf(form, place.ags) }));
  const options = blockOptionsOf(form, kind);
  if (placeKinds.includes(kind)) return places.map(({ ags, name: at }) => ({ name: at, options: { ...options, ags } }));
  if (measureKinds.includes(kind) && form.recordId === undefined)
    return measures.map((one) => ({ name: `${one.number} ${one.name}`, options: { ...options, recordId: one.id } }));
  return [{ name, options }];
}

/** The form that an issued document was made with. */
export function formOfOptions(options: HandoutOptions): FormState {
  const form = formOf(new URLSearchParams());
  const { surveyId } = options;
  if (options.kind === 'coverage') {
    const { kind, surveyId: _round, colour = false, ...coverage } = options;
    return { ...form, kind, surveyId, colour, coverage };
  }
  if (options.kind === 'map') {
    const { kind, surveyId: _round, ...map } = options;
    return { ...form, kind, surveyId, colour: !map.look.patterns, map };
  }
  if (options.kind === 'municipality')
    return { ...form, kind: options.kind, surveyId, ags: options.ags, colour: options.colour ?? false };
  const {
    attachmentTo = '',
    meeting = '',
    words = [],
    filter = {},
    ties = form.ties,
    colour = false,
    matrix = form.matrix,
    on = '',
    ...plain
  } = options;
  const { kind, ags, recordId, paper, figures, order, year, variant } = plain;
  const said = { surveyId, ags, recordId, paper, figures, order, year, variant };
  const coverage = { ...form.coverage, attachmentTo, meeting };
  return { ...form, kind, ...said, words, filter, ties, matrix, on, colour, coverage };
}
