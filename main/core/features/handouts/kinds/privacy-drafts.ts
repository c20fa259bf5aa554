import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../../shared/contract/documents.ts';
import { heading, paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { draftTexts as t, type DraftFacts } from '../../../../../shared/i18n/de/privacy-drafts.ts';
import { formatDay } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { contactCounts, privacySettings } from '../../persons/index.ts';
import { readSettings } from '../../settings/index.ts';
import { listOf, privacyDocument, tableOf } from './person-documents.ts';

function factsOf({ db }: ReadContext): DraftFacts {
  const { office, districtName, department } = readSettings(db);
  const { authority, ...dates } = privacySettings(db);
  return {
    ...dates,
    ...contactCounts(db),
    office: [office, department].filter(Boolean).join(', '),
    district: districtName,
    authority: authority || (districtName && `${districtName}, die Landrätin oder der Landrat`),
  };
}

function draft(
  context: ReadContext,
  options: BlockDocumentOptions,
  title: string,
  lead: string,
  blocks: (facts: DraftFacts) => Block[],
): BlockDocument {
  const facts = factsOf(context);
  const subtitle = t.subtitle(facts.district, formatDay(context.clock.today()));
  const made = [paragraph(lead, 'lead'), paragraph(t.note, 'note'), ...blocks(facts)];
  return privacyDocument(context, options, { title, subtitle, foot: t.foot }, made);
}
const cells = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(textCell));

type Builder = (context: ReadContext, options: BlockDocumentOptions) => BlockDocument;

export const processingRecord: Builder = (context, options) => {
  const { title, lead, caption, rows } = t.processingRecord;
  const [name = '', entry = ''] = t.pair;
  return draft(context, options, title, lead, (facts) => [
    tableOf(caption, [[name, 3], [entry, 8]], cells(rows(facts))), // prettier-ignore
  ]);
};

const threeColumns = ([one = '', two = '', three = '']: readonly string[]) =>
  [[one, 3], [two, 5], [three, 5]] as const; // prettier-ignore

export const deletionConcept: Builder = (context, options) => {
  const words = t.deletionConcept;
  return draft(context, options, words.title, words.lead, (facts) => [
    heading(words.caption),
    tableOf(words.caption, threeColumns(words.columns), cells(words.rows(facts))),
    heading(words.reach),
    listOf(words.reachItems),
    heading(words.duty),
    listOf(words.dutyItems(facts)),
  ]);
};

export const technicalMeasures: Builder = (context, options) => {
  const { title, lead, caption, columns, rows } = t.technicalMeasures;
  return draft(context, options, title, lead, (facts) => [tableOf(caption, threeColumns(columns), cells(rows(facts)))]);
};

/** One page. */
export const staffCouncil: Builder = (context, options) => {
  const words = t.staffCouncil;
  return draft(context, options, words.title, words.lead, (facts) => [
    heading(words.what),
    paragraph(words.whatText(facts)),
    heading(words.kept),
    listOf(words.keptItems(facts)),
    heading(words.why),
    paragraph(words.whyText),
    heading(words.never),
    listOf(words.neverItems),
    heading(words.rights),
    paragraph(words.rightsText(facts)),
  ]);
};
