import type { TemplatePurpose } from '../../contract/house.ts';
import { plural } from '../format.ts';
import { minutesTexts } from './minutes.ts';
import { paperTexts } from './papers.ts';

/** A name between double braces, what it stands for, and whether it brings a part of the text with tables and headings. */
export interface Placeholder {
  name: string;
  meaning: string;
  part: boolean;
}
const word = (name: string, meaning: string): Placeholder => ({ name, meaning, part: false });
const part = (name: string, meaning: string): Placeholder => ({ name, meaning, part: true });

const everywhere: readonly Placeholder[] = [
  word('Titel', 'Betreff der Vorlage oder Titel des Berichts'),
  word('Untertitel', 'Zeile unter dem Titel mit Art, Fassung und Stand'),
  word('Stand', 'Tag, an dem die Daten gelesen wurden'),
  word('Kreis', 'Name des Kreises'),
  word('Stelle', 'Stelle aus dem Briefkopf'),
  word('Amt', 'Amt aus dem Briefkopf'),
  word('Kontakt', 'Kontaktzeile aus dem Briefkopf'),
  word('Aktenzeichen', 'Aktenzeichen aus dem Briefkopf'),
  part('Inhalt', 'das ganze Dokument mit Überschriften, Tabellen und Bildern'),
];
const ofPapers: readonly Placeholder[] = [
  word('Nummer', 'Nummer der Vorlage'),
  word('Art', 'Beschlussvorlage, Bericht, Mitteilung, Antwort'),
  word('Öffentlichkeit', 'öffentlich oder nichtöffentlich'),
  word('Federführung', 'federführendes Amt'),
  word('Beteiligte', 'beteiligte Ämter'),
  word('Verfasser', 'wer die Vorlage verfasst hat'),
  word('Datum', 'Datum der Vorlage'),
  word('Gremium', 'Gremien der Beratungsfolge'),
  word('Sitzung', 'Tag der ersten Sitzung'),
  word('TOP', 'Tagesordnungspunkt der ersten Sitzung'),
  part(paperTexts.print.order, 'Tabelle der Beratungsfolge'),
  part(paperTexts.print.proposals, 'Beschlussvorschlag, je Gremium'),
  part('Text', 'alle Abschnitte, die keinen eigenen Platzhalter haben'),
  ...[...new Set(Object.values(paperTexts.sections).flat())].map((name) => part(name, `Abschnitt „${name}“`)),
  part(paperTexts.print.financial, 'Produkt, Sachkonto, Tabelle der Beträge'),
  part(paperTexts.print.earlier, 'Abschnitt „Frühere Behandlung“'),
  part(paperTexts.print.attachments, 'Liste der Anlagen'),
];
const ofMinutes: readonly Placeholder[] = [
  part(minutesTexts.attendance, 'wer da war und wer entschuldigt ist'),
  part(minutesTexts.agenda, 'Punkte mit Niederschrift und Beschlüssen'),
  part(minutesTexts.tasks, 'Tabelle der Aufgaben'),
  part(minutesTexts.signatures, 'Zeilen für Vorsitz und Schriftführung'),
];

const placeholders: Record<TemplatePurpose, readonly Placeholder[]> = {
  paper: [...everywhere, ...ofPapers],
  minutes: [...everywhere, ...ofMinutes],
  report: everywhere,
};
/** Parts that have to stand somewhere; `Inhalt` brings them all. */
const needed: Record<TemplatePurpose, readonly string[]> = {
  paper: [
    paperTexts.print.order,
    paperTexts.print.proposals,
    'Text',
    paperTexts.print.financial,
    paperTexts.print.earlier,
    paperTexts.print.attachments,
  ],
  minutes: ofMinutes.map(({ name }) => name),
  report: ['Inhalt'],
};

const purposes: Record<TemplatePurpose, string> = {
  paper: 'Vorlagen',
  minutes: 'Niederschriften',
  report: 'Berichte und Konzept',
};

export const houseTexts = {
  placeholders,
  needed,
  purposes,
  fileStem: {
    paper: 'Mustervorlage-Vorlagen',
    minutes: 'Mustervorlage-Niederschriften',
    report: 'Mustervorlage-Berichte',
  } satisfies Record<TemplatePurpose, string>,
  templates: {
    title: 'Word-Vorlagen des Hauses',
    note: 'Ist eine Vorlage hinterlegt, füllt Verzahnt sie für die Ausgabe als Word: Kopf, Fuß, Formate und Schriften bleiben die des Hauses. Ohne Vorlage gilt die Form des Programms.',
    own: 'Word hat die Form des Programms.',
    loaded: (at: string, person: string): string => `hinterlegt am ${[at, person].filter(Boolean).join(' von ')}`,
    choose: (purpose: string): string => `Vorlage wählen … für ${purpose}`,
    chooseShort: 'Vorlage wählen …',
    replace: (purpose: string): string => `Ersetzen … der Vorlage für ${purpose}`,
    replaceShort: 'Ersetzen …',
    sample: (purpose: string): string => `Mustervorlage speichern für ${purpose}`,
    sampleShort: 'Mustervorlage speichern',
    removeShort: 'Entfernen',
    remove: (purpose: string): string => `Entfernen der Vorlage für ${purpose}`,
    kept: (name: string): string => `„${name}“ wird ab jetzt für Word verwendet.`,
    removed: 'Die Word-Vorlage ist entfernt. Word hat wieder die Form des Programms.',
    sampleSaved: (name: string): string => `„${name}“ ist gespeichert.`,
    filled: (count: number): string => `${plural(count, 'Platzhalter wird', 'Platzhalter werden')} gefüllt`,
    unknown: (names: string): string =>
      `Unbekannt: ${names}. Bleibt stehen, außer ein Abschnitt heißt so. Bitte die Schreibweise prüfen.`,
    broken: (names: string): string => `Nicht geschlossen: ${names}. Ein Platzhalter endet mit zwei Klammern: }}.`,
    missing: (names: string): string => `Kein Platzhalter für: ${names}. Diese Teile stehen nicht in der Word-Datei.`,
    complete: 'Alle Teile des Dokuments haben einen Platz.',
    unreadable:
      'Die hinterlegte Datei lässt sich nicht mehr lesen. Word hat bis dahin keine Ausgabe; bitte neu wählen oder entfernen.',
    previewTitle: (purpose: string): string => `Platzhalter für ${purpose}`,
    preview: (purpose: string): string => `Platzhalter ansehen für ${purpose}`,
    previewShort: 'Platzhalter ansehen',
    previewOf: (title: string): string => `Gefüllt mit: ${title}`,
    previewNone: 'Es gibt noch nichts, womit sich die Vorlage zur Probe füllen lässt.',
    previewColumns: { name: 'Platzhalter', meaning: 'Bedeutung', value: 'Wert', used: 'In der Vorlage' },
    emptyValue: '–',
    isUsed: 'ja',
    notUsed: 'nein',
    partValue: (count: number): string => (count === 0 ? 'leer' : plural(count, 'Baustein', 'Bausteine')),
  },
  /** What the template of the program says besides the placeholders. */
  sampleWords: {
    hint: 'Mustervorlage: Kopf, Fuß, Formate und Schriften lassen sich frei ändern. Wörter in doppelten geschweiften Klammern füllt Verzahnt.',
    number: 'Vorlage-Nr.',
    page: 'Seite',
    pageOf: 'von',
    leadOffice: 'Federführung',
    day: 'Datum',
    kind: 'Art',
    participants: 'Beteiligte',
    author: 'Verfasst von',
    meeting: 'Sitzung',
  },
};
