import type { organizationsContract } from '../../../../shared/contract/organizations.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { actorOrigins } from './actor-origins.ts';
import { actorSheet } from './actor-sheet.ts';
import { removeContact, saveContact } from './contacts.service.ts';
import { mergeOrganizations } from './merge.ts';
import { findContact, findOrganization } from './organizations.repository.ts';
import {
  contactNames,
  duplicates,
  getOrganization,
  keepApart,
  listOrganizations,
  organizationNames,
  removeOrganization,
  saveOrganization,
} from './organizations.service.ts';

const topics = ['organizations', 'bodies', 'offers', 'surveys', 'structures', 'search', 'handouts', 'coverage'];
const nameOf = ({ db }: ReadContext, id: string | null): string =>
  id === null ? '' : String(findOrganization(db, id)?.['name'] ?? '');

export const organizationsHandlers: Handlers<keyof typeof organizationsContract> = {
  'organizations.list': { runs: 'query', handle: listOrganizations },
  'organizations.names': { runs: 'query', handle: organizationNames },
  'organizations.origins': { runs: 'query', handle: actorOrigins },
  'organizations.sheet': { runs: 'query', handle: actorSheet },
  'organizations.get': { runs: 'query', handle: getOrganization },
  'organizations.contacts': { runs: 'query', handle: contactNames },
  'organizations.duplicates': { runs: 'query', handle: duplicates },
  'organizations.save': {
    runs: 'command',
    topics,
    detail: ({ id, values }, context) => values.name ?? nameOf(context, id),
    handle: saveOrganization,
  },
  'organizations.remove': {
    runs: 'command',
    topics,
    detail: ({ id }, context) => nameOf(context, id),
    handle: removeOrganization,
  },
  'organizations.keepApart': { runs: 'command', topics, handle: keepApart },
  'organizations.merge': {
    runs: 'command',
    topics,
    detail: ({ keepId }, context) => nameOf(context, keepId),
    handle: mergeOrganizations,
  },
  // A person's name never stands in the list of steps: it would outlive its erasure there.
  'organizations.saveContact': {
    runs: 'command',
    topics,
    detail: ({ organizationId }, context) => nameOf(context, organizationId),
    handle: saveContact,
  },
  'organizations.removeContact': {
    runs: 'command',
    topics,
    detail: ({ id }, context) => nameOf(context, String(findContact(context.db, id)?.['organization_id'] ?? '')),
    handle: removeContact,
  },
};
