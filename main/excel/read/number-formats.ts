/**
 * What a number format makes of a number. `plain` shows the number itself (with decimals or thousands separators),
 * `date` a day, `dateTime` a day with a time, `time` a time of day, `other` something whose meaning lies in the
 * format: per cent, currency, unit text, elapsed hours, leading zeros, thousands.
 */
export type FormatMeaning = 'plain' | 'date' | 'dateTime' | 'time' | 'other';

/** Built-in formats as a German Excel shows them (ECMA-376 18.8.30; 14-22 follow the system's language). */
const builtIn: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00',
  5: '#,##0 "€"', 6: '#,##0 "€"', 7: '#,##0.00 "€"', 8: '#,##0.00 "€"',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'dd.mm.yyyy', 15: 'dd. mmm yy', 16: 'dd. mmm', 17: 'mmm yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'hh:mm', 21: 'hh:mm:ss', 22: 'dd.mm.yyyy hh:mm',
  37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00',
  41: '#,##0', 42: '#,##0 "€"', 43: '#,##0.00', 44: '#,##0.00 "€"',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

export function builtInFormat(id: number): string {
  if (id in builtIn) return builtIn[id] as string;
  // 27-36 and 50-58 are dates whose look depends on an East Asian system language
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'dd.mm.yyyy' : 'General';
}

/** Quoted text, escaped characters, padding and fillers; colours, conditions and locales in brackets. */
const literals = /"[^"]*"?|\\.|_.|\*./g;
const brackets = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Reads the first section of a format code. Escaped or quoted letters never make a date (`0 \d` is not one). */
export function meaningOfFormat(format: string): FormatMeaning {
  const section = firstSection(format);
  const code = section.replace(literals, '').replace(brackets, '').trim();
  if (code === '' || /^(general|standard|@)$/i.test(code)) return hasText(section) ? 'other' : 'plain';
  if (/\[[hms]+\]/i.test(code)) return 'other';
  const letters = code.replace(/am\/pm|a\/p/gi, 'h').replace(/e[+-]/gi, '');
  const day = /[yd]|j{2,4}|t{1,4}[.\-/ ]/i.test(letters);
  const clock = /[hs]/i.test(letters);
  if (day || /m/i.test(letters)) {
    if (!day && clock) return 'time';
    return clock ? 'dateTime' : 'date';
  }
  if (clock) return 'time';
  return isPlainNumber(code) && !hasText(section) ? 'plain' : 'other';
}

function firstSection(format: string): string {
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const sign = format[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === '\\' && !quoted) at += 1;
    else if (sign === ';' && !quoted) return format.slice(0, at);
  }
  return format;
}

/** Whether a format adds words or a currency to the number; padding and blanks do not count. */
function hasText(section: string): boolean {
  if (/\[\$[^\]-]/.test(section)) return true;
  const quoted = section.match(/"[^"]*"|\\./g) ?? [];
  return quoted.some((text) => /[^\s"\\()+-]/.test(text));
}

/** Digits with decimals, thousands separators, an exponent or a fraction; two leading zeros make a key, a last comma thousands. */
function isPlainNumber(code: string): boolean {
  const digits = code.replace(/[()+\s-]/g, '');
  if (/^[#?0]+\/[#?0-9]+$/.test(digits)) return true;
  if (!/^[#?0,]*(\.[0#?]*)?(e[+-]?[0#?]+)?$/i.test(digits)) return false;
  const whole = digits.split(/[.e]/i)[0] ?? '';
  return !whole.endsWith(',') && !/^[#?]*00/.test(whole.replaceAll(',', ''));
}
