import type { Block } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fundingTables } from '../../funding/index.ts';
import { dayText } from './stand.ts';

/** Programmes, or costs and who pays them; money has no selection by Kommune. */
export const fundingBlock =
  (which: 'programmes' | 'plan') =>
  (context: ReadContext, { title }: LiveBlock): Block[] =>
    fundingTables(context, which).map((block) =>
      block.type === 'table' ? { ...block, caption: title, source: dayText(context) } : block,
    );
