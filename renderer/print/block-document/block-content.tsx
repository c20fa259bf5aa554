import type { Block, Run } from '../../../shared/contract/documents.ts';
import type { ContentsBlock } from '../../../shared/domain/documents/contents.ts';
import { keptTogether } from '../../../shared/domain/documents/fitted.ts';
import { KeyFigures } from '../coverage-report/report-head.tsx';
import { BlockTable } from './block-table.tsx';
import { DrawingFigure } from './drawing-figure.tsx';

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ text, bold, italic }, index) => {
    const kept = keptTogether(text);
    const words = italic ? <i>{kept}</i> : kept;
    return bold ? <b key={index}>{words}</b> : <span key={index}>{words}</span>;
  });

const classes = { text: 'body', note: 'note', lead: 'lead' } as const;

interface BlockContentProps {
  block: Exclude<Block, ContentsBlock>;
  /** By which a heading can be jumped to. */
  anchor?: string;
  /** The heading it stands under. */
  under: string;
  /** Of the text on its paper, in millimetres. */
  width: number;
  /** Of the place it is shown in, where that is narrower than the paper. */
  strip?: number;
}

/** One block of a document as it stands on paper. */
export function BlockContent({ block, anchor, under, width, strip }: BlockContentProps) {
  switch (block.type) {
    case 'heading': {
      const Level = `h${block.level}` as 'h2' | 'h3' | 'h4';
      return (
        <Level id={anchor} data-new-page={block.newPage}>
          {block.text}
        </Level>
      );
    }
    case 'paragraph':
      return (
        <p className={classes[block.style]}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="points" data-columns={block.columns}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs runs={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'figures':
      return <KeyFigures figures={block.figures} />;
    case 'table':
      return <BlockTable table={block} under={under} width={width} strip={strip} />;
    case 'drawing':
      return <DrawingFigure figure={block} />;
  }
}
