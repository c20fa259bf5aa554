import type { Block } from '../../../shared/contract/documents.ts';
import { headingAbove } from '../../../shared/domain/documents/contents.ts';
import { sheetOf } from '../../../shared/domain/documents/sheets.ts';
import { BlockContent } from '../../print/block-document/block-content.tsx';
import { reportStyles } from '../../print/coverage-report/style-text.ts';
import { cx } from '../../ui/index.ts';
import styles from './handouts.module.css';
import { ShadowSheet } from './shadow-sheet.tsx';

const css = `${reportStyles}
.sheet { padding: 4mm; background: #fff; color: #000; font: 400 9.5pt/13pt var(--face); }
.figure > svg { max-width: 100%; height: auto; }`;

/** Of a strip beside other things, in millimetres: in a wider one fewer words are divided than may be. */
const narrowest = 100;
interface BlocksPreviewProps {
  label: string;
  blocks: readonly Block[];
  /** Stands in a text: a long one scrolls in its place. */
  short?: boolean;
}

/** Some blocks of a document as they will be printed, on a strip of paper. */
export function BlocksPreview({ label, blocks, short = false }: BlocksPreviewProps) {
  return (
    // What is wider than the strip can be scrolled with the keyboard. No landmark: a text may show the same twice.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div role="group" className={cx(styles.strip, short && styles.short)} aria-label={label} tabIndex={0}>
      <ShadowSheet css={css}>
        <article className="report blocks sheet" lang="de">
          {blocks.map(
            (block, index) =>
              block.type !== 'contents' && (
                <BlockContent
                  key={index}
                  block={block}
                  under={headingAbove(blocks, index)}
                  width={sheetOf('A4').textWidth}
                  strip={narrowest}
                />
              ),
          )}
        </article>
      </ShadowSheet>
    </div>
  );
}
