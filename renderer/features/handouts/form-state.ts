import type { CoverageOptions, HandoutOptions } from '../../../shared/contract/handouts.ts';
import { handoutTexts } from '../../../shared/i18n/de/handouts.ts';

/** What the form of a new report holds; each kind keeps its fields while the other is looked at. */
export interface FormState {
  kind: HandoutOptions['kind'];
  /** Nothing: the newest round. */
  surveyId: string | undefined;
  /** Nothing: all municipalities, one file each. */
  ags: string | undefined;
  coverage: Omit<CoverageOptions, 'kind' | 'surveyId'>;
}

/** The form as the address asks for it: `art=kommune`, `kommune=AGS`, `erhebung=ID`. */
export const formOf = (parameters: URLSearchParams): FormState => ({
  kind: parameters.get('art') === 'kommune' ? 'municipality' : 'coverage',
  surveyId: parameters.get('erhebung') ?? undefined,
  ags: parameters.get('kommune') ?? undefined,
  coverage: {
    title: handoutTexts.defaultTitle,
    attachmentTo: '',
    meeting: '',
    rows: 'fieldOfAction',
    directory: true,
  },
});

const roundOf = ({ surveyId }: FormState) => (surveyId === undefined ? {} : { surveyId });

export const coverageOptionsOf = (form: FormState): CoverageOptions => ({
  kind: 'coverage',
  ...roundOf(form),
  ...form.coverage,
});

/** The documents the form stands for: one report, one Kommunenblatt, or one per municipality. */
export function documentsOf(form: FormState, municipalities: readonly string[]): HandoutOptions[] {
  if (form.kind === 'coverage') return [coverageOptionsOf(form)];
  const chosen = form.ags === undefined ? municipalities : [form.ags];
  return chosen.map((ags) => ({ kind: 'municipality', ags, ...roundOf(form) }));
}
