/** German sentences for what stands beside a cell after reading it. Codes are listed in docs/codes.md and never renamed. */
export type IssueDetails = Record<string, string | number>;
type Sentence = (d: IssueDetails) => string;

const dates = {
  DATE_UNREADABLE: (d) => `„${d.text}“ ist keine lesbare Zeitangabe.`,
  DATE_IMPOSSIBLE: (d) => `Den Tag „${d.text}“ gibt es nicht.`,
  DATE_YEAR_IMPLAUSIBLE: (d) => `Das Jahr in „${d.text}“ liegt außerhalb von 1900 bis 2100.`,
  DATE_YEAR_MISSING: (d) => `In „${d.text}“ fehlt das Jahr.`,
  DATE_AMBIGUOUS: (d) => `„${d.text}“ kann Verschiedenes bedeuten.`,
  DATE_VAGUE: (d) => `„${d.text}“ ist zu ungenau für eine Zeitangabe.`,
  DATE_REVERSED: (d) => `In „${d.text}“ liegt das Ende vor dem Beginn.`,
  DATE_NUMBER: (d) => `Die Zahl ${d.text} ist keine Zeitangabe.`,
  DATE_FROM_SERIAL: (d) => `Die Zahl ${d.text} wurde als Datumswert von Excel gelesen: ${d.shown}.`,
  DATE_SCHOOL_YEAR_ASSUMED: (d) => `„${d.text}“ wurde als Schuljahr gelesen.`,
  DATE_RANGE_SPLIT: (d) => `„${d.text}“ nennt Beginn und Ende; beide wurden übernommen.`,
  DATE_MOVED: (d) => `„${d.text}“ wurde in das Feld „${d.field}“ übernommen.`,
  DATE_CONFLICT: (d) => `„${d.text}“ widerspricht der Angabe im Feld „${d.field}“.`,
  DATE_END_BEFORE_START: (d) => `Das Ende „${d.text}“ liegt vor dem Beginn.`,
} satisfies Record<string, Sentence>;

const numbers = {
  NUMBER_UNREADABLE: (d) => `„${d.text}“ ist keine lesbare Zahl.`,
  NUMBER_AMBIGUOUS: (d) => `„${d.text}“ kann Verschiedenes bedeuten.`,
  NUMBER_SEVERAL: (d) => `In „${d.text}“ stehen mehrere Zahlen.`,
  NUMBER_IS_DATE: (d) =>
    `Die Zelle enthält das Datum ${d.text}. Vermutlich hat Excel eine Angabe wie „10-15“ umgewandelt.`,
  NUMBER_IS_YEARS: (d) => `„${d.text}“ sieht nach Jahren aus, nicht nach einer Menge.`,
  NUMBER_PER_UNIT: (d) => `„${d.text}“ gilt je Einheit, nicht für das ganze Jahr.`,
  NUMBER_REVERSED: (d) => `In „${d.text}“ ist der erste Wert größer als der zweite.`,
  NUMBER_NEGATIVE: (d) => `„${d.text}“ ist negativ; eine Menge kann das nicht sein.`,
  NUMBER_TOO_LARGE: (d) => `„${d.text}“ hat mehr Stellen, als genau gespeichert werden können.`,
  NUMBER_FOOTNOTE: (d) => `Das Fußnotenzeichen in „${d.text}“ wurde nicht übernommen.`,
  NUMBER_DECIMAL_POINT: (d) => `Der Punkt in „${d.text}“ wurde als Komma gelesen.`,
  NUMBER_FROM_WORD: (d) => `Das Zahlwort in „${d.text}“ wurde als Zahl gelesen.`,
  NUMBER_ENGLISH: (d) => `„${d.text}“ wurde in englischer Schreibweise gelesen.`,
  NUMBER_SCALED: (d) => `„${d.text}“ wurde in Euro oder Stück umgerechnet.`,
  NUMBER_APPROXIMATE_RANGE: (d) => `„${d.text}“ wurde als Spanne ohne „ca.“ übernommen.`,
  NUMBER_UNIT_UNEXPECTED: (d) => `Die Einheit in „${d.text}“ passt nicht zu diesem Feld.`,
} satisfies Record<string, Sentence>;

const keys = {
  AGS_ZERO_RESTORED: (d) => `Beim Gemeindeschlüssel ${d.text} wurde die führende Null ergänzt: ${d.value}.`,
  AGS_REFORMATTED: (d) => `Der Gemeindeschlüssel „${d.text}“ wurde als ${d.value} gelesen.`,
  AGS_FROM_ARS: (d) => `Aus dem Regionalschlüssel „${d.text}“ wurde der Gemeindeschlüssel ${d.value}.`,
  AGS_IS_POSTAL_CODE: (d) => `„${d.text}“ ist eine Postleitzahl, kein Gemeindeschlüssel.`,
  AGS_UNREADABLE: (d) => `„${d.text}“ ist kein Gemeindeschlüssel.`,
  AGS_UNKNOWN: (d) => `Der Gemeindeschlüssel „${d.text}“ gehört zu keiner bekannten Kommune.`,
  REGION_UNKNOWN: (d) => `„${d.text}“ ist keine Kommune dieses Kreises.`,
  REGION_AMBIGUOUS: (d) => `„${d.text}“ kann Verschiedenes bedeuten.`,
  REGION_SHARED_NAME: (d) =>
    `„${d.text}“ wurde als die Kommune ${d.value} gelesen, nicht als der Kreis: Daneben stehen weitere Kommunen.`,
  REGION_LIKELY: (d) => `„${d.text}“ wurde als ${d.value} gelesen.`,
  REGION_ALL_BUT: (d) => `„${d.text}“ meint alle Kommunen außer ${d.value}.`,
  REGION_WITH_LOCALITY: (d) => `„${d.text}“ wurde als Ortsteil von ${d.value} gelesen.`,
  REGION_OUTSIDE: (d) => `„${d.text}“ liegt nicht in diesem Kreis.`,
  REGION_KEY_OUTSIDE: (d) => `Der Schlüssel „${d.text}“ gehört nicht zu diesem Kreis.`,
  OFFERS_IN_ONE_CELL: (d) =>
    `In der Zelle stehen mehrere Angebote (${d.text}). Sie wurden zusammen gelesen; bitte teilen Sie sie auf.`,
  ROWS_JOINED: (d) => `Das Angebot geht in Zeile ${d.text} weiter; die Texte von dort wurden angefügt.`,
  REGION_FROM_CITY: (d) => `Keine Kommune angegeben; sie wurde dem Ort der Adresse „${d.text}“ entnommen.`,
  REGION_MISSING: () => 'Es ist keine Kommune angegeben. Die Zeile wird nicht übernommen.',
  PLACE_WHOLE_DISTRICT: (d) =>
    `Unter „${d.field}“ steht „${d.text}“. Das Angebot zählt weiter für ${d.value}; gilt es für den ganzen Kreis, gehört „kreisweit“ in die Kommune.`,
  PLACE_OTHER_TOWN: (d) =>
    `Unter „${d.field}“ steht „${d.text}“: Das nennt ${d.shown}. Das Angebot zählt weiter für ${d.value}; bitte prüfen Sie, für wen es gilt.`,
  POSTAL_CODE_ZERO_RESTORED: (d) => `Bei der Postleitzahl ${d.text} wurde die führende Null ergänzt.`,
  POSTAL_CODE_UNREADABLE: (d) => `„${d.text}“ ist keine Postleitzahl.`,
} satisfies Record<string, Sentence>;

const terms = {
  TERM_UNKNOWN: (d) => `„${d.text}“ steht nicht in der Liste „${d.field}“.`,
  TERM_AMBIGUOUS: (d) => `„${d.text}“ passt zu mehreren Begriffen der Liste „${d.field}“.`,
  TERM_SUGGESTED: (d) => `„${d.text}“ steht nicht in der Liste „${d.field}“; ähnlich: ${d.value}.`,
  TERM_LIKELY: (d) => `„${d.text}“ wurde als „${d.value}“ gelesen.`,
  TERM_NEGATED: (d) => `„${d.text}“ enthält eine Verneinung und wurde nicht zugeordnet.`,
  TERM_CODE_WITHOUT_LEGEND: (d) => `Zum Kürzel „${d.text}“ fehlt eine Legende.`,
  GROUP_DETAILS: (d) => `Aus „${d.text}“ wurde ${d.field} übernommen.`,
  TERM_AND_MORE: (d) => `„${d.text}“ nennt nicht alle Begriffe einzeln.`,
} satisfies Record<string, Sentence>;

const contacts = {
  PHONE_ZERO_RESTORED: (d) => `Bei der Telefonnummer ${d.text} wurde die führende Null ergänzt.`,
  PHONE_EXPONENT: (d) => `„${d.text}“ ist eine gerundete Zahl; die Telefonnummer ist daraus nicht zu lesen.`,
  PHONE_IMPLAUSIBLE: (d) => `„${d.text}“ ist keine vollständige Telefonnummer.`,
  PHONE_WITHOUT_AREA_CODE: (d) => `In „${d.text}“ fehlt die Vorwahl.`,
  EMAIL_UNREADABLE: (d) => `„${d.text}“ ist keine E-Mail-Adresse.`,
  EMAIL_REPAIRED: (d) => `„${d.text}“ wurde als ${d.value} gelesen.`,
  EMAIL_SEVERAL: (d) => `„${d.text}“ enthält mehrere E-Mail-Adressen; übernommen wurde ${d.value}.`,
  WEBSITE_UNREADABLE: (d) => `„${d.text}“ ist keine Internetadresse.`,
  PROVIDER_ADDRESS: (d) => `Aus „${d.text}“ wurde „${d.value}“ als Träger übernommen, ohne die Anschrift.`,
  FTE_FROM_PERCENT: (d) => `„${d.text}“ einer Stelle wurde als ${d.value} VZÄ gelesen.`,
  PLACES_TAKEN: (d) => `„${d.text}“ wurde als ${d.value} Teilnehmende bei ${d.limit} Plätzen gelesen.`,
  CONTACT_IS_OFFICE: (d) => `„${d.text}“ nennt eine Stelle, keine Person, und steht deshalb unter „Funktion“.`,
  PROVIDER_IS_PERSON: (d) =>
    `„${d.text}“ ist wohl ein Mensch und kein Träger. Der Name gilt als Ansprechperson, wenn keine andere genannt ist, und wird nur mit Zustimmung gedruckt; der Träger bleibt leer.`,
  CONTACT_SPLIT: (d) => `Aus „${d.text}“ wurde ${d.field} übernommen.`,
} satisfies Record<string, Sentence>;

const cells = {
  CELL_ERROR: (d) => `Die Zelle zeigt den Fehler ${d.text}.`,
  SIGN_UNDECIDED: (d) => `Es ist nicht entschieden, was „${d.text}“ in dieser Datei bedeutet.`,
  DAY_FROM_ABOVE: (d) => `Hier steht kein Tag; es gilt „${d.text}“ aus der Zeile darüber.`,
  ROW_HIDDEN: () => 'Die Zeile ist in der Datei ausgeblendet. Sie wird gelesen wie die übrigen.',
  CELL_COMMENT: (d) => `Kommentar an der Zelle: „${d.text}“. Er wird mit der Zeile aufbewahrt.`,
  ROW_CROSSED_OUT: (d) =>
    `„${d.text}“ ist in der Datei durchgestrichen, gilt also wohl nicht mehr. Die Zeile wird übernommen, wenn Sie sie nicht ausschließen.`,
  CELL_CROSSED_OUT: (d) =>
    `„${d.text}“ ist in der Datei durchgestrichen, gilt also wohl nicht mehr. Es wird übernommen, wenn Sie es nicht ändern.`,
  LABEL_FROM_ABOVE: (d) =>
    `Die Zelle ist leer. In dieser Spalte steht jede Angabe nur einmal über ihrer Gruppe; es gilt „${d.text}“ aus der Zeile darüber.`,
  DITTO_FILLED: (d) => `„${d.text}“ wurde durch den Wert der Zeile darüber ersetzt.`,
  DITTO_WITHOUT_VALUE: (d) => `Über „${d.text}“ steht kein Wert.`,
  REFERENCE_FILLED: (d) => `„${d.text}“ verweist auf eine andere Zeile; es gilt, was dort steht: „${d.value}“.`,
  REFERENCE_LEFT: (d) =>
    `„${d.text}“ verweist nur auf eine andere Stelle und ist selbst keine Angabe. Bitte tragen Sie ein, was dort steht.`,
  BOOLEAN_UNREADABLE: (d) => `„${d.text}“ ist weder ja noch nein.`,
  CELL_CONFLICT: (d) => `„${d.text}“ widerspricht der Angabe im Feld „${d.field}“.`,
  TEXT_CUT: (d) => `Der Text ist länger als ${d.limit} Zeichen und wurde gekürzt.`,
  OFFER_NAME_MISSING: () => 'Die Bezeichnung des Angebots fehlt. Die Zeile wird nicht übernommen.',
  OFFER_NAME_IS_SIGN: (d) =>
    `„${d.text}“ ist keine Bezeichnung. Es ist nicht entschieden, ob damit „kein Angebot“ gemeint ist. Die Zeile wird nicht übernommen.`,
  OFFER_NAME_IS_TERM: (d) =>
    `„${d.text}“ steht allein in der Zeile und ist ein Begriff der Wortlisten: wohl eine Zwischenüberschrift. Die Zeile wird nicht übernommen, außer es ist ein Angebot.`,
  OFFER_CONFIRMED_NONE: () => 'Die Kommune nennt hier ausdrücklich kein Angebot.',
  NONE_WITHOUT_FIELD: (d) => `„${d.text}“: Es ist nicht erkennbar, für welches Handlungsfeld das gilt.`,
  BOOLEAN_WITH_TEXT: (d) => `„${d.text}“ wurde als „${d.value}“ gelesen.`,
  TEXT_IS_DATE: (d) =>
    `Die Zelle enthält das Datum ${d.text}. Vermutlich hat Excel eine Angabe wie „12-14“ umgewandelt.`,
  AGE_REVERSED: (d) => `Das Höchstalter „${d.text}“ liegt unter dem Mindestalter.`,
  FEMALE_ABOVE_TOTAL: (d) => `„${d.text}“ weibliche Teilnehmende sind mehr als alle Teilnehmenden.`,
  COLUMN_CONFLICT: (d) => `Auch die Spalte „${d.header}“ nennt diese Angabe, aber anders: „${d.text}“.`,
} satisfies Record<string, Sentence>;

const offers = {
  OFFER_MISSING: (d) =>
    `„${d.text}“ ${d.file === '' ? 'stand im Rückmeldeblatt' : `stand zuletzt in „${d.file}“ (${d.survey})`} und wird in dieser Datei nicht genannt. Es ist offen, ob es das Angebot noch gibt.`,
  ROW_KEY_MOVED: (d) =>
    `Die verdeckte Nummer dieser Zeile gehört zu „${d.text}“; vermutlich wurde ohne die verdeckte Spalte sortiert. Die Zeile gilt für den Eintrag, den sie nennt.`,
  OFFER_SAID_ENDED: (d) =>
    `„${d.text}“ nennt kein Ende. Hat das Angebot früher schon bestanden, wird das Ende vor dem Übernehmen vorgeschlagen.`,
  OFFER_END_REMARKED: (d) =>
    `Unter „${d.header}“ steht „${d.text}“, ein Ende ist nicht eingetragen. Es wird kein Ende gesetzt; kennt der Bestand das Angebot schon, wird vor dem Übernehmen danach gefragt.`,
  FILE_OF_EARLIER_YEAR: (d) => `${d.text} Vielleicht ist es die Datei eines früheren Jahres.`,
  OFFER_MAYBE_KNOWN: (d) =>
    `„${d.text}“ ist möglicherweise dasselbe wie ein Angebot, das schon im Bestand steht. Die Zeile ist ein eigenes Angebot, solange das nicht entschieden ist.`,
  OFFER_MAYBE_TWICE: (d) =>
    `„${d.text}“ ist möglicherweise dasselbe wie das Angebot einer früheren Zeile dieser Datei. Die Zeile ist ein eigenes Angebot, solange das nicht entschieden ist.`,
} satisfies Record<string, Sentence>;

const entries = {
  NEED_TEXT_MISSING: () => 'Der Bedarf ist nicht beschrieben. Die Zeile wird nicht übernommen.',
  NEED_COLUMN_MISSING: () => 'Keine Spalte ist als Bedarf zugeordnet. Die Zeile wird nicht übernommen.',
  NEED_NONE: (d) => `„${d.text}“: Hier wird kein Bedarf genannt. Die Zeile wird nicht übernommen.`,
  ENTRY_TWICE: (d) => `Dasselbe steht schon in ${d.text}. Diese Stelle wird nicht übernommen.`,
  FIGURE_AS_PERCENT: (d) => `„${d.text}“ steht ohne Einheit zwischen Prozentwerten und wurde als Prozent übernommen.`,
  FIGURE_FRACTION: (d) =>
    `„${d.text}“ steht zwischen Prozentwerten. Gemeint sein kann auch ${d.value}; der Wert wird nicht übernommen, bis das geklärt ist.`,
  FIGURE_IS_SHARE: (d) =>
    `„${d.text}“ ist ein Anteil, die anderen Werte dieser Kennzahl sind Zahlen. Der Wert wird nicht übernommen.`,
  FIGURES_BELOW_ONE: (d) =>
    `Alle Werte dieser Kennzahl liegen unter 1. „${d.text}“ kann ${d.value} heißen; der Wert wird nicht übernommen, bis das geklärt ist.`,
  FIGURE_OF_PART: (d) =>
    `Die Zeilen stehen je für „${d.text}“, also für Teile einer Kommune. Kennzahlen gibt es nur je Kommune: Übernommen wird die Gesamtzeile, wo eine steht; diese Zeilen nicht.`,
  FIGURE_CONTRADICTED: (d) =>
    `In ${d.text} stehen für dieselbe Kennzahl, denselben Ort und dieselbe Zeit verschiedene Werte. Keiner davon wird übernommen: Entweder gelten die Zeilen für Teile einer Kommune, oder eine von ihnen ist falsch.`,
  INDICATOR_MISSING: () =>
    'Welche Kennzahl gemeint ist, steht weder in Zeile noch Überschrift noch Titel. Der Wert wird nicht übernommen.',
  INDICATOR_FROM_TITLE: (d) => `Die Kennzahl „${d.text}“ ist Titel oder Blattname entnommen.`,
  STRUCTURE_UNKNOWN: (d) =>
    `„${d.text}“ ist keine der Strukturen, nach denen gefragt wird. Die Angabe bleibt bei der Kommune als weitere Angabe erhalten.`,
  INDICATOR_NEW: (d) => `„${d.text}“ ist als Kennzahl noch nicht bekannt und wird mit diesem Namen angelegt.`,
  PERIOD_MISSING: () => 'Zu diesem Wert ist weder Jahr noch Stichtag angegeben.',
  PERIOD_FROM_TITLE: (d) => `Das Jahr ${d.text} ist dem Titel entnommen.`,
  SOURCE_FROM_NOTE: (d) => `Die Quelle „${d.text}“ ist Titel oder Fußnote der Tabelle entnommen.`,
  SOURCE_MISSING: () =>
    'Woher die Werte dieser Tabelle stammen, steht nirgends. Ohne Angabe werden sie ohne Quelle übernommen; unter „Kennzahlen“ lässt sie sich nachtragen.',
  SOURCE_SAID: (d) => `Die Tabelle nennt keine Quelle; „${d.text}“ wurde von Hand festgelegt.`,
  FIGURE_SIGN: (d) => `„${d.text}“ ist ein amtliches Zeichen (${d.value}) und bleibt unverändert stehen.`,
  FIGURE_LIMITED: (d) => `„${d.text}“ steht in Klammern: Der Aussagewert ist eingeschränkt.`,
  CHOICE_UNKNOWN: (d) => `„${d.text}“ ist keines der möglichen Wörter. Das Feld bleibt leer.`,
  MEASURE_TITLE_MISSING: () => 'Die Maßnahme hat keinen Titel. Die Zeile wird nicht übernommen.',
  MEASURE_TWICE: (d) => `Dieselbe Maßnahme steht schon in Zeile ${d.text}. Diese Zeile wird nicht übernommen.`,
  ACTOR_NAME_MISSING: () => 'Der Akteur hat keinen Namen. Die Zeile wird nicht übernommen.',
  ACTOR_FROM_ABOVE: (d) => `Die Zeile nennt nur eine Person; sie gehört zum Akteur der Zeile darüber, „${d.text}“.`,
  ACTOR_RECOGNISED: (d) => `„${d.text}“ ist der bekannte Akteur „${d.value}“, nur anders geschrieben.`,
  ACTOR_ALIKE: (d) =>
    `„${d.text}“ ist möglicherweise derselbe Akteur wie „${d.value}“. Die Zeile wird ein eigener Akteur, solange hier nicht der andere Name steht.`,
  ACTOR_AMBIGUOUS: (d) =>
    `„${d.text}“ kann mehrere Akteure meinen: ${d.value}. Die Zeile wird nicht übernommen; tragen Sie den gemeinten Namen ein.`,
  ACTOR_SEAT_DIFFERS: (d) =>
    `Einen Akteur „${d.text}“ gibt es schon, aber mit anderem Sitz${d.value === '' ? '' : ` (${d.value})`}. Die Zeile wird nicht übernommen: Ist es ein anderer, ergänzen Sie den Namen um den Ort; ist er umgezogen, ändern Sie den Sitz des Akteurs.`,
  ACTOR_ROWS_DIFFER: (d) =>
    `Zeile ${d.value} nennt für denselben Akteur etwas anderes; „${d.text}“ wird nicht übernommen.`,
  ACTOR_PARENT_NEW: (d) => `„${d.text}“ ist noch kein bekannter Akteur und wird als übergeordneter Akteur angelegt.`,
  ACTOR_PARENT_OPEN: (d) =>
    `Zu welchem Akteur „${d.text}“ gehört, ist nicht eindeutig. Die Zeile wird ohne übergeordneten Akteur übernommen.`,
  ACTOR_AREA_UNKNOWN: (d) =>
    `„${d.text}“ nennt keine Kommune dieses Kreises eindeutig und steht deshalb in der Bemerkung.`,
  ACTOR_KIND_SEVERAL: (d) => `„${d.text}“ nennt mehrere Trägerarten. Das Feld bleibt leer.`,
  GOAL_NEW: (d) => `Das Ziel „${d.text}“ ist im Plan noch nicht bekannt und wird angelegt.`,
  MEASURE_TIE_UNKNOWN: (d) =>
    `„${d.text ?? ''}“ ist hier nicht bekannt (Bedarf, Lücke oder Bewilligung). Die Maßnahme wird ohne diese Verknüpfung übernommen.`,
  GOAL_WITHOUT_FIELD: (d) =>
    `Das Ziel „${d.text}“ ist im Plan nicht bekannt, und ohne Handlungsfeld kann es nicht angelegt werden. Die Maßnahme kommt ohne Ziel in den Plan.`,
  REPORT_STATUS_MISSING: () =>
    'Es steht ein Sachstand da, aber kein Status, und im Plan gibt es noch keinen. Der Sachstand wird nicht übernommen.',
  REPORT_REASON_MISSING: () =>
    'Für „entfallen“ fehlt der Grund. Der Sachstand wird nicht übernommen; nennen Sie den Grund in der Zeile.',
  REPORT_DAY_LATER: (d) => `„${d.text}“ liegt in der Zukunft. Der Sachstand bekommt das Datum von heute.`,
  REPORT_PLACE_UNKNOWN: (d) =>
    `„${d.text}“ ist keine Kommune dieses Kreises. Der Sachstand wird nicht übernommen, damit er nicht für alle gilt.`,
  DAY_FROM_PERIOD: (d) => `„${d.text}“ nennt keinen Tag; gelesen wurde der letzte mögliche: ${d.value}.`,
  COSTS_AS_NOTE: (d) => `„${d.text}“ nennt kein Jahr und steht deshalb unter „Finanzierung“.`,
  OFFER_PART_UNREADABLE: (d) =>
    `„${d.text}“ ist nicht lesbar; die Zelle ändert darum nichts. Ein Eintrag sieht so aus: ${d.value}.`,
  PART_UNREADABLE: (d) => `„${d.text}“ ist nicht lesbar und wird nicht übernommen. Erwartet wird: ${d.value}.`,
  SUM_DIFFERS: (d) => `Die Kommunen ergeben zusammen ${d.value}, angegeben ist ${d.text}. Beides bleibt, wie es ist.`,
} satisfies Record<string, Sentence>;

/** Answers that are no value of a list. */
export const optionNames = { isOffer: 'Es ist ein Angebot', isProvider: 'Es ist der Träger' };

/** Why an answer is offered. */
export const optionReasons = {
  legend: ({ sheet, key, meaning }: { sheet: string; key: string; meaning: string }) =>
    sheet === '' ? `In der Legende steht: ${key} = ${meaning}` : `Im Blatt „${sheet}“ steht: ${key} = ${meaning}`,
};

const issueTexts = { ...dates, ...numbers, ...keys, ...terms, ...contacts, ...cells, ...offers, ...entries };
export type IssueCode = keyof typeof issueTexts;
export const issueCodes = Object.keys(issueTexts) as IssueCode[];

/** The German sentence for a code. */
export function issueText(code: IssueCode, details: IssueDetails = {}): string {
  return (issueTexts[code] as Sentence)(details);
}
