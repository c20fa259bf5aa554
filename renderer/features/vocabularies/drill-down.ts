import type { TermUse } from '../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { recordPages, type RecordEntity } from '../../../shared/contract/record-pages.ts';
import { gapPath, namedNeedPath, paths, targetPath } from '../../app/paths.ts';
import { offersLocation } from '../offers/index.ts';

const measureFilters: Partial<Record<Vocabulary, string>> = {
  fieldOfAction: 'handlungsfeld',
  strand: 'arbeitsbereich',
};

/** Where exactly these records are listed; null where no list can be filtered by the term. */
export function drillDown(kind: TermUse['kind'], vocabulary: Vocabulary, id: string): string | null {
  if (kind === 'offer') return offersLocation({ terms: { [vocabulary]: [id] } });
  const field = `handlungsfeld=${encodeURIComponent(id)}`;
  const filter = measureFilters[vocabulary];
  if (kind === 'measure' && filter) return `/massnahmen?${filter}=${encodeURIComponent(id)}`;
  if (kind === 'gap' && vocabulary === 'fieldOfAction') return `/abdeckung/bedarfe?ansicht=luecken&${field}`;
  return kind === 'need' && vocabulary === 'fieldOfAction' ? `/abdeckung/bedarfe?ansicht=genannt&${field}` : null;
}

/** The page of one record that names a term; null where it has none of its own. */
export function recordPath(kind: TermUse['kind'], id: string): string | null {
  if (kind === 'gap') return gapPath(id);
  if (kind === 'need') return namedNeedPath(id);
  if (kind === 'dismissed_need') return `${paths.needs}?ansicht=verworfen`;
  if (kind === 'goal') return `${paths.planning}/plan`;
  const page = recordPages[kind as RecordEntity] ?? null;
  return page && targetPath({ page, id });
}
