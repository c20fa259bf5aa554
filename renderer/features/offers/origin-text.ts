import type { FieldValue, Origin } from '../../../shared/contract/offers.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { pasteTexts } from '../../../shared/i18n/de/paste.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { dateText } from './value-text.ts';

const words = offersTexts.origin;
const sourceOf = (fileName: string): string => (pasteTexts.isName(fileName) ? pasteTexts.origin(fileName) : fileName);

/**
 * The Herkunft of a value in lines: where it stands, what stood there, by which rule it was read, who accepted it.
 * `shown` turns an earlier value into words.
 */
export function originLines(origin: Origin, shown: (value: FieldValue) => string): string[] {
  if (origin.kind === 'file')
    return [
      ...(origin.cell === ''
        ? [sourceOf(origin.fileName)]
        : [words.file(sourceOf(origin.fileName), origin.sheet, origin.cell)]),
      ...(origin.original === null ? [] : [words.original(origin.original)]),
      ...(origin.rule === null ? [] : [words.rule(origin.rule)]),
      ...(origin.at === '' ? [] : [words.accepted(origin.acceptedBy, formatInstant(origin.at))]),
    ];
  if (origin.kind === 'conversation')
    return [
      words.conversation(origin.who, origin.whom, dateText(origin.day)),
      ...(origin.at === '' ? [] : [words.entered(origin.enteredBy, formatInstant(origin.at))]),
    ];
  return [words.edited(origin.by, formatInstant(origin.at)), words.before(shown(origin.before) || words.empty)];
}
