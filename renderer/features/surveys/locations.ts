import type { SurveyRow } from '../../../shared/contract/surveys.ts';
import { paths } from '../../app/paths.ts';

export const surveyPath = (id: string): string => `${paths.surveys}/${encodeURIComponent(id)}`;
/** What came in with one of the other sheets. */
export const partPath = (id: string, part: 'strukturen' | 'statistik' | 'bedarfe'): string =>
  `${surveyPath(id)}/${part}`;
export const editPath = ({ id, kind }: Pick<SurveyRow, 'id' | 'kind'>): string =>
  `${surveyPath(id)}/${kind === 'status' ? 'sachstand' : 'bearbeiten'}`;
/** The Kommunenblatt of a municipality in a round, under Berichte. */
export const sheetPath = (surveyId: string, ags: string): string =>
  `${paths.newReport}&art=kommune&kommune=${ags}&erhebung=${surveyId}`;
