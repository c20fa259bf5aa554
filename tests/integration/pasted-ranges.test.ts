import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readWorkbookBytes } from '../../main/excel/read/index.ts';
import { pastedRange } from '../../main/shell/pasted-range.rules.ts';
import { displayText } from '../../shared/domain/cell-text.ts';

/** The cells of a pasted range as the import reads them. */
async function cellsOf(markup: string, text = ''): Promise<string[][]> {
  const { content } = pastedRange({ markup, text, picture: false });
  const { sheets } = await readWorkbookBytes(Buffer.from(content, 'utf8'), 'Eingefügt am 27.11.2026, 14:05');
  return (sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => displayText(cell)));
}
const expected = [
  ['Bezeichnung', 'Träger'],
  ['Sprachcafé', 'AWO Kreisverband'],
];

test('aus Excel: eigene Seite mit Formaten, verbundene Zellen, Bedingungen für Office', async () => {
  const markup = `<html xmlns:v="urn:schemas-microsoft-com:vml"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style>td{mso-number-format:General;}</style></head>
<body><table><!--StartFragment--><col width=80 style='mso-width-source:userset'><tr height=20>
<td height=20 class=xl63>Bezeichnung</td><td class=xl63>Träger</td></tr><tr><td>Sprachcaf&eacute;</td>
<td>AWO<span style='mso-spacerun:yes'> </span>Kreisverband</td></tr><!--EndFragment--></table></body></html>`;
  expect(await cellsOf(markup)).toEqual(expected);
});

test('aus Word und Outlook: Absätze in den Zellen, leere Office-Zeichen', async () => {
  const markup = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=DE><!--StartFragment-->
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Bezeichnung<o:p></o:p></b></p></td><td><p class=MsoNormal>Träger<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Sprachcafé<o:p></o:p></p></td><td><p class=MsoNormal>AWO
Kreisverband<o:p></o:p></p></td></tr></table><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
  expect(await cellsOf(markup)).toEqual(expected);
});

test('aus LibreOffice und aus einer Tabelle im Browser', async () => {
  const libre = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td height="17" align="left"><font face="Arial">Bezeichnung</font></td>
<td align="left">Träger</td></tr><tr><td>Sprachcafé</td><td>AWO Kreisverband</td></tr></table></body></html>`;
  const browser = `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style><table><tbody>
<tr><td data-sheets-value="x">Bezeichnung</td><td>Träger</td></tr><tr><td>Sprachcafé</td><td>AWO Kreisverband</td></tr></tbody></table>`;
  expect(await cellsOf(libre)).toEqual(expected);
  expect(await cellsOf(browser)).toEqual(expected);
});

test('als Text: Tabulatoren teilen die Spalten, auch wo Kommas und Zeilenumbrüche in den Zellen stehen', async () => {
  const text = 'Bezeichnung;a\tTräger,b\r\nSprachcafé\t"AWO\nKreisverband, Neuss"\r\n';
  expect(await cellsOf('', text)).toEqual([
    ['Bezeichnung;a', 'Träger,b'],
    ['Sprachcafé', 'AWO\nKreisverband, Neuss'],
  ]);
});
