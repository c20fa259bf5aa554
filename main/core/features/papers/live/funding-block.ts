import type { Block } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fundingTables } from '../../funding/index.ts';
import { dayText, isChosen } from './stand.ts';

/** Chosen programmes, or costs of chosen measures and who pays them; nothing chosen means all. */
export const fundingBlock =
  (which: 'programmes' | 'plan') =>
  (context: ReadContext, { title, filter }: LiveBlock): Block[] =>
    fundingTables(context, which, (id) => isChosen(filter.records, id)).map((block) =>
      block.type === 'table' ? { ...block, caption: title, source: dayText(context) } : block,
    );
