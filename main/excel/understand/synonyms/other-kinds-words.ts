import type { ImportedKind } from '../../../../shared/domain/import-fields.ts';
import { actorWords } from './actor-words.ts';
import type { FieldWords } from './field-words.ts';
import { measureWords } from './measure-words.ts';

const structures: readonly FieldWords[] = [
  {
    field: 'integrationOfficer',
    sure: 'Integrationsbeauftragte|Integrationsbeauftragter|Integrationsbeauftragte vorhanden|Integrationsbeauftragte (ja/nein)|Beauftragte für Integration|Integrationskoordination|Integrationskoordinator|Integrationsstelle|Stelle Integration|Migrationsbeauftragte|Beauftragter für Integration und Migration|Integrationsmanager',
    likely: 'Beauftragte|Integrationsfachkraft|Koordinierungsstelle',
  },
  {
    field: 'integrationOfficerFte',
    sure: 'Integrationsbeauftragte (VZÄ)|VZÄ Integrationsbeauftragte|Integrationsbeauftragte Stellenumfang|Integrationsbeauftragte Stellenanteil|VZÄ|Stellenumfang|Stellenanteil|Stellenanteil Integrationsbeauftragte|Vollzeitäquivalente|Umfang der Stelle|Stellenumfang (VZÄ)',
    likely: 'Stellen|Umfang|Stellenanteile',
  },
  {
    field: 'responsibleOffice',
    sure: 'zuständiges Amt|zuständige Stelle|zuständiger Fachbereich|Zuständigkeit|zuständige Organisationseinheit|federführendes Amt|Anbindung|organisatorische Anbindung|Verortung in der Verwaltung|Integrationsamt|Fachbereich Integration|zuständiger Bereich',
    likely:
      'Amt|Amt/FB|Amt/Fachbereich|Fachbereich/Amt|Fachamt|Amt/Abteilung|Fachbereich|Dezernat|Dienststelle|Organisationseinheit|Stabsstelle',
  },
  {
    field: 'ownConcept',
    sure: 'eigenes Konzept|Integrationskonzept|eigenes Integrationskonzept|Integrationskonzept (Jahr)|eigenes Konzept (Jahr)|Konzept (Jahr)|Konzept aus Jahr|Konzept vom|Integrationskonzept vorhanden|Konzept vorhanden|Leitbild|kommunales Integrationskonzept|Integrationskonzept vom',
    likely: 'Konzept',
  },
  {
    field: 'integrationCouncil',
    sure: 'Integrationsrat|Integrationsrat oder Ausschuss|Integrationsausschuss|Integrationsrat/-ausschuss|Integrationsrat oder -ausschuss|Integrationsrat/Integrationsausschuss|Ausländerbeirat|Gremium (Integrationsrat/-ausschuss)|Integrationsbeirat|Rat oder Ausschuss für Integration|Politisches Gremium',
    likely: 'Gremium|Gremien|Ausschuss',
  },
  {
    field: 'roundTables',
    sure: 'Runde Tische|Runder Tisch|Arbeitskreise / Runde Tische|Runder Tisch Integration|Netzwerke|Netzwerktreffen|Arbeitskreise|Arbeitskreis Integration|Runde Tische/Arbeitskreise|Runde Tische und Netzwerke',
    likely: 'Netzwerk|Steuerungsgruppe|Lenkungsgruppe',
  },
  { field: 'youthOffice', sure: 'Jugendamt|eigenes Jugendamt|Jugendamt vorhanden|zuständiges Jugendamt' },
  {
    field: 'immigrationOffice',
    sure: 'Ausländerbehörde|eigene Ausländerbehörde|Ausländeramt|Ausländerbehörde vorhanden|zuständige Ausländerbehörde|ABH',
  },
  {
    field: 'interpreterPool',
    sure: 'Sprachmittlerpool|Sprachmittler|Sprachmittlung vorhanden|Sprachmittlung|Dolmetscherpool|Dolmetscherpool vorhanden|Laiensprachmittlung|Sprachmittlerdienst|Dolmetscherdienst|Integrationslotsen und Sprachmittler|Laiendolmetscher|Sprach- und Integrationsmittlung',
    likely: 'Dolmetscher|Integrationslotsen',
  },
  {
    field: 'caseManagement',
    sure: 'Case Management|Casemanagement|Case-Management|Kommunales Integrationsmanagement|KIM|Case Management (KIM)|KIM Case Management|Case Manager|Fallmanagement',
  },
  {
    field: 'accommodation',
    sure: 'Unterkünfte|Unterkünfte/Plätze|Unterkünfte (Anzahl/Plätze)|Flüchtlingsunterkünfte|Gemeinschaftsunterkunft|Gemeinschaftsunterkünfte|Anzahl Unterkünfte|Unterkünfte (Anzahl)|städtische Unterkünfte|Sammelunterkünfte|Unterbringung|Übergangsheime',
  },
  {
    field: 'accommodationPlaces',
    sure: 'Unterkünfte (Plätze)|Unterkunftsplätze|Plätze in Unterkünften|Anzahl Plätze|Plätze|Kapazität|Kapazität der Unterkünfte|Unterkünfte Plätze|Unterkünfte Kapazität|verfügbare Plätze',
  },
  {
    field: 'migrantOrganizations',
    sure: 'bekannte Migrantenorganisationen|Migrantenorganisationen|Migrantenselbstorganisationen|MSO|Migrantenvereine|bekannte MSO|Migrantenorganisationen vor Ort|Vereine von Migrantinnen und Migranten|Name der Migrantenorganisationen|bekannte Migrantenselbstorganisationen',
  },
];

/** One structure per row. */
const listedStructures: readonly FieldWords[] = [
  {
    field: 'structureKind',
    sure: 'Struktur|Strukturen|Art der Struktur|Integrationsstruktur|Integrationsstrukturen|Strukturmerkmal|Struktur/Gremium|Gremium/Struktur|Welche Struktur',
    likely: 'Merkmal|Thema|Gegenstand|Bereich|Kriterium',
  },
  {
    field: 'structureState',
    sure: 'vorhanden|vorhanden (ja/nein)|ja/nein|Stand|Status|gibt es|Angabe|Antwort|Ausprägung|eingerichtet|existiert|besteht|Umsetzungsstand',
  },
  {
    field: 'structureSince',
    sure: 'seit|seit wann|vorhanden seit|besteht seit|eingerichtet seit|gegründet|Beginn|eingeführt|Jahr',
  },
];

const indicators: readonly FieldWords[] = [
  {
    field: 'indicator',
    sure: 'Kennzahl|Kennzahlen|Indikator|Indikatoren|Merkmal|Bezeichnung der Kennzahl|Kennziffer|Kenngröße|Name der Kennzahl|Messgröße|Statistisches Merkmal|Kennzahl/Indikator',
    likely: 'Bezeichnung|Gegenstand|Statistik|Thema|Angabe',
  },
  {
    field: 'period',
    sure: 'Jahr|Stichtag|Berichtsjahr|Zeitpunkt|Zeitraum|Erhebungsjahr|Erhebungsstichtag|Bezugsjahr|Jahr/Stichtag|Stand|Berichtszeitraum|Datum',
    likely: 'Jahrgang|Schuljahr|Monat|Quartal',
  },
  {
    field: 'value',
    sure: 'Wert|Werte|Ausprägung|Anzahl|Zahl|Ergebnis|Messwert|Zahlenwert',
    likely: 'Betrag|Höhe|Angabe (Zahl)',
  },
  { field: 'unit', sure: 'Einheit|Maßeinheit|Messeinheit|Mengeneinheit|Dimension' },
  {
    field: 'source',
    sure: 'Quelle|Datenquelle|Herkunft der Daten|Quellenangabe|Statistikquelle|Quelle der Daten|Datengrundlage',
    likely: 'Herkunft|Grundlage',
  },
];

const needs: readonly FieldWords[] = [
  {
    field: 'need',
    sure: 'Bedarf|Bedarfe|Welcher Bedarf besteht|Bedarfsbeschreibung|Beschreibung des Bedarfs|fehlendes Angebot|fehlende Angebote|was fehlt|Was wird benötigt|Handlungsbedarf|festgestellter Bedarf|gewünschtes Angebot|benötigtes Angebot|ungedeckter Bedarf|Bedarf aus Sicht der Kommune|Art des Bedarfs|Bedarf an|Zusätzlicher Bedarf|Angebotslücke|Lücke|Lücken|Bedarfslage|Welche Angebote fehlen|Wo fehlt etwas|Wo fehlt was|Was fehlt noch|Was fehlt bei Ihnen|Wo fehlen Angebote|Was wird gebraucht|Was brauchen Sie|Was wird vermisst|Wo gibt es Lücken|Wo sehen Sie Bedarf|Wo besteht Bedarf|Wo besteht Handlungsbedarf',
    likely: 'Beschreibung|Wunsch|Bezeichnung|Vorschlag',
  },
  {
    field: 'priority',
    sure: 'Dringlichkeit|Priorität|Prio|Wie dringend|Dringlichkeit (1-5)|Dringlichkeitsstufe|Priorisierung|Priorität (hoch/mittel/niedrig)|Rang',
    likely: 'Wichtigkeit|Gewichtung|Stufe',
  },
];

/** Header words of the fields that only tables of these kinds have. */
export const otherKindsWords: Record<Exclude<ImportedKind, 'offers'>, readonly FieldWords[]> = {
  structures: [...structures, ...listedStructures],
  indicators,
  needs,
  measures: measureWords,
  actors: actorWords,
};
