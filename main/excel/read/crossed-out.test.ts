import { strToU8, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readFirst } from '../test-support.ts';

test('durchgestrichene Zellen einer .xlsx werden genannt, andere Schrift nicht', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Angebote');
  sheet.addRow(['Sprachcafé', 'Kleiderkammer', 'Fest']);
  sheet.getCell('A1').font = { bold: true };
  sheet.getCell('B1').font = { strike: true };
  sheet.getCell('D1').font = { strike: true };
  const read = await readFirst(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(read.struck).toEqual(['B1']);
});

test('durchgestrichene Zellen einer .ods, auch wo der Stil es von seinem Vorbild hat', async () => {
  const style = (name: string, more: string, properties = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" ${more}>${properties}</style:style>`;
  const cell = (name: string, text: string): string =>
    `<table:table-cell table:style-name="${name}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>${style('weg', '', '<style:text-properties style:text-line-through-style="solid"/>')}${style('erbt', 'style:parent-style-name="weg"')}${style('da', 'style:parent-style-name="weg"', '<style:text-properties style:text-line-through-style="none"/>')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Blatt"><table:table-row>${cell('weg', 'eins')}${cell('erbt', 'zwei')}${cell('da', 'drei')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const parts = {
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  };
  expect((await readFirst(zipSync(parts))).struck).toEqual(['A1', 'B1']);
});
