import type { Draft } from '../../../../shared/contract/imports.ts';

/** Files of one municipality that would be taken over together. */
export interface SameSender {
  ags: string;
  drafts: Draft[];
}

/**
 * Groups of several chosen files of one municipality. Whether they add to one another must be said by a person:
 * a second file of a sender is never taken as a replacement, or as an addition, silently.
 */
export const sameSenders = (chosen: readonly Draft[]): SameSender[] => {
  const groups = Map.groupBy(
    chosen.filter(({ sender }) => sender.ags !== null && sender.ags !== 'districtWide'),
    ({ sender }) => sender.ags ?? '',
  );
  return [...groups].flatMap(([ags, drafts]) => (drafts.length > 1 ? [{ ags, drafts }] : []));
};
