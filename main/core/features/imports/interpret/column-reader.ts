import { displayText } from '../../../../../shared/domain/cell-text.ts';
import { isPartialDate } from '../../../../../shared/domain/partial-date.ts';
import { importFieldKinds, type ImportField } from '../../../../../shared/domain/import-fields.ts';
import { isPartField } from '../../../../../shared/domain/offer-fields.ts';
import { isPeriod } from '../../../../../shared/domain/period.ts';
import { quantityPartsOf } from '../../../../../shared/domain/quantity.ts';
import type { Cell } from '../../../../../shared/domain/sheet.ts';
import { classifySpecialValue, type SpecialValue } from '../../../../../shared/domain/special-values.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import { issueText, type IssueCode } from '../../../../../shared/i18n/de/issues.ts';
import { choiceOf, isChoiceField } from '../../../../../shared/i18n/de/measure-words.ts';
import { aligned, decidedText } from './aligned.ts';
import type { InterpretContext } from './context.ts';
import { nothing, valueOutcome, type IssueDraft, type Outcome, type Reader } from './outcome.ts';
import { groupDetails } from './readers/group-details.ts';
import { addressLineReader, placeReader } from './readers/address.ts';
import { booleanReader } from './readers/boolean.ts';
import { addressReader, contactNameReader, providerReader } from './readers/contact.ts';
import { choiceReader } from './readers/choice.ts';
import { dateReader } from './readers/date.ts';
import { municipalityReader, placeOf, placeOutcome } from './readers/municipality.ts';
import { figureReader, figureSign } from './readers/figure.ts';
import { partsReader } from './readers/parts.ts';
import { periodReader } from './readers/period.ts';
import { asReference } from './referred.ts';
import { presenceReader } from './readers/presence.ts';
import { nameReader, saysNone } from './readers/name.ts';
import { scheduleReader } from './readers/schedule.ts';
import { structureKindReader } from './readers/structure-kind.ts';
import { quantityReader } from './readers/quantity.ts';
import { listReader, postalCodeReader, textReader } from './readers/text.ts';
import { isVocabularyField, vocabularyReader } from './readers/vocabulary.ts';

/** A cross in a column of sentences says nothing; under "Anmeldung" it may be a check mark. */
const prose = new Set<ImportField>(['description', 'problems', 'wishes', 'remark', 'provider', 'contactName']);
const mostCached = 20_000;
/** A column whose cells are nearly all different gains nothing from being remembered. */
const probe = 2000;
const leastHits = 0.2;
const longestKey = 120;

function readerFor(field: ImportField, header: string, context: InterpretContext): Reader {
  if (isVocabularyField(field)) return vocabularyReader(field, header, context);
  if (field === 'contactName') return contactNameReader(field);
  if (field === 'provider') return providerReader(field);
  if (field === 'city' || field === 'street') return addressLineReader(field);
  if (field === 'name') return nameReader();
  if (field === 'phone' || field === 'email' || field === 'website') return addressReader(field);
  if (field === 'value') return figureReader(header);
  if (isPartField(field)) return partsReader(field, context);
  if (field === 'structureKind') return structureKindReader;
  if (field === 'schedule') return scheduleReader(header);
  if (field === 'locationName') {
    const asText = textReader(field);
    return (cell, text) => placeReader(text) ?? asText(cell, text);
  }
  const kind = importFieldKinds[field];
  if (kind === 'choice') return choiceReader(field);
  if (kind === 'presence') return presenceReader(field);
  if (kind === 'period') return periodReader(field);
  if (kind === 'municipality') return municipalityReader(context, header);
  if (kind === 'quantity') return quantityReader(field, header);
  if (kind === 'partialDate') return dateReader(field);
  if (kind === 'boolean') return booleanReader(field);
  if (kind === 'postalCode') return postalCodeReader(field);
  return kind === 'list' ? listReader(field, header) : textReader(field);
}

function cacheKey(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'string') return cell.length <= longestKey ? cell : null;
  if (typeof cell !== 'object' || cell === null) return cell;
  if (cell.kind === 'formula') return cacheKey(cell.result);
  if (cell.kind === 'date') return `\u0001${cell.iso} ${cell.format}`;
  return cell.kind === 'number' ? `\u0001${cell.value} ${cell.format}` : `\u0001${cell.code}`;
}

/** Reads the cells of one column; equal cells are understood once. */
export class ColumnReader {
  private readonly cache = new Map<string | number | boolean, Outcome>();
  private readonly field: ImportField;
  private readonly context: InterpretContext;
  private readonly read: Reader;
  private asked = 0;
  private hits = 0;
  private readonly decided: Readonly<Record<string, string[] | null>> | undefined;

  constructor(field: ImportField, header: string, context: InterpretContext) {
    this.field = field;
    this.context = context;
    this.read = readerFor(field, header, context);
    this.decided = context.decisions.values[field];
  }

  outcome(cell: Cell): Outcome {
    const isWorthwhile = this.asked < probe || this.hits > this.asked * leastHits;
    const key = isWorthwhile ? cacheKey(cell) : null;
    if (key === null) return this.compute(cell);
    this.asked += 1;
    const known = this.cache.get(key);
    if (known) {
      this.hits += 1;
      return known;
    }
    const outcome = this.compute(cell);
    if (this.cache.size >= mostCached) this.cache.clear();
    this.cache.set(key, outcome);
    return outcome;
  }

  private compute(cell: Cell): Outcome {
    const { spellings } = this.context.decisions;
    const outcome = this.answered(cell, displayText(cell));
    return spellings ? aligned(outcome, this.field, spellings) : outcome;
  }

  /** Another text counts for the cell; what is still asked is asked about the text its sender wrote. */
  private rewritten(instead: string, text: string): Outcome {
    const read = this.understand(instead, instead);
    const issues = isVocabularyField(this.field)
      ? read.issues
      : read.issues.map((issue) => ({ ...issue, original: text }));
    return { ...read, issues, text, differs: true, isPlain: false, rules: { [this.field]: 'equal' } };
  }

  private answered(cell: Cell, text: string): Outcome {
    const instead = decidedText(this.context.decisions.rewrites?.[this.field], text);
    if (instead !== undefined && instead !== text) return this.rewritten(instead, text);
    const answer = this.decided?.[decisionKey(text)];
    return answer === undefined ? this.understand(cell, text) : this.fromDecision(answer, text);
  }

  private fromDecision(answer: string[] | null, text: string): Outcome {
    const [first] = answer ?? [];
    if (answer === null || first === undefined) return nothing(text);
    const kind = importFieldKinds[this.field];
    if (kind === 'vocabulary') {
      const { also, notes } = groupDetails(this.field, text);
      return valueOutcome(answer, text, { differs: true, also, issues: notes });
    }
    if (kind === 'municipality') return placeOutcome(placeOf(answer), text, true);
    if (kind === 'boolean' && (first === 'true' || first === 'false'))
      return valueOutcome(first === 'true', text, { differs: true });
    if (kind === 'quantity' && quantityPartsOf(first)) return valueOutcome(first, text, { differs: true });
    if (kind === 'period' && isPeriod(first)) return valueOutcome(first, text, { differs: true });
    if (kind === 'partialDate' && isPartialDate(first)) return valueOutcome(first, text, { differs: true });
    return { ...this.understand(first, first), text, differs: true, isPlain: false };
  }

  private understand(cell: Cell, text: string): Outcome {
    // "entfällt" is no gap where it is one of the words of a status.
    if (isChoiceField(this.field) && choiceOf(this.field, text) !== null) return this.read(cell, text);
    const special = classifySpecialValue(cell);
    const reference = special ? null : asReference(this.field, text);
    if (reference) return reference;
    if (!special && this.field === 'name' && saysNone(text)) return this.none(cell, text);
    if (!special) return this.read(cell, text);
    switch (special.kind) {
      case 'empty':
        return nothing(text);
      case 'missing':
        return this.isUnderway(text) ? this.read(cell, text) : nothing(text);
      case 'ditto':
        return { ...nothing(text), kind: 'ditto' };
      case 'error':
        return nothing(text, [this.issue('CELL_ERROR', text)]);
      case 'none':
        return this.none(cell, text);
      case 'ambiguousSign':
        return this.sign(cell, text, special);
    }
  }

  /** "in Arbeit" says nothing about a number, but something about a concept; "N.N." that there is a post. */
  private isUnderway(text: string): boolean {
    return importFieldKinds[this.field] === 'presence' && /^(?:in (?:arbeit|klärung)|n\. ?n)\.?$/i.test(text.trim());
  }

  /** "kein Angebot": a statement where a name or a description stands; elsewhere an ordinary text. */
  private none(cell: Cell, text: string): Outcome {
    const kind = importFieldKinds[this.field];
    if (
      this.field === 'name' ||
      this.field === 'description' ||
      this.field === 'offerType' ||
      this.field === 'remark'
    ) {
      return { ...nothing(text), kind: 'none' };
    }
    return kind === 'vocabulary' ? nothing(text) : this.read(cell, text);
  }

  /** A sign is a check mark under yes/no and text under text; only numbers need its meaning. */
  private sign(cell: Cell, text: string, { sign }: SpecialValue): Outcome {
    const kind = importFieldKinds[this.field];
    if (this.field === 'name') return { ...nothing(text), sign };
    const official = this.field === 'value' ? figureSign(sign, text) : null;
    if (official) return official;
    if (kind === 'boolean' || kind === 'presence' || kind === 'vocabulary') {
      const outcome = this.read(cell, text);
      return outcome.value !== null || /^[x•*+]/.test(sign) ? outcome : nothing(text);
    }
    if (kind === 'municipality') {
      const ticked = this.read(cell, text);
      return ticked.place ? ticked : nothing(text);
    }
    if (prose.has(this.field)) return nothing(text);
    if (kind === 'list') return this.read(cell, text);
    if (kind === 'parts') return nothing(text);
    if (kind !== 'quantity') return /^[x+]/.test(sign) && kind === 'text' ? this.read(cell, text) : nothing(text);
    const meaning = this.context.decisions.signs[sign];
    if (meaning === 'zero') return { ...valueOutcome('0', text, { differs: true }), sign, mark: sign };
    const issues = meaning ? [] : [this.issue('SIGN_UNDECIDED', text)];
    return { ...nothing(text, issues), sign, ...(!meaning && { mark: sign }) };
  }

  private issue(code: IssueCode, text: string): IssueDraft {
    return {
      field: this.field,
      severity: 'warning',
      code,
      message: issueText(code, { text }),
      original: text,
      options: [],
    };
  }
}
