/**
 * Words that name no single term, with the terms (ids of the shipped lists) a person may mean by them. They are proposed, never stored by themselves.
 */
const nearTerms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bfamilien?\b/, ['eltern', 'kinder-3-6', 'grundschulalter']],
  [/\b(?:maedchen|jungen|jungs)\b/, ['jugendliche', 'grundschulalter']],
  [/\b(?:schuelerinnen|schueler)\b/, ['grundschulalter', 'jugendliche', 'seiteneinsteiger']],
  [/\b(?:mutter|muetter|vater|vaeter)\b/, ['eltern']],
  [/\b(?:kinder|children)\b/, ['kinder-u3', 'kinder-3-6', 'grundschulalter']],
  [/\bjunge (?:menschen|leute)\b/, ['jugendliche', 'junge-erwachsene']],
  [/\b(?:duldung|anerkannte|bleibeberechtigte|ukrain\w*|fluchtkontext|asyl\w*|refugees)\b/, ['gefluechtete']],
  [
    /\b(?:zugewanderte|zuwander\w*|migrant\w*|migrations\w*|auslaend\w*)\b/,
    ['neuzugewanderte', 'laenger-hier-lebende', 'gefluechtete'],
  ],
  [/\bschwangere\b/, ['frauen', 'eltern']],
  [/\bwomen\b/, ['frauen']],
  [/\bparents\b/, ['eltern']],
  [
    /\b(?:maenner|everyone|all|haushalte|berufstaetige|arbeit(?:slose|suchende)|leistungsbe\w+)\b/,
    ['gesamtbevoelkerung'],
  ],
  [/\berwachsenen?\b/, ['gesamtbevoelkerung', 'junge-erwachsene']],
];

/** Terms to propose for a folded text that no term resembles by its letters. */
export const nearTermsOf = (key: string): readonly string[] => nearTerms.find(([words]) => words.test(key))?.[1] ?? [];
