import type { mailingsContract } from '../../../../shared/contract/mailings.ts';
import type { Handlers } from '../../platform/context.ts';
import { listMailing } from './mailings.service.ts';

/** Serienbriefe und Adresslisten. */
export const mailingsHandlers: Handlers<keyof typeof mailingsContract> = {
  'mailings.list': { runs: 'query', handle: listMailing },
};
