import type { CoverageOptions, CoverageReport } from '../../contract/handouts.ts';
import { formatDay, formatInstant, formatNumber } from '../../i18n/format.ts';
import { reportTexts as t } from '../../i18n/de/report.ts';
import { matrixView } from './matrix-view.ts';
import { responsesSentence } from './responses.ts';
import type { DirectoryEntryView, DirectorySectionView, GapView, KeyFigure, ReportView } from './view-types.ts';

type Occasion = Pick<CoverageOptions, 'title' | 'attachmentTo' | 'meeting'>;
const filled = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '');

function figuresOf({ matrix, gaps }: CoverageReport): KeyFigure[] {
  const { answered, asked, missing } = matrix.responses;
  const isPart = missing.some(({ onlyOther }) => onlyOther);
  return [
    { value: t.answered(answered, asked), label: t.answeredLabel(answered, isPart) },
    { value: formatNumber(matrix.total), label: t.offersLabel(matrix.total, matrix.districtWideTotal) },
    { value: formatNumber(gaps.length), label: t.gapsLabel(gaps.length) },
  ];
}

function gapsOf({ gaps, regions, fieldNames }: CoverageReport): GapView[] {
  const names = new Map(regions.map(({ ags, name }) => [ags, name]));
  return gaps.map((gap) => ({
    municipality: names.get(gap.ags) ?? gap.ags,
    field: t.gapField(fieldNames[gap.fieldOfAction] ?? gap.fieldOfAction, gap.targetGroups ?? ''),
    reason: gap.reason,
    planned: gap.planned.trim() || t.nothingPlanned,
  }));
}

/** A date stays with its word: "bis 31.12.2026" never breaks before the day. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

type Offer = CoverageReport['directory'][number]['offers'][number];

/** An offer in words; its place only where it says more than the heading it stands under. */
export function offerView(offer: Offer, heading: string): DirectoryEntryView {
  const { name, provider, fields, targetGroups } = offer;
  const place = offer.place === heading ? '' : offer.place;
  return { name, provider, details: filled([provider, fields, targetGroups, place, unbroken(offer.period)]) };
}

const directoryOf = ({ directory }: CoverageReport): DirectorySectionView[] =>
  directory.map(({ heading, note, offers }) => ({
    heading: t.directorySection(heading, offers.length),
    note,
    entries: offers.map((offer) => offerView(offer, heading)),
  }));

type Settings = CoverageReport['settings'];
/** The office and whom to ask, as every foot says it. */
export const officeLine = ({ department, contactLine }: Settings): string =>
  filled([department, contactLine]).join(', ');
/** Source, office and reference at the foot of every page. */
export const footOf = (survey: { title: string }, settings: Settings): string[] =>
  filled([t.sourceLine(survey.title), filled([officeLine(settings), t.reference(settings.reference)]).join(' · ')]);

const releasesOf = ({ releases }: CoverageReport): string[] => (releases ? [t.releases(releases)] : []);
const occasionOf = ({ attachmentTo, meeting }: Occasion): string[] => filled([attachmentTo, meeting]);

/** The same view under another title or occasion; all parts that do not change stay the same objects. */
export const withOccasion = (view: ReportView, options: Occasion): ReportView => ({
  ...view,
  title: options.title,
  occasion: occasionOf(options),
});

/** All words and numbers of the report, in print order. Appointments, contacts of providers and remarks are no part of it. */
export function reportView(report: CoverageReport): ReportView {
  const { options, settings, matrix, asOf } = report;
  return {
    demo: settings.demo,
    title: options.title,
    subtitle: [matrix.survey.title, t.asOf(formatInstant(asOf)), t.public].join(' · '),
    logo: settings.logo ?? '',
    colour: options.colour ?? false,
    district: settings.districtName,
    office: settings.office,
    occasion: occasionOf(options),
    figures: figuresOf(report),
    responses: responsesSentence(matrix),
    matrix: matrixView(matrix),
    gaps: gapsOf(report),
    directory: directoryOf(report),
    sources: report.sources.map(({ sender, fileName, at }) => ({ sender, fileName, takenOver: formatDay(at) })),
    foot: [...footOf(matrix.survey, settings), ...releasesOf(report)],
  };
}
