import type { MunicipalitySheet } from '../../contract/handouts.ts';
import { handoutTexts } from '../../i18n/de/handouts.ts';
import { sheetTexts as t } from '../../i18n/de/municipality-sheet.ts';
import { rateOf, responseRate } from '../../i18n/de/response-rate.ts';
import { reportTexts } from '../../i18n/de/report.ts';
import { formatDay, formatInstant } from '../../i18n/format.ts';
import { footOf, offerView } from '../coverage-report/report-view.ts';
import type { CellView, DirectoryEntryView, PageView, SourceView } from '../coverage-report/view-types.ts';

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

/** All words and numbers of a Kommunenblatt; print, preview and Word differ only in how they set them. */
export interface SheetView extends PageView {
  intro: string;
  answer: string;
  responses: string;
  /** Who released it, and what is different since; null before the first release. */
  release: ReleaseView | null;
  statements: StatementView[];
  offersHeading: string;
  offers: SheetEntryView[];
  districtWide: DirectoryEntryView[];
  sources: SourceView[];
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

export function sheetView(sheet: MunicipalitySheet): SheetView {
  const { settings, municipality, survey, asOf, offers, districtWide } = sheet;
  const { name } = municipality;
  // Where all come from others the heading says so; a mark at each would say nothing more.
  const someOwn = offers.some(({ byOthers }) => !byOthers);
  return {
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
    answer: sheet.answered ? t.answered(name) : t.notAnswered(name),
    responses: responseRate(rateOf(sheet.responses)),
    release: releaseView(sheet),
    statements: sheet.statements.map((statement) => statementView(statement, sheet.gaps)),
    offersHeading: t.offersHeading(offers.length, offers.filter(({ byOthers }) => byOthers).length),
    offers: offers.map((offer) => ({ ...offerView(offer, name), byOthers: offer.byOthers && someOwn })),
    districtWide: districtWide.map((offer) => offerView(offer, name)),
    sources: sheet.sources.map((source) => ({
      sender: source.sender,
      fileName: source.fileName,
      takenOver: formatDay(source.at),
    })),
  };
}
