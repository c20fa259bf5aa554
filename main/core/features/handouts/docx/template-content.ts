import { Document, Packer, Paragraph, type FileChild } from 'docx';
import type { Block } from '../../../../../shared/contract/documents.ts';
import { partMark } from '../../house/index.ts';
import { blockContents } from './blocks.ts';
import { withoutColumns } from './columns.ts';
import { numbering } from './lists.ts';
import { stylesIn } from './styles.ts';

/** Parts of a document for a template of the house: each behind its mark, as wide as the template's text. */
export async function renderParts(
  parts: ReadonlyMap<string, readonly Block[]>,
  textWidth: number,
): Promise<Uint8Array> {
  const marked = [...parts].map(([key, blocks]): readonly [string, FileChild[]] => [
    key,
    withoutColumns(blockContents(blocks, textWidth)),
  ]);
  const children = marked.flatMap(([key, content]) => [new Paragraph(partMark(key)), ...content]);
  const document = new Document({ styles: stylesIn(), numbering, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
