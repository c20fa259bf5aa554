import type { MunicipalitySheet } from '../../contract/handouts.ts';
import { handoutTexts } from '../../i18n/de/handouts.ts';
import { sheetTexts as t } from '../../i18n/de/municipality-sheet.ts';
import { rateOf, responseRate } from '../../i18n/de/response-rate.ts';
import { reportTexts } from '../../i18n/de/report.ts';
import { formatDay, formatInstant } from '../../i18n/format.ts';
import { footOf, offerView } from '../coverage-report/report-view.ts';
import type { CellView, DirectoryEntryView, PageView } from '../coverage-report/view-types.ts';
import { fitNames, fitOffers, inPrint, type Fit, type Setting, type SheetForm } from './one-page.ts';

interface GapText {
  reason: string;
  planned: string;
}
export interface StatementView {
  field: string;
  /** The municipality's own words in ours: "genannt (4)", "nicht genannt". */
  statement: string;
  sign: CellView['sign'];
  /** No return: hatched as in the matrix. */
  hatched: boolean;
  /** Offers that others reported, in words; empty where there are none. */
  others: string;
  gap: GapText | null;
}
export interface SheetEntryView extends DirectoryEntryView {
  byOthers: boolean;
}
interface ReleaseView {
  sentence: string;
  /** What changed since, line by line. */
  changed: string[];
}
/** More would push the offers off the page; the program shows them all. */
const mostChanges = 8;
/** Lines of names in running text. */
const mostLines = { districtWide: 5, sources: 3 };

/** All words and numbers of a Kommunenblatt; print, preview and Word differ only in how they set them. */
export interface SheetView extends PageView {
  intro: string;
  answer: string;
  responses: string;
  /** Who released it, and what is different since; null before the first release. */
  release: ReleaseView | null;
  statements: StatementView[];
  offersHeading: string;
  /** How close the offers stand so that the sheet is one page, and what was left out for that; empty where nothing was. */
  form: SheetForm;
  condensed: string;
  offers: SheetEntryView[];
  /** How many more there are; empty where all stand there. */
  more: string;
  districtWideHeading: string;
  /** Names in running text; the last may count what has no room. */
  districtWide: string[];
  sources: string[];
}

type Statement = MunicipalitySheet['statements'][number];
type Gaps = MunicipalitySheet['gaps'];

/** What stands for the municipality; what others reported stands beside it and never changes it. */
function statementView({ name, statement, count, fromOthers, gap }: Statement, gaps: Gaps): StatementView {
  const words =
    statement === 'named'
      ? t.named(count - fromOthers)
      : statement === null
        ? t.unstated(count)
        : handoutTexts.statement(statement);
  const sign = gap ? 'gap' : statement === 'confirmedNone' || statement === 'notMentioned' ? statement : 'none';
  const found = gaps.find(({ field }) => field === name);
  return {
    field: name,
    statement: words,
    sign,
    hatched: statement === 'notReported',
    others: fromOthers > 0 && statement !== null ? t.fromOthers(fromOthers) : '',
    gap: found ? { reason: found.reason, planned: found.planned.trim() || reportTexts.nothingPlanned } : null,
  };
}

function releaseView({ release }: MunicipalitySheet): ReleaseView | null {
  if (!release) return null;
  const { by, day, asOf, changed } = release;
  const sentence = `${t.released(by, day, asOf)} ${changed.length === 0 ? t.unchanged : t.changedSince}`;
  const rest = changed.length - mostChanges;
  return { sentence, changed: [...changed.slice(0, mostChanges), ...(rest > 0 ? [t.more(rest)] : [])] };
}

/** Names as far as they have room, then how many more there are. */
function running(names: readonly string[], lines: number, setting: Setting, more: (rest: number) => string): string[] {
  const shown = fitNames(names, lines, setting.running);
  return shown === names.length ? [...names] : [...names.slice(0, shown), more(names.length - shown)];
}

type Offer = MunicipalitySheet['offers'][number];
/** What stands of an offer in a form. */
function inForm(offer: Offer, form: SheetForm, municipality: string): SheetEntryView {
  const { name, provider, byOthers } = offer;
  if (form === 'full' || form === 'close') return { ...offerView(offer, municipality), byOthers };
  if (form === 'some') return { ...offerView({ ...offer, targetGroups: '', place: '' }, municipality), byOthers };
  return { name, provider, byOthers, details: form === 'short' && provider !== '' ? [provider] : [] };
}
const textOf = ({ name, details, byOthers }: SheetEntryView): string =>
  [`${name}${byOthers ? ` ${t.byOthers}` : ''}`, details.join(' · ')].filter(Boolean).join('  ');

type Around = Omit<SheetView, 'form' | 'condensed' | 'offers' | 'more'>;
/** Everything where there is room; else less of each offer, and at last fewer of them, and the sheet says so. */
function fitted(view: Around, offers: readonly Offer[], municipality: string, setting: Setting): SheetView {
  const { form, shown }: Fit = fitOffers(
    setting,
    {
      hasLogo: view.logo !== '',
      reasons: view.statements.map(({ gap }) => (gap ? t.gapReason(gap.reason, gap.planned) : '')),
      notes: [
        view.intro,
        `${view.answer} ${view.responses}.`,
        view.release?.sentence ?? '',
        ...(view.release?.changed ?? []),
      ],
      running: [view.districtWide, view.sources].map((names) => names.join(' · ')),
    },
    (tried) => offers.map((offer) => textOf(inForm(offer, tried, municipality))),
  );
  const rest = offers.length - shown;
  return {
    ...view,
    form,
    condensed: t.condensed[form],
    offers: offers.slice(0, shown).map((offer) => inForm(offer, form, municipality)),
    more: rest > 0 ? t.moreOffers(rest) : '',
  };
}

/** `setting` is the page it is made for. */
export function sheetView(sheet: MunicipalitySheet, setting: Setting = inPrint): SheetView {
  const { settings, municipality, survey, asOf, offers, districtWide } = sheet;
  const { name } = municipality;
  // Where all come from others the heading says so; a mark at each would say nothing more.
  const someOwn = offers.some(({ byOthers }) => !byOthers);
  const wide = districtWide.map((offer) => t.districtWideName(offer.name, offer.provider));
  const files = sheet.sources.map(({ sender, fileName, at }) => t.source(sender, fileName, formatDay(at)));
  const view: Around = {
    demo: settings.demo,
    title: t.title(name),
    subtitle: [survey.title, reportTexts.asOf(formatInstant(asOf)), t.forRelease].join(' · '),
    logo: settings.logo ?? '',
    colour: sheet.options.colour ?? false,
    district: settings.districtName,
    office: settings.office,
    occasion: [],
    foot: footOf(survey, settings),
    intro: t.intro(name),
    answer: sheet.answered ? t.answered(name) : t.notAnswered(name, sheet.offers.length),
    responses: responseRate(rateOf(sheet.responses)),
    release: releaseView(sheet),
    statements: sheet.statements.map((statement) => statementView(statement, sheet.gaps)),
    offersHeading: t.offersHeading(offers.length, offers.filter(({ byOthers }) => byOthers).length),
    districtWideHeading: t.districtWideHeading(districtWide.length),
    districtWide: running(wide, mostLines.districtWide, setting, t.moreOffers),
    sources: running(files, mostLines.sources, setting, t.moreFiles),
  };
  return fitted(
    view,
    offers.map((offer) => ({ ...offer, byOthers: offer.byOthers && someOwn })),
    name,
    setting,
  );
}
