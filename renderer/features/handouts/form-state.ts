import {
  blockDocumentKinds,
  type BlockDocumentKind,
  type BlockDocumentOptions,
} from '../../../shared/contract/documents.ts';
import type { CoverageOptions, HandoutOptions, MapOptions } from '../../../shared/contract/handouts.ts';
import { comparisonViews, figureBases } from '../../../shared/domain/indicators/words.ts';
import { tieFilterOf } from '../../../shared/domain/ties/filter-words.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { handoutTexts } from '../../../shared/i18n/de/handouts.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { filterFromUrl } from '../offers/index.ts';
import { mapOfUrl } from '../map/index.ts';

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
  /** For documents that speak of a year. */
  year: number | undefined;
  variant: NonNullable<BlockDocumentOptions['variant']>;
  coverage: Omit<CoverageOptions, 'kind' | 'surveyId'>;
  map: Omit<MapOptions, 'kind' | 'surveyId'>;
}

export const isBlockKind = (kind: string | null): kind is BlockDocumentKind =>
  (blockDocumentKinds as readonly (string | null)[]).includes(kind);
function kindOf(name: string | null): FormState['kind'] {
  if (isBlockKind(name)) return name;
  if (name === 'karte') return 'map';
  return name === 'kommune' ? 'municipality' : 'coverage';
}

/** `quelle`, `zeit`, `bezug` and `bild` of a comparison. */
function figuresOf(parameters: URLSearchParams): FormState['figures'] {
  const view = comparisonViews.find((one) => one === parameters.get('bild'));
  if (!view) return undefined;
  const base = figureBases.find((one) => one === parameters.get('bezug')) ?? 'absolute';
  const [source, period] = [parameters.get('quelle'), parameters.get('zeit')];
  return { view, base, ...(source !== null && { source }), ...(period !== null && { period }) };
}

/** The form as the address asks for it: `art=kommune`, `art=karte` with the words of the map, or the name of a kind, `kommune=AGS`, `erhebung=ID`, `satz=ID`, `wort=TEXT` for each spelling. */
export const formOf = (parameters: URLSearchParams): FormState => ({
  kind: kindOf(parameters.get('art')),
  surveyId: parameters.get('erhebung') ?? undefined,
  ags: parameters.get('kommune') ?? undefined,
  recordId: parameters.get('satz') ?? undefined,
  words: parameters.getAll('wort'),
  paper: undefined,
  figures: figuresOf(parameters),
  ties: tieFilterOf(parameters),
  order: undefined,
  filter: kindOf(parameters.get('art')) === 'directory' ? filterFromUrl(parameters) : {},
  year: undefined,
  variant: 'public',
  coverage: {
    title: handoutTexts.defaultTitle,
    attachmentTo: '',
    meeting: '',
    rows: 'fieldOfAction',
    directory: true,
  },
  map: { title: mapTexts.sheet.usualTitle, attachmentTo: '', meeting: '', ...mapOfUrl(parameters) },
});

/** The sheets a kind can be printed on, the usual one first. */
export const papersOf: Partial<Record<HandoutOptions['kind'], readonly NonNullable<BlockDocumentOptions['paper']>[]>> =
  {
    timeline: ['A3 landscape', 'A4 landscape'],
    directory: ['A4', 'A5'],
  };

const roundOf = ({ surveyId }: FormState) => (surveyId === undefined ? {} : { surveyId });

export const coverageOptionsOf = (form: FormState): CoverageOptions => ({
  kind: 'coverage',
  ...roundOf(form),
  ...form.coverage,
});

export const mapOptionsOf = (form: FormState): MapOptions => ({ kind: 'map', ...roundOf(form), ...form.map });

/** Kinds that are made for the public or for the house. */
export const variantKinds: readonly string[] = ['packet', 'offerSheet'];

/** Kinds that speak of a year, and those of which every Kommune gets its own. */
export const yearKinds: readonly string[] = ['priorities', 'fundingControlling', 'sachbericht'];
export const placeKinds: readonly string[] = ['municipalityPlan', 'profile'];

/** A document made of blocks as the form asks for it. */
export const blockOptionsOf = (form: FormState, kind: BlockDocumentKind): BlockDocumentOptions => ({
  kind,
  ...roundOf(form),
  ...(form.ags !== undefined && { ags: form.ags }),
  ...(form.recordId !== undefined && { recordId: form.recordId }),
  ...(form.words.length > 0 && { words: form.words }),
  ...(kind === 'ties' && { ties: form.ties }),
  ...(kind === 'comparison' && form.figures && { figures: form.figures }),
  ...(form.paper && papersOf[kind]?.includes(form.paper) && { paper: form.paper }),
  ...(kind === 'directory' && { filter: form.filter, ...(form.order && { order: form.order }) }),
  ...(form.year !== undefined && yearKinds.includes(kind) && { year: form.year }),
  ...(variantKinds.includes(kind) && { variant: form.variant }),
  attachmentTo: form.coverage.attachmentTo,
  meeting: form.coverage.meeting,
});

/** The documents the form stands for: one report, one Kommunenblatt, or one per municipality. */
export function documentsOf(form: FormState, municipalities: readonly string[]): HandoutOptions[] {
  if (form.kind === 'coverage') return [coverageOptionsOf(form)];
  if (form.kind === 'map') return [mapOptionsOf(form)];
  const chosen = form.ags === undefined ? municipalities : [form.ags];
  if (form.kind !== 'municipality') {
    const options = blockOptionsOf(form, form.kind);
    return placeKinds.includes(form.kind) ? chosen.map((ags) => ({ ...options, ags })) : [options];
  }
  return chosen.map((ags) => ({ kind: 'municipality', ags, ...roundOf(form) }));
}
