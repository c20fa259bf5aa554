import { LineRuleType, type IStylesOptions } from 'docx';

/** On every workstation that has Word; a face that is not there would be replaced at Word's choice. */
const usualFace = 'Calibri';
/** Sizes are half points, distances twentieths of a point. */
const heading = (font: string, size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Word's own style names, so that a council's template can take them over; in the face of the house where it has one. */
export const stylesIn = (font: string = usualFace): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, language: { value: 'de-DE' } },
      paragraph: { spacing: { after: 60, line: 259, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(font, 36, 240, 60),
    heading2: heading(font, 25, 300, 100),
    heading3: heading(font, 21, 220, 60),
    heading4: heading(font, 20, 180, 40),
  },
  paragraphStyles: [
    { id: 'Note', name: 'Anmerkung', basedOn: 'Normal', run: { size: 18, color: '333333' } },
    {
      id: 'TableText',
      name: 'Tabellentext',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'TableHead', name: 'Tabellenkopf', basedOn: 'TableText', run: { bold: true } },
    { id: 'MatrixHead', name: 'Matrixkopf', basedOn: 'TableHead', run: { bold: true, size: 15 } },
    {
      id: 'Entry',
      name: 'Verzeichniseintrag',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'KeyFigure',
      name: 'Eckzahl',
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { spacing: { before: 0, after: 20 } },
    },
  ],
});

export const note = 'Note';
export const tableText = 'TableText';
export const tableHead = 'TableHead';
export const matrixHead = 'MatrixHead';
export const entry = 'Entry';
export const keyFigure = 'KeyFigure';
