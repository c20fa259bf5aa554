/** What a short text is about, judged by its wording. A text can have several looks. */
export type TextLook =
  | 'language'
  | 'level'
  | 'weekday'
  | 'rhythm'
  | 'street'
  | 'houseNumber'
  | 'organisation'
  | 'person'
  | 'ageRange'
  | 'scope'
  | 'postalCity'
  | 'gender'
  | 'contact'
  | 'building';

const patterns: Record<TextLook, RegExp> = {
  language:
    /\b(deutsch|englisch|französisch|türkisch|arabisch|russisch|ukrainisch|polnisch|rumänisch|bulgarisch|kurdisch|kurmandschi|sorani|farsi|dari|persisch|paschtu|pashto|tigrinya|spanisch|italienisch|albanisch|serbisch|kroatisch|bosnisch|griechisch|portugiesisch|mehrsprachig|somali|romanes|ungarisch|chinesisch|vietnamesisch)\b/i,
  level: /\b(a1|a2|b1|b2|c1|c2|alpha|alphabetisierung)\b/i,
  weekday:
    /\b(mo|di|mi|do|fr|sa|so)\b\.?|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?\b|\d uhr\b|\d[:.]\d\d ?(uhr|[-–])/i,
  rhythm:
    /(täglich|wöchentlich|monatlich|jährlich|14-?tägig|vierzehntägig|zweiwöchentlich|quartalsweise|vierteljährlich|halbjährlich|regelmäßig|einmalig|nach bedarf|bei bedarf|\d ?x ?(pro|im|die|\/)|mal pro|alle \d+ wochen|semester)/i,
  street:
    /(straße|strasse|str\.|weg|platz|allee|ring|gasse|damm|ufer|markt|hof|wall|graben|chaussee|pfad|steig)\s*\d*|^(am|an der|auf der|im|zum|zur) \p{Lu}\p{L}+ \d+/iu,
  houseNumber: /^\d{1,3} ?[a-z]?( ?[-–/] ?\d{1,3} ?[a-z]?)?$/i,
  organisation:
    /\b(e\. ?v\.?|ggmbh|gmbh|awo|arbeiterwohlfahrt|caritas\p{L}*|diakonie|drk|rotes kreuz|der paritätische|vhs|volkshochschule|stadt|kreis|verein|jobcenter|kirchengemeinde|familienzentrum|jugendamt|sozialamt|katholische|evangelische|skf|skm|integrationszentrum|bildungswerk|jugendmigrationsdienst|amt für|gemeinde|verband|schule|kita|gesamtschule|gymnasium|stiftung|ki)\b/iu,
  person: /^(frau|herr|fr\.|hr\.|dr\.|prof\.)\s|^\p{Lu}\p{L}+, \p{Lu}\p{L}+$|^\p{Lu}\.\s?\p{Lu}\p{L}{2,}$/u,
  ageRange:
    /^(ab |bis )?\d{1,2}( ?(-|–|bis) ?\d{1,3})? ?(j\.|jahren?|jährige)\b|^\d{1,2} ?(-|–|bis) ?\d{1,2}$|\b(ab|bis) \d{1,2} jahren?\b/i,
  scope:
    /^(kreisweit|stadtweit|gemeindeweit|ortsteil|gemeinde|mehrere( kommunen| gemeinden)?|stadtteil|überregional|landesweit|quartier|stadt|gesamtes (stadt|kreis|gemeinde)gebiet|kommune|kreis)$/i,
  postalCity: /^(d-? ?)?\d{5} \p{Lu}/u,
  gender:
    /^(m|w|d|alle|männlich|weiblich|gemischt|divers|m\/w|w\/m|m\/w\/d|nur frauen|nur männer|frauen|männer|mädchen|jungen|beide|keine einschränkung)$/i,
  building:
    /(haus|häuser|heim|zentrum|saal|halle|schule|kirche|café|cafe|treff|raum|räume|bücherei|bibliothek|kita|garten|garage|gymnasium|turnhalle|büro|jugendclub|pfarre|moschee|zweigstelle|nebenstelle|außenstelle|geschäftsstelle)(?![\p{Ll}])/iu,
  contact: /@.*\d{4}|\d{4}.*@|\b(tel|fon|mail)\b.*(@|\d{4})/i,
};
const looks = Object.keys(patterns) as TextLook[];

export function textLooks(text: string): TextLook[] {
  return text.length > 160 ? [] : looks.filter((look) => patterns[look].test(text));
}
