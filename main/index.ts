import { coreHost, districts } from './shell/core-host.ts';
import { start } from './shell/start.ts';

start({ host: coreHost, districts });
