import type { Block, BlockDocument } from '../../../../../shared/contract/documents.ts';
import type { TemplatePurpose } from '../../../../../shared/contract/house.ts';
import { houseTexts } from '../../../../../shared/i18n/de/house.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import { formatDay, localDay } from '../../../../../shared/i18n/format.ts';

/** What stands in a document, by the names of placeholders: words, and parts with their blocks. */
export interface TemplateValues {
  words: Map<string, string>;
  parts: Map<string, Block[]>;
}

/** `{{ Finanzielle  auswirkungen }}` is the same placeholder as `{{Finanzielle Auswirkungen}}`. */
export const placeholderKey = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('de');

/** A concept has a cover and chapters of its own: it is a report, not a Vorlage. */
export const purposeOf = ({ options, cover }: BlockDocument): TemplatePurpose =>
  options.kind === 'paper' && !cover ? 'paper' : options.kind === 'minutes' ? 'minutes' : 'report';

interface Section {
  heading: string;
  blocks: Block[];
}
/** The parts of a document under its highest headings; what stands before the first has none. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: '', blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'contents') continue;
    if (block.type === 'heading' && block.level === 2) sections.push({ heading: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
type Table = Extract<Block, { type: 'table' }>;
const tableIn = (blocks: readonly Block[], caption: string): Table | undefined =>
  blocks.find((block): block is Table => block.type === 'table' && block.caption === caption);
const column = (table: Table | undefined, at: number): string[] => [
  ...new Set((table?.rows ?? []).map(({ cells }) => cells[at]?.text ?? '').filter(Boolean)),
];

const t = paperTexts.print;
/** The labels of the facts of a paper, by the placeholder that shows them. */
const facts: Record<string, string> = {
  Nummer: t.number,
  Art: t.kind,
  Öffentlichkeit: t.publicity,
  Federführung: t.leadOffice,
  Beteiligte: t.participants,
  Verfasser: t.author,
  Datum: t.day,
};

function paperWords(sections: readonly Section[]): [string, string][] {
  const table = tableIn(sections[0]?.blocks ?? [], t.facts);
  const fact = (label: string): string =>
    table?.rows.find(({ cells }) => cells[0]?.text === label)?.cells[1]?.text ?? '';
  const order = tableIn(sections.find(({ heading }) => heading === t.order)?.blocks ?? [], t.order);
  return [
    ...Object.entries(facts).map(([name, label]): [string, string] => [name, fact(label)]),
    ['Gremium', column(order, 0).join(', ')],
    ['Sitzung', column(order, 1)[0] ?? ''],
    ['TOP', column(order, 2)[0] ?? ''],
  ];
}

/** A table that says again what the heading of the house says loses its caption. */
const withoutCaption = ({ heading, blocks }: Section): Block[] =>
  blocks.map((block) => (block.type === 'table' && block.caption === heading ? { ...block, caption: '' } : block));
const withHeading = ({ heading, blocks }: Section, level: 2 | 3 = 2): Block[] =>
  heading === '' ? blocks : [{ type: 'heading', level, text: heading }, ...blocks];
const isProposal = ({ heading }: Section): boolean => heading.startsWith(t.proposals);

/** Parts of a paper that have a place of their own beside its text. */
const besideText = new Set<string>([t.order, t.financial, t.earlier, t.attachments]);
function paperParts(sections: readonly Section[], own: ReadonlySet<string>): [string, Block[]][] {
  const [, ...below] = sections;
  const proposals = below.filter(isProposal);
  const [only, ...others] = proposals;
  const text = below.filter(
    (section) => !isProposal(section) && !besideText.has(section.heading) && !own.has(placeholderKey(section.heading)),
  );
  return [
    [t.proposals, only && others.length === 0 ? only.blocks : proposals.flatMap((one) => withHeading(one, 3))],
    ['Text', text.flatMap((section) => withHeading(section))],
  ];
}

/** What fills a template; `own` are the names it asks for, so that a section stands in it once. */
export function templateValues(document: BlockDocument, own: ReadonlySet<string>): TemplateValues {
  const { title, subtitle, settings, asOf, blocks } = document;
  const sections = sectionsOf(blocks);
  const purpose = purposeOf(document);
  const isPaper = purpose === 'paper';
  const words: [string, string][] = [
    ['Titel', title],
    ['Untertitel', subtitle],
    ['Stand', formatDay(localDay(asOf))],
    ['Kreis', settings.districtName],
    ['Stelle', settings.office],
    ['Amt', settings.department],
    ['Kontakt', settings.contactLine],
    ['Aktenzeichen', settings.reference],
    ...(isPaper ? paperWords(sections) : []),
  ];
  const headed = sections.filter(({ heading }) => heading !== '');
  const parts: [string, Block[]][] = [
    // A part this document does not have is empty, and no misspelt name.
    ...houseTexts.needed[purpose].map((name): [string, Block[]] => [name, []]),
    ...(isPaper ? paperParts(sections, own) : []),
    ...headed
      .filter((section) => !isPaper || !isProposal(section))
      .map((section): [string, Block[]] => [section.heading, withoutCaption(section)]),
    ['Inhalt', blocks.filter(({ type }) => type !== 'contents')],
  ];
  const keyed = <T>(list: [string, T][]): Map<string, T> =>
    new Map(list.map(([name, value]) => [placeholderKey(name), value]));
  return { words: keyed(words), parts: keyed(parts) };
}
