import type { InputOf } from '../../../../shared/contract/index.ts';
import type { PrivacySettings } from '../../../../shared/contract/privacy.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { WriteContext } from '../../platform/context.ts';
import { storedSetting, storeSetting } from '../settings/index.ts';

const keys = {
  initialsAfter: 'privacyInitialsAfter',
  confirmEvery: 'privacyConfirmEvery',
  officer: 'privacyOfficer',
  authority: 'privacyAuthority',
  storage: 'privacyStorage',
} as const satisfies Record<keyof PrivacySettings, string>;

/** Dates and words of the office about privacy. Names stay as they are unless the office sets a time. */
export function privacySettings(db: ReadDb): PrivacySettings {
  const text = (name: keyof PrivacySettings): string => storedSetting(db, keys[name]) ?? '';
  return {
    initialsAfter: Number(text('initialsAfter')) || 0,
    confirmEvery: Number(text('confirmEvery')) || 24,
    officer: text('officer'),
    authority: text('authority'),
    storage: text('storage'),
  };
}

export function savePrivacySettings(
  { db, recorder }: WriteContext,
  values: InputOf<'privacy.saveSettings'>,
): PrivacySettings {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    storeSetting(recorder, keys[name as keyof PrivacySettings], String(value));
  }
  return privacySettings(db);
}
