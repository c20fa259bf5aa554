import type { CoverageReport, Handout, MapSheet, MunicipalitySheet } from '../contract/handouts.ts';

export const isSheet = (handout: Handout): handout is MunicipalitySheet => handout.options.kind === 'municipality';
export const isMap = (handout: Handout): handout is MapSheet => handout.options.kind === 'map';
export const isReport = (handout: Handout): handout is CoverageReport => handout.options.kind === 'coverage';
