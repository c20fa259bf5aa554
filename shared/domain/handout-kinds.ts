import type { BlockDocument } from '../contract/documents.ts';
import type { CoverageReport, Handout, MapSheet, MunicipalitySheet } from '../contract/handouts.ts';

export const isSheet = (handout: Handout): handout is MunicipalitySheet => handout.options.kind === 'municipality';
export const isMap = (handout: Handout): handout is MapSheet => handout.options.kind === 'map';
export const isCoverageReport = (handout: Handout): handout is CoverageReport => handout.options.kind === 'coverage';
export const isBlockDocument = (handout: Handout): handout is BlockDocument => 'blocks' in handout;
