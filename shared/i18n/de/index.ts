import { common } from './common.ts';

/** The German catalogue: one typed object, composed of one file per room. */
export const de = { common };
