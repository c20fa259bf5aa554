/** The wording by which rows that are no data give themselves away. All expect one clean line. */

const total =
  /^(zwischen|gesamt|end)?(summe|summen)\b|^(gesamt|insgesamt|zusammen|total|gesamtzahl|gesamtergebnis|gesamtsumme|endsumme|übertrag|ø|∅|durchschnitt|durchschnittlich|mittelwert|median|σ|∑)(\b|\s|:|$)|^(rhein-)?(kreis|land|alle|städte|kommunen|gemeinden)\b.*\b(gesamt|insgesamt|zusammen|summe)$|^(teil)?ergebnis:?$|^.{2,50} ergebnis$|^anzahl (gesamt|der angebote|angebote|insgesamt)\b|^\d+ (angebote?|projekte?|kurse?|maßnahmen?|einträge|datensätze|zeilen)( (gesamt|insgesamt))?$/i;
const part = /^\s*[-–]?\s*(davon|darunter|dar\.|hiervon|dav\.)(\b|:|\s|$)/i;
const note =
  /^([_=–—-]{4,}$|\*+|[¹²³⁴⁵]|\(?\d{1,2}\) |\[\d+\]|#\s|hinweise?\b|anmerkungen?\b|anm\.|bemerkung(en)?:|quellen?\b|datenquelle|datenstand|stand\b|legende|erläuterungen?\b|fußnoten?\b|bitte\b|zeichenerklärung|abkürzungen|alle angaben|angaben\b|eigene (berechnung|darstellung|erhebung)|rückfragen|rücksendung|vielen dank|kontakt:|ansprechpartner(in)?:|ansprechperson:|ausgefüllt|datum:|ort, datum|unterschrift|gez\.|ps:|n\.b\.:|k\.a\. ?=|© |\(c\)|copyright|seite \d|erstellt|herausgeber|aktualisiert|letzte (änderung|aktualisierung)|mit freundlichen)/i;
const heading =
  /^(handlungsfeld:?|hf ?\d+:?|themenfeld:?|bereich:?|themenbereich:?|rubrik:?|kategorie:?|abschnitt|teil [a-z0-9]:?|block|schwerpunkt:?|stadt |gemeinde |kommune:? |träger:|zielgruppe:?|[ivx]+\.|[a-z][.)]|\d+(\.\d+)*[.)]?)\s/i;
const legend = /^([\w()+-]{1,4}|[✓✔x•*–/.…-])\s*[=:→]\s*\S/i;
const placeholder = /^(bitte (aus)?wählen|bitte auswählen.*|auswahl|[-–.…_ ]+|<.*>|\[.*\])$/i;

const question = /^(?:frage )?\(?\d{1,2}[.):]\s+\p{L}.{8,}\?(?: \(.*\))?$/iu;

export const isQuestionLabel = (text: string): boolean => question.test(text);
export const isTotalLabel = (text: string): boolean => text.length <= 60 && total.test(text);
export const isPartLabel = (text: string): boolean => part.test(text);
export const isNoteLabel = (text: string): boolean => note.test(text) || legend.test(text);
export const isHeadingLabel = (text: string): boolean => text.length <= 100 && heading.test(text);
export const isPlaceholder = (text: string): boolean => placeholder.test(text);
