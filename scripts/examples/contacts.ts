const people = [
  'Aydın',
  'Becker',
  'Cremer',
  'Demir',
  'Esser',
  'Fischer',
  'Górska',
  'Hoffmann',
  'Ismail',
  'Jansen',
  'Kowalski',
  'Lück',
  'Müller',
  'Nguyen',
  'Özdemir',
  'Petrović',
  'Quast',
  'Rahimi',
  'Schäfer',
  'Tarhan',
  'Ulrich',
  'Vogt',
  'Weiß',
  'Yıldız',
  'Zimmer',
];

/** Invented contact person number `index`. */
export function person(index: number): string {
  return `${index % 2 === 0 ? 'Frau' : 'Herr'} ${people[(index * 7) % people.length]}`;
}

/** Invented phone number `index`, all on the line 02131 00 00. */
export function phone(index: number): string {
  return `02131 00 00 ${String(20 + (index % 80)).padStart(2, '0')}`;
}

const plain: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A mail address of the provider, always at example.org. */
export function mail(provider: string): string {
  const folded = provider.toLowerCase().replace(/[äöüß]/g, (letter) => plain[letter] ?? letter);
  const local = folded.replace(/\be\. ?v\.|gem\./g, '').match(/[a-z0-9]+/g) ?? ['info'];
  return `${local.slice(0, 2).join('-')}@example.org`;
}
