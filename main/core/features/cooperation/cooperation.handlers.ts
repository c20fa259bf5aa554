import type { cooperationContract } from '../../../../shared/contract/cooperation.ts';
import type { Entity } from '../../database/entities.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import {
  getAgreement,
  listAgreements,
  removeAgreement,
  removePart,
  saveAgreement,
  savePart,
} from './agreements.service.ts';
import { askAll, listConsents, removeRound, saveConsent, saveRound } from './consents.service.ts';
import { jointMeasures } from './joint-measures.ts';

const topics = ['cooperation', 'conferences', 'records', 'handouts'];
const named =
  (entity: Entity) =>
  ({ id, values }: { id: string | null; values?: { name?: string | undefined } }, { db }: ReadContext): string =>
    values?.name ?? (id === null ? '' : (nameOf(db, entity, id) ?? ''));
const roundName = ({ roundId }: { roundId: string }, { db }: ReadContext): string =>
  nameOf(db, 'consent_round', roundId) ?? '';

export const cooperationHandlers: Handlers<keyof typeof cooperationContract> = {
  'cooperation.measures': { runs: 'query', handle: jointMeasures },
  'cooperation.agreements': { runs: 'query', handle: listAgreements },
  'cooperation.agreement': { runs: 'query', handle: getAgreement },
  'cooperation.saveAgreement': { runs: 'command', topics, detail: named('agreement'), handle: saveAgreement },
  'cooperation.removeAgreement': { runs: 'command', topics, detail: named('agreement'), handle: removeAgreement },
  'cooperation.savePart': {
    runs: 'command',
    topics,
    detail: ({ agreementId }, { db }) => nameOf(db, 'agreement', agreementId) ?? '',
    handle: savePart,
  },
  'cooperation.removePart': { runs: 'command', topics, handle: removePart },
  'cooperation.consents': { runs: 'query', handle: listConsents },
  'cooperation.saveRound': { runs: 'command', topics, detail: named('consent_round'), handle: saveRound },
  'cooperation.removeRound': { runs: 'command', topics, detail: named('consent_round'), handle: removeRound },
  'cooperation.askAll': { runs: 'command', topics, detail: roundName, handle: askAll },
  'cooperation.saveConsent': { runs: 'command', topics, detail: roundName, handle: saveConsent },
};
