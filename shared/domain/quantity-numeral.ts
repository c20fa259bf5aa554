import { note, refuse, type ParseNote, type Refusal } from './parse-result.ts';

export interface NumeralOptions {
  /** The field counts people or things: "1,234" or "1.5" can hardly mean a fraction of them and is asked. */
  whole?: boolean;
  /** The field usually has decimals below ten (VZÄ): "1.234" may be either and is asked. */
  smallDecimals?: boolean;
}
export type Numeral = { ok: true; value: number; currency: boolean; notes: ParseNote[] } | Refusal;

const grouped = /^\d{1,3}(?:\.\d{3})+$/;
const groupedWithComma = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const groupedBySpace = /^\d{1,3}(?:[ ']\d{3})+(?:,\d+)?$/;
const english = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;

/** Reads the digits alone: grouping, decimal sign, trailing minus, "5.000,-". */
export function readNumeral(digits: string, text: string, options: NumeralOptions): Numeral {
  const currency = /(?:,-{1,2}|\.-)$/.test(digits);
  const bare = digits.replace(/(?:,-{1,2}|\.-)$/, '');
  const negative = bare.startsWith('-') !== bare.endsWith('-');
  const body = bare.replace(/^-|-$/g, '').trim();
  const reading = readBody(body, text, options);
  if (!reading.ok) return reading;
  if (body.replace(/\D/g, '').replace(/^0+/, '').length > 15) return refuse('NUMBER_TOO_LARGE', { text });
  return { ...reading, value: negative ? -reading.value : reading.value, currency };
}

function readBody(body: string, text: string, options: NumeralOptions): Numeral {
  const plain = (source: string, notes: ParseNote[] = []): Numeral => ({
    ok: true,
    value: Number(source),
    currency: false,
    notes,
  });
  if (/^\d+$/.test(body)) return plain(body);
  if (grouped.test(body) && !body.startsWith('0')) {
    if (!options.smallDecimals) return plain(body.replaceAll('.', ''));
    return refuse(
      'NUMBER_AMBIGUOUS',
      { text },
      [body.replaceAll('.', ''), String(Number(body))].filter((option) => option !== 'NaN'),
    );
  }
  if (groupedWithComma.test(body)) return plain(body.replaceAll('.', '').replace(',', '.'));
  if (groupedBySpace.test(body)) return plain(body.replace(/[ ']/g, '').replace(',', '.'));
  if (/^\d+,\d+$/.test(body)) return readComma(body, text, options, plain);
  if (/^\d+\.\d+$/.test(body) && options.whole) return refuse('NUMBER_AMBIGUOUS', { text }, [body]);
  if (/^\d+\.\d+$/.test(body)) return plain(body, [note('NUMBER_DECIMAL_POINT', { text })]);
  if (english.test(body)) return plain(body.replaceAll(',', ''), [note('NUMBER_ENGLISH', { text })]);
  return refuse(/ /.test(body) ? 'NUMBER_SEVERAL' : 'NUMBER_UNREADABLE', { text });
}

function readComma(body: string, text: string, options: NumeralOptions, plain: (source: string) => Numeral): Numeral {
  const decimal = body.replace(',', '.');
  const maybeEnglish = options.whole && /^[1-9]\d{0,2},\d{3}$/.test(body);
  return maybeEnglish
    ? refuse('NUMBER_AMBIGUOUS', { text }, [body.replace(',', ''), String(Number(decimal))])
    : plain(decimal);
}
