import type { Handout, MunicipalitySheet } from '../contract/handouts.ts';

export const isSheet = (handout: Handout): handout is MunicipalitySheet => handout.options.kind === 'municipality';
