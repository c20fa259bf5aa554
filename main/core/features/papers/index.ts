/** Papers (Vorlagen) with Beratungsfolge, versions and what became of them. */
export { papersHandlers } from './papers.handlers.ts';
export { paperChanges, wishSynopsis } from './concept-documents.ts';
export { examineEnclosures, type Enclosures } from './enclosures.ts';
export { meetingPacket } from './packet.ts';
export { printedPaper } from './versions.service.ts';
