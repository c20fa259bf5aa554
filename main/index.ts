import { coreHost } from './shell/core-host.ts';
import { districts } from './shell/districts.ts';
import { start } from './shell/start.ts';

start({ host: coreHost, districts });
