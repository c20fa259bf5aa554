import type { BlockDocument, BlockDocumentKind, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type {
  CoverageOptions,
  CoverageReport,
  Handout,
  HandoutOptions,
  MunicipalityOptions,
  MunicipalitySheet,
} from '../../../../shared/contract/handouts.ts';
import { papersOf } from '../../../../shared/domain/documents/kind-papers.ts';
import { inInks } from '../../../../shared/domain/documents/inks.ts';
import type { ReadContext } from '../../platform/context.ts';
import { matrixDocument } from './kinds/matrix.ts';
import { comparisonDocument, profileDocument } from '../indicators/index.ts';
import { cooperationReport } from '../cooperation/index.ts';
import { cutReport, fundingControlling, fundingOverview, programmeReport } from '../funding/index.ts';
import { viewPage } from '../exchange/index.ts';
import { inquiryAnswer } from '../inquiries/index.ts';
import {
  type Enclosures,
  examineEnclosures,
  meetingPacket,
  paperChanges,
  printedPaper,
  wishSynopsis,
} from '../papers/index.ts';
import { withheld } from '../persons/index.ts';
import { coverageReport } from './coverage-report.ts';
import { conferenceDocument } from './kinds/conference.ts';
import { offerDirectory } from './kinds/directory.ts';
import { attendanceList, minutes } from './kinds/meeting-papers.ts';
import { erasureProtocol, personalData } from './kinds/person-documents.ts';
import { deletionConcept, processingRecord, staffCouncil, technicalMeasures } from './kinds/privacy-drafts.ts';
import { measureSheet } from './kinds/measure-sheet.ts';
import { statusReport } from './kinds/status.ts';
import { municipalityPlan } from './kinds/municipality-plan.ts';
import { offerSheet } from './kinds/offer-sheet.ts';
import { priorities } from './kinds/priorities.ts';
import { steckbrief } from './kinds/steckbrief.ts';
import { timelinePoster } from './kinds/timeline.ts';
import { networkDocument } from '../ties/index.ts';
import { structuresDocument } from '../structures/index.ts';
import { mapSheet } from './map-sheet.ts';
import { sheetBase, sheetOf } from './municipality-sheet.ts';
import { countReleases, withRelease } from './releases.service.ts';

/** What would be printed about one municipality today, with its latest release. */
export const municipalitySheet = (context: ReadContext, options: MunicipalityOptions): MunicipalitySheet =>
  withheld(context.db).hide(
    withRelease(context.db, sheetOf(context.db, sheetBase(context, options.surveyId), options)),
  );

/** The coverage report; where the round uses releases, with their number. */
export function publicReport(context: ReadContext, options: CoverageOptions): CoverageReport {
  const report = withheld(context.db).hide(coverageReport(context, options));
  const releases = countReleases(context, report.matrix.survey.id);
  return releases ? { ...report, releases } : report;
}

/** Who makes which document: a feature hands its own builder in here. */
type Builder = (context: ReadContext, options: BlockDocumentOptions, known: Enclosures) => BlockDocument;
const builders: Record<BlockDocumentKind, Builder> = {
  steckbrief,
  structures: structuresDocument,
  minutes,
  attendanceList,
  conference: conferenceDocument,
  paper: printedPaper,
  packet: meetingPacket,
  paperChanges,
  wishSynopsis,
  funding: fundingOverview,
  sachbericht: programmeReport,
  status: statusReport,
  measureSheet,
  cooperation: cooperationReport,
  personalData,
  erasureProtocol,
  processingRecord,
  deletionConcept,
  technicalMeasures,
  staffCouncil,
  priorities,
  municipalityPlan,
  fundingControlling,
  programmeCut: cutReport,
  timeline: timelinePoster,
  comparison: comparisonDocument,
  profile: profileDocument,
  directory: offerDirectory,
  inquiry: inquiryAnswer,
  offerSheet,
  view: viewPage,
  coverageMatrix: matrixDocument,
  ties: networkDocument,
};
/** A document made of blocks as of now. Only a person's own Auskunft names who does not want to be passed on. */
export async function blockDocument(context: ReadContext, options: BlockDocumentOptions): Promise<BlockDocument> {
  const known = options.kind === 'packet' ? await examineEnclosures(context, options) : new Map();
  const built = inInks(builders[options.kind](context, options, known));
  const { kind, paper } = options;
  const document = paper && papersOf[kind]?.includes(paper) ? { ...built, paper } : built;
  return options.kind === 'personalData'
    ? document
    : { ...withheld(context.db).hide(document), options: document.options };
}

/** The data of a document as of now. Throws SURVEY_NOT_FOUND, FIELD_INVALID. */
export async function handoutData(context: ReadContext, options: HandoutOptions): Promise<Handout> {
  if (options.kind === 'coverage') return publicReport(context, options);
  if (options.kind === 'map') return mapSheet(context, options);
  return options.kind === 'municipality' ? municipalitySheet(context, options) : blockDocument(context, options);
}
