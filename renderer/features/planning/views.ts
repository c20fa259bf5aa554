import { planningTexts } from '../../../shared/i18n/de/planning.ts';

/** The views of a plan by their word in the address. */
export const views = ['plan', 'liste', 'zeitplan', 'kommunen', 'bilanz'] as const;
export type View = (typeof views)[number];
export const viewNames: Record<View, string> = {
  plan: planningTexts.views.plan,
  liste: planningTexts.views.list,
  zeitplan: planningTexts.views.time,
  kommunen: planningTexts.views.places,
  bilanz: planningTexts.views.period,
};
/** The list is what steering asks for first. */
export const viewOf = (word: string | undefined): View => views.find((view) => view === word) ?? 'liste';
