import type { ReactNode } from 'react';
import { surveysTexts } from '../../../shared/i18n/de/surveys.ts';
import { useCall } from '../../ipc/queries.ts';
import { SurveyTabs } from '../surveys/index.ts';

interface RoundPage {
  title: string;
  tabs: ReactNode;
  error: unknown;
}
/** What every page of a round has: its name and its tabs. */
export function useRoundPage(id: string): RoundPage {
  const survey = useCall('surveys.get', { id });
  return { title: survey.data?.title ?? surveysTexts.title, tabs: <SurveyTabs id={id} />, error: survey.error };
}
