import type { BlockDocument } from '../contract/documents.ts';
import type { CoverageReport, Handout, MapSheet, MunicipalitySheet } from '../contract/handouts.ts';

export const isSheet = (handout: Handout): handout is MunicipalitySheet => handout.options.kind === 'municipality';
export const isMap = (handout: Handout): handout is MapSheet => handout.options.kind === 'map';
export const isCoverageReport = (handout: Handout): handout is CoverageReport => handout.options.kind === 'coverage';
export const isBlockDocument = (handout: Handout): handout is BlockDocument => 'blocks' in handout;

/** Kinds that speak of one record and are made from its page. */
export const recordDocumentKinds: readonly string[] = [
  'offerSheet',
  'view',
  'inquiry',
  'paper',
  'packet',
  'paperChanges',
  'wishSynopsis',
  'minutes',
  'attendanceList',
  'conference',
  'sachbericht',
  'erasureProtocol',
  'comparison',
  'programmeCut',
];
/** Kinds that are begun on the page of what they speak of, never from the list of reports. */
export const isBegunElsewhere = (kind: string): boolean =>
  kind === 'personalData' || recordDocumentKinds.includes(kind);
