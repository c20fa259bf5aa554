export { settingsHandlers } from './settings.handlers.ts';
export { readSettings } from './settings.service.ts';
export { listRegions, storedSetting } from './settings.repository.ts';
export { storeSetting } from './store-setting.ts';
