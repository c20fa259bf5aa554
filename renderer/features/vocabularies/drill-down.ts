import type { TermUse } from '../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
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
