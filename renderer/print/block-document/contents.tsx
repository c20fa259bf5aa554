import { anchorOf, type ContentsBlock, type ContentsEntry } from '../../../shared/domain/documents/contents.ts';

/** The table of contents; the numbers come when the pages are counted, their room is kept. */
export function Contents({ block, entries }: { block: ContentsBlock; entries: readonly ContentsEntry[] }) {
  return (
    <nav className="contents" aria-label={block.title} data-new-page={block.newPage}>
      <p className="contentsTitle">{block.title}</p>
      <ol>
        {entries.map(({ text, level, block: at }) => (
          <li key={at} data-level={level}>
            <a href={`#${anchorOf(at)}`}>
              <span>{text}</span>
              <span className="leader" aria-hidden="true" />
              <span className="page" data-page-of={anchorOf(at)} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
