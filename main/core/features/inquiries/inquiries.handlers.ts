import type { inquiriesContract } from '../../../../shared/contract/inquiries.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { nameOf } from '../history/index.ts';
import * as service from './inquiries.service.ts';

const topics = ['inquiries'];
const named = ({ id }: { id: string }, { db }: ReadContext): string => nameOf(db, 'inquiry', id) ?? '';

export const inquiriesHandlers: Handlers<keyof typeof inquiriesContract> = {
  'inquiries.list': { runs: 'query', handle: service.listInquiries },
  'inquiries.get': { runs: 'query', handle: service.getInquiry },
  'inquiries.save': {
    runs: 'command',
    topics,
    detail: ({ id, values }, context) => values.question ?? (id === null ? '' : named({ id }, context)),
    handle: service.saveInquiry,
  },
  'inquiries.answered': { runs: 'command', topics, detail: named, handle: service.markAnswered },
  'inquiries.remove': { runs: 'command', topics, detail: named, handle: service.removeInquiry },
};
