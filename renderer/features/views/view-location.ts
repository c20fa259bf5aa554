import type { To } from 'react-router';
import type { SavedView, ViewList } from '../../../shared/contract/views.ts';
import { paths } from '../../app/paths.ts';

const pageOf: Record<ViewList, string> = {
  offers: paths.offers,
  measures: `${paths.planning}/liste`,
  organizations: paths.organizations,
};

/** The way to a list that shows a kept view: `navigate(...viewLocation(view))`. */
export const viewLocation = ({ id, content }: SavedView): [To, { state: { viewId: string } }] => [
  pageOf[content.list],
  { state: { viewId: id } },
];
