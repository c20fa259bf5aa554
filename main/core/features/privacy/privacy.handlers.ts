import type { privacyContract } from '../../../../shared/contract/privacy.ts';
import type { Handlers } from '../../platform/context.ts';
import { everyTopic } from '../../platform/topics.ts';
import {
  duePersons,
  erasuresOf,
  holdingsOf,
  privacySettings,
  proposedSpellings,
  savePrivacySettings,
} from '../persons/index.ts';
import { erasePerson } from './erase.ts';
import { shortenNames } from './initials.ts';

export const privacyHandlers: Handlers<keyof typeof privacyContract> = {
  'privacy.overview': {
    runs: 'query',
    handle: (context) => ({
      due: duePersons(context),
      erasures: erasuresOf(context.db),
      settings: privacySettings(context.db),
    }),
  },
  'privacy.spellings': { runs: 'query', handle: proposedSpellings },
  'privacy.find': { runs: 'query', handle: (context, { words }) => holdingsOf(context, words) },
  'privacy.erase': {
    runs: 'job',
    handle: async (context, input) => {
      const done = await erasePerson(context, input);
      context.changed(everyTopic);
      return done;
    },
  },
  'privacy.saveSettings': {
    runs: 'command',
    topics: ['privacy', 'settings'],
    handle: (context, values) => {
      const saved = savePrivacySettings(context, values);
      shortenNames(context.db, context.clock);
      return saved;
    },
  },
};
