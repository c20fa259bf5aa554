import { describe, expect, test } from 'vitest';
import type { RichBlock } from '../../contract/rich-text.ts';
import { blocksOf, itemsOf, itemsOfText, splitRuns } from './lines.ts';
import { itemsOfHtml } from './pasted-html.ts';

describe('Text einer Vorlage', () => {
  test('geht unverändert durch den Editor', () => {
    const blocks: RichBlock[] = [
      { type: 'heading', level: 1, text: 'Ausgangslage' },
      { type: 'paragraph', runs: [{ text: 'Der ' }, { text: 'Bedarf', bold: true }, { text: ' wächst.' }] },
      { type: 'list', ordered: false, items: [[{ text: 'Räume' }], [{ text: 'Personal', italic: true }]] },
      { type: 'list', ordered: true, items: [[{ text: 'zuerst' }]] },
      { type: 'table', rows: [['Jahr'], ['2026']] },
      { type: 'live', source: 'gaps', title: 'Lücken', filter: {} },
    ];
    expect(blocksOf(itemsOf(blocks))).toEqual(blocks);
  });
  test('leere Absätze werden nicht gespeichert', () => {
    expect(blocksOf([{ kind: 'paragraph', runs: [] }])).toEqual([]);
  });
  test('eine Zeile wird dort geteilt, wo die Schreibmarke steht; Fett bleibt', () => {
    expect(splitRuns([{ text: 'eins ' }, { text: 'zwei', bold: true }], 7)).toEqual([
      [{ text: 'eins ' }, { text: 'zw', bold: true }],
      [{ text: 'ei', bold: true }],
    ]);
  });
});

describe('Einfügen', () => {
  test('aus Word bleiben Absätze, Listen und Fett', () => {
    const html = `<html><head><style>p{color:red}</style></head><body><!--StartFragment-->
<h1>Ausgangslage</h1>
<p class=MsoNormal>Der <b>Kreistag</b> hat am&nbsp;6. M&auml;rz
beschlossen.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Räume</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span>2.<span>&nbsp;</span></span><!--[endif]-->Personal</p>
<script>alert(1)</script>
<!--EndFragment--></body></html>`;
    expect(itemsOfHtml(html)).toEqual([
      { kind: 'heading1', runs: [{ text: 'Ausgangslage' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'Der ' }, { text: 'Kreistag', bold: true }, { text: ' hat am 6. März beschlossen.' }],
      },
      { kind: 'bullet', runs: [{ text: 'Räume' }] },
      { kind: 'number', runs: [{ text: 'Personal' }] },
    ]);
  });
  test('aus dem Browser bleiben Listen und Tabellen', () => {
    const html =
      '<p>Vorher</p><ol><li>eins</li><li><p>zwei</p></li></ol><table><tr><th>Jahr</th><th>Betrag</th></tr><tr><td>2026</td><td><p>12</p></td></tr></table><p>Nachher</p>';
    expect(itemsOfHtml(html)).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Vorher' }] },
      { kind: 'number', runs: [{ text: 'eins' }] },
      { kind: 'number', runs: [{ text: 'zwei' }] },
      {
        kind: 'table',
        rows: [
          ['Jahr', 'Betrag'],
          ['2026', '12'],
        ],
      },
      { kind: 'paragraph', runs: [{ text: 'Nachher' }] },
    ]);
  });
  test('reiner Text: Striche sind Punkte, Tabulatoren eine Tabelle', () => {
    expect(itemsOfText('Satz.\n- Punkt')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Satz.' }] },
      { kind: 'bullet', runs: [{ text: 'Punkt' }] },
    ]);
    expect(itemsOfText('Jahr\tBetrag\r\n2026\t12')).toEqual([
      {
        kind: 'table',
        rows: [
          ['Jahr', 'Betrag'],
          ['2026', '12'],
        ],
      },
    ]);
  });
});
