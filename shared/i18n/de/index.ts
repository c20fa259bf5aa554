import { app } from './app.ts';
import { backup } from './backup.ts';
import { common } from './common.ts';
import { history } from './history.ts';
import { overview } from './overview.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { welcome } from './welcome.ts';

/** The German catalogue of frame and platform; a room with many texts imports its own file beside this one. */
export const de = { common, app, welcome, overview, history, backup, settings, search };
