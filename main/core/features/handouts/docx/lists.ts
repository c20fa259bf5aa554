import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { mm } from './page.ts';

/** How far the text of a list stands in; that of bullets is the library's own. */
export const numberIndent = mm(7);
export const bulletIndent = 720;

const numbered: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: numberIndent, hanging: numberIndent } } },
};
const reference = 'steps';

/** The one kind of numbered list. */
export const numbering: INumberingOptions = { config: [{ reference, levels: [numbered] }] };
/** A list with this number of its own begins with 1. */
export const numberedItem = (instance: number) => ({ numbering: { reference, level: 0, instance } });
