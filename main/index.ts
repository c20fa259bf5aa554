import { app } from 'electron';
import { isCommandLine, runCommandLine } from './shell/command-line.ts';
import { coreHost } from './shell/core-host.ts';
import { districts } from './shell/districts.ts';
import { start } from './shell/start.ts';

if (isCommandLine(process.argv, app.isPackaged)) void runCommandLine();
else start({ host: coreHost, districts });
