import type { FieldWords } from './field-words.ts';

/** Header words of lists of measures, as concepts, controlling sheets and status lists use them. */
export const measureWords: readonly FieldWords[] = [
  {
    field: 'measureNumber',
    sure: 'Nr.|Maßnahmen-Nr.|Maßnahmennummer|Nr. der Maßnahme|Nummer der Maßnahme|M-Nr.|Kennung|Maßnahmenkennung|Kennziffer|Kürzel',
    likely: 'Nummer|ID|Code',
  },
  { field: 'formerNumbers', sure: 'Frühere Nummern|frühere Nummer|alte Nummer|bisherige Nummer|Nr. alt' },
  {
    field: 'goal',
    sure: 'Ziel|Handlungsziel|Teilziel|Unterziel|operatives Ziel|strategisches Ziel|Zielbezug|Ziel des Handlungsfelds|zugehöriges Ziel|Oberziel|Leitziel',
    likely: 'Ziele|Zielsetzung',
  },
  {
    field: 'measure',
    sure: 'Maßnahme|Titel der Maßnahme|Bezeichnung der Maßnahme|Name der Maßnahme|Maßnahmentitel|Maßnahmenbezeichnung|Maßnahme/Projekt|Maßnahme / Projekt|Projekt/Maßnahme|Einzelmaßnahme|Was|Vorhaben',
    likely: 'Maßnahmen|Titel|Bezeichnung|Projekt|Projekttitel|Aktivität|Aufgabe|Name',
  },
  { field: 'measureKind', sure: 'Art|Art der Maßnahme|Maßnahmenart|Maßnahmentyp|Typ|Maßnahmenkategorie' },
  { field: 'level', sure: 'Ebene|Wirkungsebene|Handlungsebene|Umsetzungsebene' },
  {
    field: 'lead',
    sure: 'Federführung|federführend|federführende Stelle|Verantwortlich|verantwortlich|Verantwortung|Verantwortlichkeit|Zuständigkeit|zuständig|zuständige Stelle|Federführendes Amt|Umsetzungsverantwortung|Hauptverantwortlich|Wer|Verantwortliche Stelle|Verantwortliche Organisation|Träger|Trägerschaft|Durchführung',
    likely: 'Amt|Fachbereich|Dienststelle|Organisation|Akteur',
  },
  {
    field: 'responsible',
    sure: 'Zuständige Person|verantwortliche Person|Ansprechperson|Ansprechpartner|Ansprechpartnerin|Ansprechpartner/in|Projektleitung|Bearbeitung|Bearbeiter|Bearbeiterin|Kontakt',
    likely: 'Person|Name der Ansprechperson',
  },
  {
    field: 'partners',
    sure: 'Beteiligte|Partner|Kooperationspartner|weitere Beteiligte|Mitwirkende|beteiligte Akteure|Beteiligte Stellen|Einzubeziehende|Kooperation|Kooperationen|Umsetzungspartner',
  },
  {
    field: 'municipality',
    sure: 'Kommunen|beteiligte Kommunen|Kommune(n)|beteiligte Kommune|teilnehmende Kommunen|Umsetzungsort|Ort der Umsetzung',
  },
  {
    field: 'fieldsOfAction',
    sure: 'Handlungsfeld|HF|Themenfeld|Handlungsschwerpunkt|Handlungsbereich|Bereich',
    likely: 'Thema|Schwerpunktfeld',
  },
  {
    field: 'description',
    sure: 'Beschreibung|Maßnahmenbeschreibung|Beschreibung der Maßnahme|Inhalt|Kurzbeschreibung|Umsetzungsschritte|Erläuterung',
  },
  { field: 'targetGroups', sure: 'Zielgruppe|Zielgruppen|Adressaten' },
  {
    field: 'validFrom',
    sure: 'Beginn|Start|Startdatum|ab|von|Umsetzungsbeginn|Zeitraum|Umsetzungszeitraum|Laufzeit|Zeitrahmen|Zeitplan|Zeitplanung|Zeitschiene|Umsetzung ab',
    likely: 'Zeit|Wann|Termin|Termine',
  },
  {
    field: 'validTo',
    sure: 'Ende|bis|Enddatum|Umsetzung bis|Frist|Fertigstellung|Zieltermin|Abschluss|Fällig|Termin bis|bis wann|geplantes Ende',
  },
  {
    field: 'measurePriority',
    sure: 'Priorität|Prio|Priorisierung|Prioritätsstufe|Dringlichkeit',
  },
  { field: 'emphasis', sure: 'Schwerpunkt/Quick-Win|Schwerpunkt|Quick-Win|Quick Win|Schwerpunktmaßnahme' },
  {
    field: 'funding',
    sure: 'Finanzierung|Förderung|Finanzierungsquelle|Mittelherkunft|Fördermittel|Förderprogramm',
    likely: 'Ressourcen|Ressourcenbedarf',
  },
  {
    field: 'costs',
    sure: 'Kosten je Jahr|Kosten pro Jahr|Kosten nach Jahren|Kosten',
    likely: 'Budget|Mittelbedarf|Kosten (€)',
  },
  { field: 'guidelines', sure: 'Leitlinien|Leitlinie|Leitsatz|Leitsätze|Querschnittsziel|Querschnittsziele' },
  {
    field: 'keyFigures',
    sure: 'Kennzahlen der Maßnahme|Kennzahlen|Indikatoren|Indikator|Messgröße|Messgrößen|Zielindikator|Erfolgsindikatoren|Erfolgsindikator',
    likely: 'Kennzahl|Erfolgskriterien',
  },
  { field: 'answeredNeeds', sure: 'Beantwortete Bedarfe|Beantworteter Bedarf' },
  { field: 'answeredGaps', sure: 'Beantwortete Lücken|Beantwortete Lücke' },
  { field: 'milestones', sure: 'Meilensteine|Meilenstein|Etappen' },
  { field: 'resolution', sure: 'Beschluss|Beschlussvorlage|Ratsbeschluss|Kreistagsbeschluss|Vorlage|Vorlagennummer' },
  {
    field: 'resolutionDay',
    sure: 'Beschlossen am|Beschlussdatum|Datum des Beschlusses|Beschluss vom|Ratsbeschluss vom',
  },
  {
    field: 'reportDay',
    sure: 'Sachstand vom|Stand vom|Stand|Stand (Datum)|Datum des Sachstands|Berichtsdatum|letzte Aktualisierung|aktualisiert am|Datum',
  },
  { field: 'reportFor', sure: 'Sachstand gilt nur für|gilt nur für|abweichende Kommune' },
  { field: 'unchanged', sure: 'Sachstand unverändert|unverändert|keine Änderung' },
  {
    field: 'status',
    sure: 'Status|Umsetzungsstand|Umsetzungsstatus|Stand der Umsetzung|Bearbeitungsstand|Bearbeitungsstatus|Stand der Maßnahme',
  },
  { field: 'trafficLight', sure: 'Ampel|Ampelstatus|Ampelfarbe|Bewertung (Ampel)|Statusampel', likely: 'Bewertung' },
  {
    field: 'progress',
    sure: 'Fortschritt in %|Fortschritt|Umsetzungsgrad|Umsetzungsgrad in %|Erfüllungsgrad|% umgesetzt',
  },
  {
    field: 'reportText',
    sure: 'Sachstand|aktueller Sachstand|Sachstandsbericht|Sachstandsbeschreibung|Erläuterung zum Stand|Bericht|Ergebnis|Ergebnisse|aktueller Stand|Zwischenstand',
    likely: 'Verlauf|Umsetzung|Entwicklung|Stand',
  },
  {
    field: 'nextStep',
    sure: 'Nächster Schritt|nächste Schritte|weiteres Vorgehen|To do|To-do|weitere Schritte|Was ist zu tun',
  },
  { field: 'nextWho', sure: 'Nächster Schritt: wer|Nächster Schritt wer|nächster Schritt durch' },
  { field: 'nextDue', sure: 'Nächster Schritt: bis wann|Nächster Schritt bis|nächster Termin' },
  { field: 'obstacle', sure: 'Hindernis|Hindernisse|Hemmnisse|Probleme|Schwierigkeiten|Risiken|Herausforderungen' },
  {
    field: 'decisionNeeded',
    sure: 'Entscheidung nötig|Entscheidungsbedarf|benötigte Entscheidung|Entscheidung erforderlich',
  },
  { field: 'reportReason', sure: 'Grund (bei „entfallen“)|Grund|Begründung' },
  { field: 'remark', sure: 'Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Hinweis|Hinweise|Kommentar|Sonstiges' },
];
