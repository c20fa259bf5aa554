import { coreContract } from '../../../shared/contract/index.ts';

/** Every topic there is: for commands after which any page may show something else. */
export const allTopics: readonly string[] = [
  ...new Set(Object.keys(coreContract).map((channel) => channel.slice(0, channel.indexOf('.')))),
];
