import { describe, expect, it } from 'vitest';
import { harmless, toHtml, toTsv, type CopyColumn } from './clipboard.ts';

interface Row {
  name: string;
  seats: string;
}
const columns: CopyColumn<Row>[] = [
  { header: 'Angebot', text: (row) => row.name },
  { header: 'Plätze', text: (row) => row.seats, number: true },
];

describe('in Excel einfügen', () => {
  it('nimmt die Überschriften mit und hält Zeilenumbrüche in ihrer Zelle', () => {
    const rows = [{ name: 'Sprachcafé\n"Am Markt"', seats: '20' }];
    expect(toTsv(columns, rows)).toBe('Angebot\tPlätze\r\n"Sprachcafé\n""Am Markt"""\t20');
  });
  it('lässt aus einem Wert keine Formel werden, aber Zahlen Zahlen bleiben', () => {
    expect(harmless('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
    expect(harmless('+49 2131 000')).toBe("'+49 2131 000");
    expect(harmless('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(harmless('-5,5')).toBe('-5,5');
    expect(harmless('–')).toBe('–');
  });
  it('gibt Excel Text als Text, damit 9/22 kein Datum wird, und maskiert Auszeichnung', () => {
    const html = toHtml(columns, [{ name: '9/22 <b>&', seats: '12' }]);
    expect(html).toContain(`<td style='mso-number-format:"\\@"'>9/22 &lt;b&gt;&amp;</td><td>12</td>`);
    expect(html).not.toContain('<b>');
  });
});
