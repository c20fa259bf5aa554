import type { PartField } from '../../../../../../shared/domain/offer-fields.ts';
import { cleanText } from '../../../../../../shared/domain/text-folding.ts';
import { issueText } from '../../../../../../shared/i18n/de/issues.ts';
import { partForms } from '../../../../../../shared/i18n/de/offer-part-reading.ts';
import { readPartCell } from '../../../offers/index.ts';
import type { InterpretContext } from '../context.ts';
import { nothing, valueOutcome, type IssueDraft, type Reader } from '../outcome.ts';

/** Reads several places, people, sources or times of an offer. An entry that cannot be read keeps the whole cell back: the list would lose it. */
export function partsReader(field: PartField, { knowledge }: InterpretContext): Reader {
  return (_cell, text) => {
    const { lines, unread } = readPartCell(field, cleanText(text), knowledge.regions);
    if (unread.length === 0)
      return lines.length === 0
        ? nothing(text)
        : valueOutcome(lines, text, { differs: lines.join('\n') !== text.trim() });
    const issues = unread.map((line): IssueDraft => {
      const message = issueText('OFFER_PART_UNREADABLE', { text: line, value: partForms[field] });
      return { field, severity: 'warning', code: 'OFFER_PART_UNREADABLE', message, original: text, options: [] };
    });
    return nothing(text, issues);
  };
}
