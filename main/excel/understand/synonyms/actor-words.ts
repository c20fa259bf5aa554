import type { FieldWords } from './field-words.ts';

/** Header words of lists of actors: address lists of federations, registers of Vereine, lists of Träger. `provider` is the actor itself. */
export const actorWords: readonly FieldWords[] = [
  {
    field: 'provider',
    sure: 'Akteur|Akteurin|Name des Akteurs|Organisation|Name der Organisation|Verein|Vereinsname|Name des Vereins|Verband|Name des Verbands|Mitgliedsorganisation|Mitgliedsverein|Institution|Name der Institution|Einrichtung|Name der Einrichtung|Dienststelle|Behörde|Firma|Initiative|Gruppe|Gemeinde (Name)|Moscheeverein|Ortsverein|Organisation/Verein|Verein/Organisation|Verein/Gruppe|Träger/Verein|MSO|Name der MSO|Migrantenorganisation|Migrantenselbstorganisation|Name der Migrantenorganisation|Name der Migrantenselbstorganisation|Name der Gruppe|Name der Initiative|Name der Dienststelle|Name der Behörde|Name der Beratungsstelle|Kommune/Institution|Kommune/Organisation|Institution/Kommune|Stadt/Institution|Kita|Name der Kita|Kindertageseinrichtung|Kindertagesstätte|Kindergarten|Familienzentrum|Schule|Name der Schule|Schulname|Jugendzentrum|Jugendeinrichtung|Moschee|Moscheegemeinde',
    likely: 'Name|Bezeichnung|Titel|Stelle|Vereinsbezeichnung|Mitglied|Adressat|Partner|Netzwerkpartner',
  },
  {
    field: 'actorShortName',
    sure: 'Kurzname|Kürzel|Abkürzung|Kurzbezeichnung|Abk.|Kurzform|Akronym',
  },
  {
    field: 'actorOtherNames',
    sure: 'Andere Schreibweisen|Weitere Namen|Andere Namen|Alternativer Name|früherer Name|auch bekannt als|ehemals',
  },
  {
    field: 'providerType',
    sure: 'Trägerart|Art des Akteurs|Akteursart|Akteurstyp|Art der Einrichtung|Einrichtungsart',
    likely: 'Art|Typ|Sparte',
  },
  {
    field: 'actorParent',
    sure: 'Gehört zu|Dachverband|Spitzenverband|übergeordnete Organisation|Trägerverband|Mutterorganisation|übergeordneter Träger|Landesverband|Träger der Einrichtung',
    likely: 'Träger|Verbandszugehörigkeit|Zugehörigkeit',
  },
  {
    field: 'fieldsOfAction',
    sure: 'Handlungsfeld|Handlungsfelder|Themenfelder|Themenfeld',
    likely: 'Themen|Schwerpunkte|Schwerpunkt|Arbeitsschwerpunkte|Arbeitsfelder|Bereich|Bereiche',
  },
  {
    field: 'actorRoles',
    sure: 'Aufgaben und Rollen|Aufgaben|Rolle im Netzwerk|Rollen|Rolle|Tätigkeit|Tätigkeiten|Tätigkeitsbereiche|Tätigkeitsfelder|Arbeitsschwerpunkte|Vereinszweck|Zweck',
    likely: 'Schwerpunkte|Schwerpunkt|Arbeitsfelder|Themen',
  },
  {
    field: 'municipality',
    sure: 'Sitz|Kommune|Stadt/Gemeinde|Sitz (Kommune)|Vereinssitz|Gemeindeschlüssel|AGS|Sitzkommune',
  },
  {
    field: 'actorAreas',
    sure: 'Arbeitet in|tätig in|Wirkungsbereich|Wirkungskreis|Einzugsgebiet|Einzugsbereich|Zuständigkeitsbereich|Zuständig für|Arbeitsgebiet|Gebiet|aktiv in|Reichweite|Kommunen|Geltungsbereich',
  },
  {
    field: 'street',
    sure: 'Anschrift|Postanschrift|Adresse|Vereinsadresse|Straße und Hausnummer|Straße, Hausnummer|Straße, Nr.|Str.|Postadresse',
  },
  { field: 'city', sure: 'PLZ Ort|PLZ, Ort|PLZ/Ort|PLZ und Ort|Ort|Stadt|Wohnort|Postort' },
  {
    field: 'contactName',
    sure: '1. Vorsitzender|1. Vorsitzende/r|Vorsitzende/r|erster Vorsitzender|Vorstand|Vereinsvorstand|Nachname|Familienname|Zuname|Ansprechpartner Name|Ansprechpartner: Name|Ansprechperson Name|Kontakt Name|Obmann|Sprecher|Sprecherin|Leiter|Leiterin',
    likely: 'Name|zuständig|Verantwortlich|Vertreten durch|Vertreter',
  },
  { field: 'contactFirstName', sure: 'Vorname|Vorname Ansprechpartner|Ansprechpartner Vorname|Rufname' },
  {
    field: 'contactSalutation',
    sure: 'Anrede|Titel/Anrede|Anrede/Titel|akad. Titel|akademischer Titel',
    likely: 'Titel',
  },
  {
    field: 'contactRole',
    sure: 'Funktion im Verein|Funktion der Person|Amt im Verein|Funktion|Position',
    likely: 'Amt|Aufgabe',
  },
  {
    field: 'contactDepartment',
    sure: 'Abteilung|Fachbereich|Fachdienst|Referat|Dienststelle der Person|Organisationseinheit|Team|Abteilung der Ansprechperson',
  },
  {
    field: 'contactPhone',
    sure: 'Telefon der Ansprechperson|Telefon Ansprechperson|Telefon Ansprechpartner|Tel. Ansprechpartner|Ansprechpartner Telefon|Ansprechperson Telefon|Ansprechpartner Tel.|Kontakt Telefon|Durchwahl|Telefon direkt|Telefon persönlich',
    likely: 'Mobil|Handy|Mobilnummer|Handynummer|Mobiltelefon|Telefon 2',
  },
  {
    field: 'contactEmail',
    sure: 'E-Mail der Ansprechperson|E-Mail Ansprechperson|E-Mail Ansprechpartner|Mail Ansprechpartner|Ansprechpartner E-Mail|Ansprechperson E-Mail|Ansprechpartner Mail|Kontakt E-Mail|E-Mail persönlich|E-Mail direkt',
    likely: 'E-Mail 2|weitere E-Mail',
  },
  {
    field: 'phone',
    sure: 'Telefon Geschäftsstelle|Telefon Zentrale|Zentrale|Telefon (Zentrale)|Telefon Verein|Telefon der Organisation|Telefon allgemein|Geschäftsstelle Telefon',
  },
  {
    field: 'email',
    sure: 'E-Mail Geschäftsstelle|E-Mail allgemein|E-Mail Verein|E-Mail der Organisation|E-Mail (allgemein)|Geschäftsstelle E-Mail',
  },
  {
    field: 'description',
    sure: 'Beschreibung|Kurzbeschreibung|Kurzprofil|Profil|Über uns|Selbstdarstellung|Was wird angeboten',
    likely: 'Angebote|Angebot|Leistungen|Angebote und Leistungen',
  },
  { field: 'remark', sure: 'Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Hinweis|Hinweise|Notiz|Notizen|Sonstiges' },
];
