import type { outcomeEntities } from '../../../shared/contract/meeting-words.ts';
import { paths, targetPath } from '../../app/paths.ts';

/** Where a record lies that came of a result. */
export function outcomePath(entity: (typeof outcomeEntities)[number], recordId: string): string {
  switch (entity) {
    case 'measure':
      return targetPath({ page: 'planning', id: recordId });
    case 'goal':
      return `${paths.planning}/plan`;
    case 'need':
      return `${paths.needs}?ansicht=genannt`;
    case 'agreement':
      return targetPath({ page: 'cooperation', id: recordId });
  }
}
