import type { Draft } from '../../../../shared/contract/imports.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { senderName } from '../parts/sender.ts';

/** Files of one municipality or actor that would be taken over together. */
export type SameSender = Draft[];

const isMunicipality = ({ ags }: Draft['sender']): boolean => ags !== null && ags !== 'districtWide';

/** Who stands behind each file; equal files without a municipality are of one sender, whatever their names say. */
function senderKeys(chosen: readonly Draft[]): (draft: Draft) => string {
  const firstOfFile = new Map(chosen.toReversed().map((draft) => [draft.sha256, draft]));
  return (draft) => {
    if (isMunicipality(draft.sender)) return draft.sender.ags ?? '';
    return (firstOfFile.get(draft.sha256) ?? draft).sender.actor ?? draft.sha256;
  };
}

/**
 * Groups of several chosen files of one municipality or actor. Whether they add to one another must be said by a person:
 * a second file of a sender is never taken as a replacement, or as an addition, silently.
 */
export const sameSenders = (chosen: readonly Draft[]): SameSender[] => {
  const groups = Map.groupBy(chosen, senderKeys(chosen));
  return [...groups.values()].filter((drafts) => drafts.length > 1);
};

/** Whose files they are, in words; the actor counts where no municipality does. */
export function groupName([first]: SameSender, regions: readonly Region[]): string {
  if (!first) return '';
  return senderName(isMunicipality(first.sender) ? { ...first.sender, actor: null } : first.sender, regions);
}
