import type { papersContract, papersInternalContract } from '../../../../shared/contract/papers.ts';
import { conceptLabel } from '../../../../shared/i18n/de/commands.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import {
  decide,
  linkMeasures,
  listResolutions,
  putOnAgenda,
  saveConsultations,
  saveTask,
} from './consultations.service.ts';
import { listConcepts } from './concepts.service.ts';
import { liveBlocks } from './live/live-blocks.ts';
import { choicesIn, findPaper } from './papers.repository.ts';
import { wishTable } from './wish-file.ts';
import { paperSettings, savePaperSettings } from './paper-settings.ts';
import * as service from './papers.service.ts';
import { differences, releasePaper, withdrawPaper } from './versions.service.ts';
import { listWishes, pasteWishes, removeWish, saveWish } from './wishes.service.ts';

const topics = ['papers', 'meetings', 'planning', 'search'];
const nameOfPaper = ({ id }: { id: string }, { db }: ReadContext): string => findPaper(db, id)?.name ?? '';
const ofPaper = ({ paperId }: { paperId: string }, context: ReadContext): string =>
  nameOfPaper({ id: paperId }, context);

/** A concept is kept as a paper, but the history does not call it one. */
const orConcept =
  (channel: string) =>
  ({ id }: { id: string }, { db }: ReadContext): string =>
    findPaper(db, id)?.concept ? conceptLabel(channel) : channel;

export const papersHandlers: Handlers<keyof typeof papersContract | keyof typeof papersInternalContract> = {
  'papers.list': { runs: 'query', handle: service.listPapers },
  'papers.concepts': { runs: 'query', handle: listConcepts },
  'papers.resolutions': { runs: 'query', handle: listResolutions },
  'papers.live': { runs: 'query', handle: (context, live) => ({ blocks: liveBlocks(context, live) }) },
  'papers.get': { runs: 'query', handle: service.getPaper },
  'papers.create': {
    runs: 'command',
    topics,
    detail: ({ name }) => name,
    recordedAs: ({ concept }) => (concept ? conceptLabel('papers.create') : 'papers.create'),
    handle: service.createPaper,
  },
  'papers.update': {
    runs: 'command',
    topics,
    detail: nameOfPaper,
    recordedAs: orConcept('papers.update'),
    handle: service.updatePaper,
  },
  'papers.remove': {
    runs: 'command',
    topics,
    detail: nameOfPaper,
    recordedAs: orConcept('papers.remove'),
    handle: service.removePaper,
  },
  'papers.saveConsultations': {
    runs: 'command',
    topics,
    detail: ofPaper,
    handle: saveConsultations,
  },
  'papers.putOnAgenda': {
    runs: 'command',
    topics,
    detail: ofPaper,
    handle: putOnAgenda,
  },
  'papers.wishTable': { runs: 'job', handle: (_context, input) => wishTable(input) },
  'papers.wishes': { runs: 'query', handle: listWishes },
  'papers.saveWish': { runs: 'command', topics, detail: ofPaper, handle: saveWish },
  'papers.removeWish': { runs: 'command', topics, handle: removeWish },
  'papers.pasteWishes': { runs: 'command', topics, detail: ofPaper, handle: pasteWishes },
  'papers.keepDraft': { runs: 'job', handle: service.keepDraft },
  'papers.dropDraft': { runs: 'job', handle: service.dropDraft },
  'papers.decide': { runs: 'command', topics, handle: decide },
  'papers.linkMeasures': { runs: 'command', topics, handle: linkMeasures },
  'papers.saveTask': { runs: 'command', topics, detail: ({ name }) => name, handle: saveTask },
  'papers.release': {
    runs: 'command',
    topics,
    detail: nameOfPaper,
    recordedAs: orConcept('papers.release'),
    handle: releasePaper,
  },
  'papers.withdraw': {
    runs: 'command',
    topics,
    detail: nameOfPaper,
    recordedAs: orConcept('papers.withdraw'),
    handle: withdrawPaper,
  },
  'papers.differences': { runs: 'query', handle: differences },
  'papers.choices': { runs: 'query', handle: ({ db }) => choicesIn(db) },
  'papers.settings': { runs: 'query', handle: paperSettings },
  'papers.saveSettings': { runs: 'command', topics, handle: savePaperSettings },
};
