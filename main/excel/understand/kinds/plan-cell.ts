import { cleanLine, cleanText } from '../../../../shared/domain/text-folding.ts';

/** What a cell of a week plan says of an offer; empty where it does not. */
export interface PlanCell {
  name: string;
  time: string;
  room: string;
  rest: string;
}
const clock = String.raw`\d{1,2}(?:[.:]\d{2})?`;
const span = String.raw`(?:ab\s+|von\s+)?${clock}(?:\s*uhr)?(?:\s*(?:[-–]|bis)\s*${clock})?`;
/** "9.00 Uhr Sprachcafé", "9:00–11:00: Sprachcafé" */
const before = new RegExp(
  String.raw`^(${span}\s*(?:uhr\b|h\b)|\d{1,2}[.:]\d{2}(?:\s*(?:[-–]|bis)\s*${clock})?)[\s:,–-]*`,
  'i',
);
/** "Sprachcafé (9–11 Uhr)", "Sprachcafé, 9–11 Uhr" */
const behind = new RegExp(String.raw`[\s,]*\(?(?<![\d.:])(${span}\s*(?:uhr\b|h\b))\)?$`, 'i');
const place =
  /^(?:im |in der |ort:|raum|saal|haus|café|küche|garten|halle|turnhalle|gruppenraum|mehrzweckraum|foyer|eg\b|og\b|\d\. ?og\b|treffpunkt)|(?:raum|saal|haus|zimmer|halle|zentrum|heim)(?: \d+)?$/i;

/** Name, time and room of an offer; further lines describe it. */
export function planCell(text: string): PlanCell {
  const lines = cleanText(text).split('\n').map(cleanLine).filter(Boolean);
  const time = lines.map((line) => (before.exec(line) ?? behind.exec(line))?.[1]).find(Boolean) ?? '';
  const words = lines.map((line) => line.replace(before, '').replace(behind, '').trim()).filter(Boolean);
  const [name = cleanLine(text), ...others] = words;
  const rooms = others.filter((line) => place.test(line));
  return { name, time, room: rooms.join(', '), rest: others.filter((line) => !rooms.includes(line)).join('\n') };
}
