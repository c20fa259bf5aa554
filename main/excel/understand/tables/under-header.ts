import type { Context } from '../context.ts';
import { cellLine, isBlank } from '../grid/grid.ts';

/** `units` name what a column is measured in and join its heading; `hints` and numbering belong to the head of the table only. */
export type UnderHeader = 'units' | 'hints' | 'note';

const unit =
  /^[([]?(in )?(€|eur|euro|t€|tsd\.? ?€|%|prozent|anzahl|anz\.?|vzä|personen|pers\.?|stück|std\.?|stunden|jahre|absolut|abs\.?|je 1\.?000 ?ew\.?|€\/jahr)[)\]]?$/i;
const form =
  /^[([]?(tt\.mm\.(jj)+|mm[./](jj)+|jjjj|ja ?\/ ?nein|j ?\/ ?n|text|freitext|datum|zahl|auswahl(feld|liste)?|drop-?down|pflicht(feld|angabe)?|optional|freiwillig|kurz|hh:mm|ankreuzen|mehrfachauswahl|einfachauswahl|(siehe|s\.|vgl\.|lt\.|laut) ?(legende|liste|anlage|erläuterung(en)?|blatt .{1,30}|hinweise?))[)\]]?$/i;
const hint =
  /\bbitte\b|auswählen|ankreuzen|\bz\. ?b\.|\bbspw\b|eintragen|\bangeben\b|\bnennen\b|tt\.mm|jjjj|mehrfachnennung|drop-?down|freitext|max\. ?\d+ ?zeichen|pflichtfeld|ja ?\/ ?nein|siehe (liste|blatt|erläuterung)|stichpunkt/i;
const example = /^(beispiel|bsp\.?|muster|z\. ?b\.|beispielzeile|musterzeile|ausfüllbeispiel)(\b|:|$)/i;

/** 1 2 3 4 … or (a) (b) (c) … under the header. */
export function isNumbering(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const marks = texts.map((text) =>
    /^[([]?(?:sp(?:alte|\.)? ?)?(\d{1,2}|[a-z])[)\].]?$/i.exec(text)?.[1]?.toLowerCase(),
  );
  if (marks.some((mark) => mark === undefined)) return false;
  const codes = marks.map((mark) => (/\d/.test(mark!) ? Number(mark) : mark!.charCodeAt(0) - 96));
  if (Math.min(...codes) > 2) return false;
  return codes.every((code, at) => at === 0 || code === codes[at - 1]! + 1);
}

export function isExampleRow(texts: readonly string[]): boolean {
  return texts.some((text, at) => at < 2 && example.test(text));
}

/** Wholly in brackets: "(Anzahl)", "[nur intern]". */
const bracketed = /^(\([^()]*\)|\[[^\]]*\])$/;

/**
 * What a row directly under the header is, if it is no data. Column numbers and units are the last rows of a table head
 * (DIN 55301), so are hints for filling in column by column; an example row or one sentence for the sheet is a note.
 */
export function underHeaderKind(
  context: Context,
  row: number,
  left: number,
  right: number,
  width: number,
): UnderHeader | null {
  const cells = context.grid
    .cellsOf(row)
    .slice(left - 1, right)
    .filter((cell) => !isBlank(cell));
  const texts = cells.map((cell) => cellLine(cell));
  if (texts.length === 0) return null;
  if (isNumbering(texts) && texts.length >= width * 0.6) return 'hints';
  if (isExampleRow(texts)) return 'note';
  if (cells.some((cell) => typeof cell !== 'string')) return null;
  const units = texts.filter((text) => unit.test(text)).length;
  const forms = texts.filter((text) => form.test(text) || (bracketed.test(text) && !unit.test(text))).length;
  if (units + forms === texts.length) return units > forms ? 'units' : 'hints';
  const hints = texts.filter((text) => hint.test(text) || form.test(text) || bracketed.test(text)).length;
  if (texts.length === 1) return hints === 1 && width > 2 ? 'note' : null;
  return hints >= 1 && hints >= texts.length * 0.4 ? 'hints' : null;
}
