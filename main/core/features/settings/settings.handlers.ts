import type { settingsContract } from '../../../../shared/contract/settings.ts';
import type { Handlers } from '../../platform/context.ts';
import { listRegions } from './settings.repository.ts';
import { readSettings, saveRegions, updateSettings } from './settings.service.ts';

export const settingsHandlers: Handlers<keyof typeof settingsContract> = {
  'settings.get': { runs: 'query', handle: ({ db }) => readSettings(db) },
  'settings.update': { runs: 'command', topics: ['settings', 'handouts'], handle: updateSettings },
  'regions.list': { runs: 'query', handle: ({ db }) => ({ regions: listRegions(db) }) },
  'regions.save': { runs: 'command', topics: ['regions', 'coverage'], handle: saveRegions },
};
