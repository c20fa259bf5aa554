import type { ConceptRow, NewPaperContent } from '../../../../shared/contract/papers.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listConsents } from '../cooperation/index.ts';
import { versionsOf, wishesOf } from './papers.repository.ts';
import { listPapers, recordOf } from './papers.service.ts';

type Block = NewPaperContent['sections'][number]['blocks'][number];
const isBlank = (runs: readonly { text: string }[]): boolean => runs.every(({ text }) => text.trim() === '');

/** A heading alone is no text yet. */
function says(block: Block): boolean {
  if (block.type === 'heading') return false;
  if (block.type === 'paragraph') return !isBlank(block.runs);
  if (block.type === 'list') return !block.items.every(isBlank);
  return true;
}

type Consents = ReturnType<typeof listConsents>;
/** The newest round of Einvernehmen with one of its versions; agreed is who agreed, also with a reservation. */
function consentsOf({ rounds, versions }: Consents, paperId: string): ConceptRow['consents'] {
  const own = new Set(versions.filter((version) => version.paperId === paperId).map(({ id }) => id));
  const round = rounds.find(({ paperVersionId }) => paperVersionId !== null && own.has(paperVersionId));
  if (!round) return null;
  const agreed = round.consents.filter(({ answer }) => answer === 'given' || answer === 'reservation').length;
  return { roundId: round.id, agreed, total: round.consents.length };
}

/** Every Integrationskonzept with how far it is. */
export function listConcepts(context: ReadContext): OutputOf<'papers.concepts'> {
  const { db } = context;
  const consents = listConsents(context);
  const papers = listPapers(context, { search: '' }).rows.filter(({ concept }) => concept);
  return {
    rows: papers.map(({ id, name, state, steps }) => {
      const { sections } = recordOf(context.db, id).content;
      const [newest] = versionsOf(db, id);
      const wishes = wishesOf(db, id);
      return {
        id,
        name,
        state,
        chapters: sections.length,
        written: sections.filter(({ blocks }) => blocks.some(says)).length,
        version: newest ? { number: newest.number, at: newest.at } : null,
        wishes: wishes.length,
        openWishes: wishes.filter(({ answer }) => answer === 'open').length,
        consents: consentsOf(consents, id),
        steps,
      };
    }),
  };
}
