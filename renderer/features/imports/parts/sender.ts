import type { Draft } from '../../../../shared/contract/imports.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';

/** Who sent the file, in words. */
export const senderName = (sender: Draft['sender'], regions: readonly Region[]): string => {
  const place =
    sender.ags === null
      ? null
      : sender.ags === 'districtWide'
        ? t.sender.districtWide
        : (regions.find(({ ags }) => ags === sender.ags)?.name ?? sender.ags);
  if (sender.actor) return place ? `${sender.actor} (${place})` : sender.actor;
  return place ?? t.sender.unknown;
};
