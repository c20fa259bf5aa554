import type { surveysContract, surveysInternalContract } from '../../../../shared/contract/surveys.ts';
import type { Handlers } from '../../platform/context.ts';
import { lettersText } from './letters.ts';
import { listOrganizations } from './recipients.repository.ts';
import { getSurvey, listSurveys, markRecipients, noteRecipient, removeSurvey, saveSurvey } from './surveys.service.ts';
import { askable, saveStatusRound } from './status-round.service.ts';
import { writeFiles } from './write-files.ts';

const topics = ['surveys', 'coverage', 'handouts'];
type Channels = keyof typeof surveysContract | keyof typeof surveysInternalContract;

export const surveysHandlers: Handlers<Channels> = {
  'surveys.list': { runs: 'query', handle: listSurveys },
  'surveys.get': { runs: 'query', handle: getSurvey },
  'surveys.save': { runs: 'command', topics, detail: ({ title }) => title, handle: saveSurvey },
  'surveys.saveStatus': { runs: 'command', topics, detail: ({ title }) => title, handle: saveStatusRound },
  'surveys.askable': { runs: 'query', handle: askable },
  'surveys.remove': { runs: 'command', topics, handle: removeSurvey },
  'surveys.mark': { runs: 'command', topics, handle: markRecipients },
  'surveys.note': { runs: 'command', topics, handle: noteRecipient },
  'surveys.letters': { runs: 'query', handle: lettersText },
  'surveys.organizations': { runs: 'query', handle: ({ db }) => ({ organizations: listOrganizations(db) }) },
  'surveys.write': { runs: 'job', handle: writeFiles },
};
