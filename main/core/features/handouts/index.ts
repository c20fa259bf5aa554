import type { handoutsContract, handoutsInternalContract } from '../../../../shared/contract/handouts.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { blockDocument, handoutData, municipalitySheet, publicReport } from './handout-data.ts';
import { findDocument, listDocuments } from './handouts.repository.ts';
import { changesSince, fileOfDocument, optionsOf, renderHandout, storeDocument } from './handouts.service.ts';
import { mapSheet } from './map-sheet.ts';
import { releaseMail } from './release-mail.ts';
import { templatePreview } from './template-preview.ts';
import { listReleases, planReleases, release } from './releases.service.ts';

export { documentBytes } from './handouts.service.ts';

type Channels = keyof typeof handoutsContract | keyof typeof handoutsInternalContract;

const topics = ['handouts', 'surveys'];
const releasedBy = ({ documentId, by }: InputOf<'handouts.release'>, { db }: ReadContext): string =>
  `${findDocument(db, documentId)?.title ?? ''}, ${by}`;

export const handoutsHandlers: Handlers<Channels> = {
  'handouts.coverageReport': { runs: 'query', handle: publicReport },
  'handouts.municipalitySheet': { runs: 'query', handle: municipalitySheet },
  'handouts.blockDocument': { runs: 'query', handle: blockDocument },
  'handouts.templatePreview': { runs: 'query', handle: templatePreview },
  'handouts.mapSheet': { runs: 'query', handle: mapSheet },
  'handouts.data': { runs: 'query', handle: handoutData },
  'handouts.releases': { runs: 'query', handle: listReleases },
  'handouts.release': { runs: 'command', topics, detail: releasedBy, handle: release },
  'handouts.planReleases': { runs: 'job', handle: planReleases },
  'handouts.releaseMail': { runs: 'query', handle: releaseMail },
  'handouts.issued': { runs: 'query', handle: ({ db }) => ({ documents: listDocuments(db) }) },
  'handouts.optionsOf': { runs: 'query', handle: optionsOf },
  'handouts.changesSince': { runs: 'query', handle: changesSince },
  'handouts.render': { runs: 'query', handle: renderHandout },
  'handouts.store': { runs: 'job', handle: storeDocument },
  'handouts.fileOf': { runs: 'query', handle: fileOfDocument },
};
