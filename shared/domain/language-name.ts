const levels = /\s*\(?\b(?:[ABC][12](?:\s*[-–/]\s*[ABC][12])?)\b\)?/g;
const short: Record<string, string> = {
  dt: 'Deutsch',
  deu: 'Deutsch',
  engl: 'Englisch',
  en: 'Englisch',
  türk: 'Türkisch',
  tuerkisch: 'Türkisch',
  tr: 'Türkisch',
  arab: 'Arabisch',
  ar: 'Arabisch',
  russ: 'Russisch',
  ru: 'Russisch',
  ukr: 'Ukrainisch',
  poln: 'Polnisch',
  pl: 'Polnisch',
  franz: 'Französisch',
  frz: 'Französisch',
  rumän: 'Rumänisch',
  bulg: 'Bulgarisch',
  pers: 'Persisch',
  kurd: 'Kurdisch',
};

/** A language of a list as the coverage counts it: written large, without its level, usual abbreviations in full. */
export function languageName(text: string): string {
  const plain = text.replace(levels, '').replaceAll(/\s+/g, ' ').trim();
  const known = short[plain.toLowerCase().replace(/\.$/, '')];
  return known ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
