import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = join(import.meta.dirname, '../../../shared/i18n/de');
const isText = (file: string): boolean => !/^demo-|\.test\.ts$/.test(file);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What stands for itself where the keyboard's marks in a menu and the end of a sentence are left out. */
export const plainWords = (text: string): string => text.replace(/&(?=\w)/g, '').replace(/[.:,]$/, '');

/** A text with gaps, of which enough stands between the gaps to tell it from any other. */
function withGaps(node: ts.TemplateExpression): RegExp[] {
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
  const told = parts.join('').replace(/[^\p{L}]/gu, '').length >= 4;
  return told ? [new RegExp(`^${parts.map((part) => escaped(part)).join('.+')}$`, 'u')] : [];
}

const words = new Set<string>();
const patterns: RegExp[] = [];
function collect(node: ts.Node): void {
  if (ts.isStringLiteralLike(node)) words.add(plainWords(node.text));
  else if (ts.isTemplateExpression(node)) patterns.push(...withGaps(node));
  ts.forEachChild(node, collect);
}
for (const file of readdirSync(folder).filter(isText))
  collect(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest));

/** Whether the program says this somewhere, word for word or with something put into its gaps. */
export const isOnScreen = (text: string): boolean =>
  words.has(plainWords(text)) || patterns.some((pattern) => pattern.test(text));
