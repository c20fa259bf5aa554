import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { mm } from './page.ts';

const numbered: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(7), hanging: mm(7) } } },
};
const reference = 'steps';

/** The one kind of numbered list. */
export const numbering: INumberingOptions = { config: [{ reference, levels: [numbered] }] };
/** A list with this number of its own begins with 1. */
export const numberedItem = (instance: number) => ({ numbering: { reference, level: 0, instance } });
