import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { storeSetting } from '../settings/index.ts';
import { defaultPattern, nextPaperNumber } from './number.rules.ts';
import * as repository from './papers.repository.ts';

const settingKeys = { pattern: 'paperPattern', office: 'paperOffice', term: 'paperTerm', base: 'oparlBase' } as const;

export function paperSettings({ db, clock }: Pick<ReadContext, 'db' | 'clock'>): OutputOf<'papers.settings'> {
  const of = (key: string): string => repository.settingOf(db, key) ?? '';
  const pattern = of(settingKeys.pattern) || defaultPattern;
  const [office, term] = [of(settingKeys.office), of(settingKeys.term)];
  const parts = { office, term, year: Number(clock.today().slice(0, 4)) };
  return {
    pattern,
    office,
    term,
    base: of(settingKeys.base),
    next: nextPaperNumber(pattern, parts, repository.usedNumbers(db)),
  };
}

/** Throws FIELD_INVALID for a base that is no address. */
export function savePaperSettings(
  { recorder }: WriteContext,
  input: InputOf<'papers.saveSettings'>,
): Record<string, never> {
  const isAddress = /^(https?:\/\/\S+)?$/.test(input.base.trim());
  if (!isAddress) throw new Problem('FIELD_INVALID', { field: paperTexts.oparlBase });
  for (const [name, key] of Object.entries(settingKeys)) {
    storeSetting(recorder, key, input[name as keyof typeof settingKeys].trim());
  }
  return {};
}
