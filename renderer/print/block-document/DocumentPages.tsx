import type { BlockDocument } from '../../../shared/contract/documents.ts';
import type { PageView } from '../../../shared/domain/coverage-report/view-types.ts';
import { PageHead } from '../coverage-report/ReportHead.tsx';
import { BlockContent } from './BlockContent.tsx';

/** A document made of blocks, in print order. Paper and preview show this same component. */
export function DocumentPages({ document, view }: { document: BlockDocument; view: PageView }) {
  return (
    <article className="report blocks" data-paper={document.paper} lang="de">
      <header>
        <PageHead view={view} />
      </header>
      {document.blocks.map((block, index) => (
        <BlockContent key={index} block={block} />
      ))}
    </article>
  );
}
