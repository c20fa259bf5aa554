import type { Block } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock, LiveSource } from '../../../../../shared/contract/rich-text.ts';
import { paragraph } from '../../../../../shared/domain/documents/blocks.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { actorsBlock } from './actors-block.ts';
import { coverageBlock } from './coverage-block.ts';
import { figuresBlock } from './figures-block.ts';
import { fundingBlock } from './funding-block.ts';
import { gapsBlock } from './gaps-block.ts';
import { goalsBlock } from './goals-block.ts';
import { mapBlock } from './map-block.ts';
import { measureBlock, measuresBlock } from './measures-block.ts';
import { offersBlock } from './offers-block.ts';
import { dayText } from './stand.ts';
import { structuresBlock } from './structures-block.ts';

/** Makes the blocks of a source as the data are now; nothing where the selection is empty. */
type Builder = (context: ReadContext, live: LiveBlock) => Block[];
const builders: Record<LiveSource, Builder> = {
  coverage: coverageBlock,
  map: mapBlock,
  gaps: gapsBlock,
  actors: actorsBlock,
  structures: structuresBlock,
  offers: offersBlock,
  figures: figuresBlock,
  measures: measuresBlock,
  measure: measureBlock,
  goals: goalsBlock,
  funding: fundingBlock('programmes'),
  finance: fundingBlock('plan'),
};

/** A live block as it would be printed now. */
export function liveBlocks(context: ReadContext, live: LiveBlock): Block[] {
  const blocks = builders[live.source](context, live);
  return blocks.length > 0
    ? blocks
    : [paragraph(`${live.title}: ${paperTexts.live.empty} ${dayText(context)}`, 'note')];
}
