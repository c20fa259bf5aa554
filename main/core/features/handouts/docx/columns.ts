import { Column, SectionType, type FileChild, type ISectionOptions } from 'docx';
import { mm } from './page.ts';

/** Content side by side, as in print: two equal columns, or those of these widths in millimetres. */
export class Columns {
  readonly content: readonly FileChild[];
  readonly widths: readonly number[] | null;
  constructor(content: readonly FileChild[], widths: readonly number[] | null = null) {
    this.content = content;
    this.widths = widths;
  }
}
export type Content = readonly (FileChild | Columns)[];

export const columnSpace = mm(7);
const columnsOf = ({ widths }: Columns) =>
  widths === null
    ? { count: 2, space: columnSpace, equalWidth: true }
    : {
        count: widths.length,
        equalWidth: false,
        children: widths.map(
          (width, index) => new Column({ width: mm(width), ...(index < widths.length - 1 && { space: columnSpace }) }),
        ),
      };

/** One below the other, where a text that is not ours has its own sections. */
export const withoutColumns = (content: Content): FileChild[] =>
  content.flatMap((one) => (one instanceof Columns ? one.content : [one]));

type Setup = Omit<ISectionOptions, 'children'>;

/** Word wants a section where the columns change; head and foot of the first hold for all, without a page of its own. */
export function sectionsOf(content: Content, setup: Setup): ISectionOptions[] {
  const parts: (FileChild[] | Columns)[] = [[]];
  for (const one of content) {
    const last = parts.at(-1);
    if (one instanceof Columns) parts.push(one);
    else if (Array.isArray(last)) last.push(one);
    else parts.push([one]);
  }
  return parts.map((part, index) => {
    const children = part instanceof Columns ? part.content : part;
    if (index === 0) return { ...setup, children };
    const column = part instanceof Columns ? columnsOf(part) : { count: 1 };
    return { properties: { ...setup.properties, titlePage: false, type: SectionType.CONTINUOUS, column }, children };
  });
}
