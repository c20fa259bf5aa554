import { paths } from '../../app/paths.ts';

export const surveyPath = (id: string): string => `${paths.surveys}/${encodeURIComponent(id)}`;
export const editPath = (id: string): string => `${surveyPath(id)}/bearbeiten`;
