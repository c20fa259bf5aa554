import { Document, Packer, type EstimatedPageNumbers } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { expect, test } from 'vitest';
import type { Block, BlockDocument } from '../../../../../../shared/contract/documents.ts';
import { heading, paragraph, textCell } from '../../../../../../shared/domain/documents/blocks.ts';
import { documentPage } from '../../../../../../shared/domain/documents/document-view.ts';
import { blockDocumentContent } from '../blocks.ts';
import { sectionsOf } from '../columns.ts';
import { numbering } from '../lists.ts';
import { pageSetup } from '../page.ts';
import { stylesIn } from '../styles.ts';
import { listedPages } from './index.ts';

const sentence = 'Die Kommunen und der Kreis vereinbaren, die Angebote der Sprachbildung gemeinsam zu planen. ';
const settings: BlockDocument['settings'] = {
  districtKey: '05162',
  districtName: 'Rhein-Kreis Neuss',
  demo: false,
  personName: '',
  office: 'Kommunales Integrationszentrum',
  department: '',
  contactLine: '',
  reference: '',
};
const chapter = (index: number): Block[] => [
  { type: 'heading', level: 2, text: `${index} Handlungsfeld`, newPage: index % 2 === 0 },
  ...Array.from({ length: 4 + index }, (_, at) => paragraph(sentence.repeat(3 + at))),
  heading(`${index}.1 Was wir vereinbaren`, 3),
  { type: 'list', ordered: true, items: Array.from({ length: 9 }, () => [{ text: sentence.repeat(2) }]) },
  heading(`${index}.2 Maßnahmen`, 3),
  {
    type: 'table',
    caption: 'Maßnahmen des Handlungsfeldes',
    columns: [1, 4, 2].map((share, at) => ({ text: `Spalte ${at}`, align: 'left', share })),
    rows: Array.from({ length: 40 }, (_, at) => ({
      kind: 'row',
      cells: [String(at), sentence.repeat(1 + (at % 3)), 'in Umsetzung'].map(textCell),
    })),
  },
  paragraph(sentence),
];

test('das Verzeichnis in Word nennt die Seiten, die auch die genaue Umbruchrechnung der Bibliothek findet', async () => {
  const document: BlockDocument = {
    options: { kind: 'paper', recordId: 'x' },
    settings,
    title: 'Integrationskonzept',
    subtitle: 'Entwurf',
    foot: [''],
    paper: 'A4',
    cover: true,
    fileStem: 'x',
    surveyId: '',
    asOf: '2026-11-28T12:00:00Z',
    blocks: [{ type: 'contents', title: 'Inhalt', depth: 3, newPage: true }, ...[1, 2, 3, 4].flatMap(chapter)],
  };
  const view = documentPage(document);
  let exact: EstimatedPageNumbers = { bookmarks: new Map() };
  const file = new Document({
    styles: stylesIn(),
    numbering,
    pageNumbers: (body, context) => (exact = estimatePageNumbers(body, context)),
    sections: sectionsOf(blockDocumentContent(document, view), pageSetup(view)),
  });
  await Packer.toBuffer(file);
  const { pages, count } = listedPages(document);
  expect(pages).toHaveLength(12);
  expect(pages.map(String)).toEqual([...exact.bookmarks.values()]);
  expect(count).toBe(exact.pageCount);
});
