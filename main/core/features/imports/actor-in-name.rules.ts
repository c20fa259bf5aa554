import { isAssociation } from '../../../../shared/domain/organisation-words.ts';

/** Words of a file name that say what lies in the file, not who sends it. */
const what =
  '(?:integrations)?(?:angebots?|kurs|projekt)(?:e|en|liste|übersicht|erhebung|abfrage)?|sprachkurse|liste|übersicht|tabelle|rückmeldung|meldung|abfrage|' +
  'rücklauf|erhebung|bestandserhebung|bestandsaufnahme|daten|strukturen|statistik|bedarfe|final|neu|endfassung|entwurf|ausgefüllt|korrigiert|' +
  'stand|version|v ?\\d{1,2}|\\(\\d+\\)|\\d{1,4}(?:[.-]\\d{1,4}){0,2}';
const first = new RegExp(`^(?:${what})[\\s,;:–-]+`, 'iu');
const last = new RegExp(`[\\s,;:–-]+(?:${what})\\.?$`, 'iu');
/** "Angebote der Diakonie" */
const article = /^(?:der|des|dem|den|von|vom|beim?)\s+(?=\p{Lu})/u;
/** "AWO Angebote RKN": the association stands before what its file holds. */
const before = new RegExp(`^(.+?)[\\s,;:–-]+(?:${what})(?=[\\s,;:–-]|$)`, 'iu');
/** What is left has to look like a name. */
const name = /^\p{Lu}.*\p{L}/u;

/** "AWO Kreisverband Viersen Angebote 2026": the actor; a name that would lose all its words stays as it is. */
export function actorInName(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(first, '').replace(last, '').trim();
    const named = rest.replace(article, '');
    if (isAssociation(named)) rest = named;
  }
  const [, actor = ''] = before.exec(rest) ?? [];
  if (isAssociation(actor)) return actor;
  return name.test(rest) ? rest : text;
}
