const titles = /^(frau|herr|herrn|fr|hr|dr|prof|dipl|ing|med|phil)\.?$/i;
const salutations = ['Frau', 'Herr', 'Herrn', 'Fr.', 'Hr.'];

export interface ProposedSpelling {
  text: string;
  /** Means this person without doubt; others are proposed but not chosen. */
  isCertain: boolean;
}

const certain = (texts: readonly string[]): ProposedSpelling[] => texts.map((text) => ({ text, isCertain: true }));

/** Ways in which sheets and minutes write a name. An address or a number has one way only. */
export function spellingsOfName(text: string): ProposedSpelling[] {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '') return [];
  if (/[@\d]/.test(name)) return certain([name]);
  const turned = name.includes(',') ? name.split(',').reverse().join(' ') : name;
  const words = turned.split(' ').filter((word) => word !== '' && !titles.test(word));
  const last = words.at(-1);
  const first = words.length > 1 ? words[0] : undefined;
  if (!last || !first) return certain([name]);
  const before = words.slice(0, -1).join(' ');
  return [
    ...certain([`${before} ${last}`, `${last}, ${before}`]),
    ...(before === first ? [] : certain([`${first} ${last}`, `${last}, ${first}`])),
    { text: `${first[0]}. ${last}`, isCertain: false },
    ...salutations.map((word) => ({ text: `${word} ${last}`, isCertain: false })),
    { text: last, isCertain: false },
  ];
}
