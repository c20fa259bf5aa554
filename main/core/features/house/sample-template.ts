import type { Paragraph, Table } from 'docx';
import type { TemplatePurpose } from '../../../../shared/contract/house.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import { houseTexts } from '../../../../shared/i18n/de/house.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';

const w = houseTexts.sampleWords;
const t = paperTexts.print;
const braces = (name: string): string => `{{${name}}}`;
type Docx = typeof import('docx');

const millimetre = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * millimetre);

/** Facts of a paper as a table without frames: what it is and who answers for it. */
function factTable(docx: Docx): Table {
  const facts: [string, string][] = [
    [w.number, 'Nummer'],
    [w.kind, 'Art'],
    [w.leadOffice, 'Federführung'],
    [w.participants, 'Beteiligte'],
    [w.author, 'Verfasser'],
    [w.day, 'Datum'],
    [w.meeting, 'Gremium'],
  ];
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: '999999' };
  const cell = (text: string, width: number, bold: boolean) =>
    new docx.TableCell({
      width: { size: mm(width), type: docx.WidthType.DXA },
      children: [new docx.Paragraph({ children: [new docx.TextRun({ text, bold })] })],
    });
  return new docx.Table({
    columnWidths: [mm(45), mm(117)],
    layout: docx.TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: facts.map(
      ([label, name]) =>
        new docx.TableRow({ cantSplit: true, children: [cell(label, 45, true), cell(braces(name), 117, false)] }),
    ),
  });
}

const partsOf: Record<TemplatePurpose, readonly string[]> = {
  paper: [t.order, t.proposals, 'Text', t.financial, t.earlier, t.attachments],
  minutes: houseTexts.needed.minutes,
  report: ['Inhalt'],
};
/** Parts that bring their own headings. */
const headed = new Set(['Text', 'Inhalt']);

function content(docx: Docx, purpose: TemplatePurpose): (Paragraph | Table)[] {
  const { Paragraph, HeadingLevel } = docx;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: braces('Titel') }),
    new Paragraph({ text: braces('Untertitel'), spacing: { after: 200 } }),
    ...(purpose === 'paper' ? [factTable(docx)] : []),
    ...partsOf[purpose].flatMap((name) => [
      ...(headed.has(name) ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, text: name })]),
      new Paragraph({ text: braces(name) }),
    ]),
  ];
}

function headAndFoot(docx: Docx) {
  const { Paragraph, TextRun, Tab, TabStopType, PageNumber, Header, Footer, BorderStyle } = docx;
  const right = [{ type: TabStopType.RIGHT, position: mm(162) }];
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 4 };
  const header = new Header({
    children: [
      new Paragraph({
        tabStops: right,
        border: { bottom: line },
        children: [
          new TextRun({ text: braces('Kreis'), bold: true }),
          new TextRun({ children: [new Tab(), braces('Stelle')] }),
        ],
      }),
    ],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        tabStops: right,
        border: { top: line },
        children: [
          new TextRun(`${braces('Amt')} · ${braces('Kontakt')} · ${braces('Aktenzeichen')}`),
          new TextRun({
            children: [new Tab(), `${w.page} `, PageNumber.CURRENT, ` ${w.pageOf} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
  return { headers: { default: header }, footers: { default: footer } };
}

/** A template to begin with, in ordinary formats of Word. */
export async function sampleTemplate({
  purpose,
}: {
  purpose: TemplatePurpose;
}): Promise<OutputOf<'house.sampleTemplate'>> {
  const docx = await import('docx');
  const heading = (size: number) => ({
    run: { font: 'Arial', size, bold: true, color: '000000' },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  });
  const document = new docx.Document({
    title: houseTexts.fileStem[purpose],
    description: w.hint,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: 'de-DE' } } },
        heading1: heading(32),
        heading2: heading(24),
        heading3: heading(22),
      },
    },
    sections: [
      {
        ...headAndFoot(docx),
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(30), bottom: mm(25), left: mm(25), right: mm(23) },
          },
        },
        children: content(docx, purpose),
      },
    ],
  });
  return {
    fileName: `${houseTexts.fileStem[purpose]}.docx`,
    base64: (await docx.Packer.toBuffer(document)).toString('base64'),
  };
}
