import type { ImportField } from '../../../../../../shared/domain/import-fields.ts';
import { cleanLine } from '../../../../../../shared/domain/text-folding.ts';
import { cellParts } from '../../../../../../shared/domain/vocabulary-parts.ts';
import { fieldLabels } from '../../../../../../shared/i18n/de/fields.ts';
import { issueText } from '../../../../../../shared/i18n/de/issues.ts';
import { formatList } from '../../../../../../shared/i18n/format.ts';
import type { IssueDraft, Outcome } from '../outcome.ts';

/** "10-14 J.", "10 bis 14 Jahre", "(10–14)": years only where nothing else follows. */
const ages =
  /(?<!\d|(?:kl\.?|klassen?|stufen?|jg\.?|jahrgang)\s*)(\d{1,2})\s*(?:[-–]|bis)\s*(\d{1,2})(?:\s*(?:j\.|jahren?|jährige\p{Ll}*)|(?=\s*\)?$))/iu;
/** "ab 12", "bis 14 J." at the end */
const bound =
  /(?<![\p{L}\d]|(?:kl\.?|klassen?|stufen?|jg\.?|jahrgang)\s*)(ab|bis)\s*(\d{1,2})(?:\s*(?:j\.?|jahren?))?\s*\)?$/iu;
const gendered = /^(?:nur )?(mädchen|jungen|jungs|männer)(?!\p{L})/iu;

/** "Mädchen 10-14 J." says an age and a gender beside the Zielgruppe; told, and only where the cell names one group. */
export function groupDetails(field: ImportField, text: string): Pick<Outcome, 'also'> & { notes: IssueDraft[] } {
  const line = cleanLine(text);
  const isOne = field === 'targetGroups' && cellParts(text).segments.flat().length === 1;
  const [, from, to] = (isOne && ages.exec(line)) || [];
  const [, side, years] = (isOne && from === undefined && bound.exec(line)) || [];
  const [, gender] = (isOne && gendered.exec(line)) || [];
  const also: [ImportField, string][] = [];
  if (from !== undefined && to !== undefined && Number(from) < Number(to))
    also.push(['minimumAge', String(Number(from))], ['maximumAge', String(Number(to))]);
  if (years !== undefined)
    also.push([side?.toLowerCase() === 'ab' ? 'minimumAge' : 'maximumAge', String(Number(years))]);
  if (gender !== undefined) also.push(['gender', gender]);
  if (also.length === 0) return { also, notes: [] };
  const taken = formatList(also.map(([name]) => fieldLabels[name]));
  const message = issueText('GROUP_DETAILS', { text: line, field: taken });
  return { also, notes: [{ field, severity: 'info', code: 'GROUP_DETAILS', message, original: line, options: [] }] };
}
