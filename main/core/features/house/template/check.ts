import type { TemplateCheck, TemplatePurpose } from '../../../../../shared/contract/house.ts';
import { houseTexts } from '../../../../../shared/i18n/de/house.ts';
import { readPart, type WordPackage } from '../../../platform/word/package.ts';
import { printedParts } from './fill.ts';
import { brokenIn, namesIn, paragraphsIn } from './placeholders.ts';
import { placeholderKey } from './values.rules.ts';

const everything = placeholderKey('Inhalt');

/** What a template would be filled with, and what it leaves out. */
export function checkTemplate(file: WordPackage, purpose: TemplatePurpose): TemplateCheck {
  const paragraphs = printedParts(file).flatMap((name) => paragraphsIn(readPart(file, name).root));
  const names = paragraphs.flatMap(({ paragraph }) => namesIn(paragraph));
  const known = new Map(houseTexts.placeholders[purpose].map(({ name }) => [placeholderKey(name), name]));
  const keys = new Set(names.map(placeholderKey));
  const missing = keys.has(everything)
    ? []
    : houseTexts.needed[purpose].filter((name) => !keys.has(placeholderKey(name)));
  return {
    filled: [...keys].flatMap((key) => known.get(key) ?? []),
    unknown: [...new Set(names.filter((name) => !known.has(placeholderKey(name))))],
    broken: [...new Set(paragraphs.flatMap(({ paragraph }) => brokenIn(paragraph)))],
    missing,
  };
}
