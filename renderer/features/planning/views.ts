import { planViews, type PlanView } from '../../../shared/domain/planning/measure-words.ts';

/** The word of a view in the address; German, because people see and share it. */
export const viewWords: Record<PlanView, string> = {
  plan: 'plan',
  list: 'liste',
  time: 'zeitplan',
  places: 'kommunen',
  groups: 'gruppen',
  period: 'bilanz',
};
/** The list is what steering asks for first. */
export const viewOf = (word: string | undefined): PlanView =>
  planViews.find((view) => viewWords[view] === word) ?? 'list';
export const viewPath = (view: PlanView): string => `/massnahmen/${viewWords[view]}`;
