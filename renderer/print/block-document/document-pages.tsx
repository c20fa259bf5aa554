import { Fragment } from 'react';
import type { BlockDocument } from '../../../shared/contract/documents.ts';
import type { PageView } from '../../../shared/domain/coverage-report/view-types.ts';
import { PageHead } from '../coverage-report/report-head.tsx';
import { anchorOf, contentsOf, headingAbove } from '../../../shared/domain/documents/contents.ts';
import { pagesBehind } from '../../../shared/domain/documents/enclosures.ts';
import { sheetOf } from '../../../shared/domain/documents/sheets.ts';
import { BlockContent } from './block-content.tsx';
import { Contents } from './contents.tsx';

/** A document made of blocks, in print order. Paper and preview show this same component. */
export function DocumentPages({ document, view }: { document: BlockDocument; view: PageView }) {
  return (
    <article
      className="report blocks"
      data-paper={document.paper}
      data-cover={document.cover}
      data-colour={view.colour}
      lang="de"
    >
      <header>
        <PageHead view={view} />
      </header>
      {document.blocks.map((block, index) =>
        block.type === 'contents' ? (
          <Contents key={index} block={block} entries={contentsOf(document.blocks, block.depth)} />
        ) : (
          <Fragment key={index}>
            <BlockContent
              block={block}
              anchor={anchorOf(index)}
              under={headingAbove(document.blocks, index, document.title)}
              width={sheetOf(document.paper).textWidth}
            />
            {Array.from({ length: pagesBehind(document.blocks, index) }, (_, page) => (
              <div key={page} className="enclosed" />
            ))}
          </Fragment>
        ),
      )}
    </article>
  );
}
