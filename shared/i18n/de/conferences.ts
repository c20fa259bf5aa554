import type { conferenceKinds, outcomeEntities, resultKinds } from '../../contract/meeting-words.ts';
import { plural } from '../format.ts';

export const conferenceKindNames: Record<(typeof conferenceKinds)[number], string> = {
  conference: 'Konferenz',
  workshop: 'Workshop',
};
export const resultKindNames: Record<(typeof resultKinds)[number], string> = {
  strength: 'Stärke',
  need: 'Bedarf',
  proposal: 'Vorschlag',
  pledge: 'Zusage',
};
export const outcomeNames: Record<(typeof outcomeEntities)[number], string> = {
  need: 'Bedarf',
  goal: 'Ziel',
  measure: 'Maßnahme',
  agreement: 'Vereinbarung',
};

const groupLabels = { name: 'Arbeitsgruppe', fieldOfAction: 'Handlungsfeld', responsible: 'Moderation' };
const resultLabels = {
  kind: 'Art',
  text: 'Ergebnis',
  toldWho: 'Von wem',
  ags: 'Kommune',
  workingGroupId: 'Arbeitsgruppe',
  fieldOfAction: 'Handlungsfeld',
};

/** Stored columns in words, for the history. */
export const conferenceColumns = {
  working_group: { ...groupLabels, field_of_action: groupLabels.fieldOfAction },
  conference_result: {
    ...resultLabels,
    told_who: resultLabels.toldWho,
    working_group_id: resultLabels.workingGroupId,
    field_of_action: resultLabels.fieldOfAction,
  },
  result_outcome: { entity: 'Daraus entstanden' },
};
export const conferenceChoices = {
  conference_result: { kind: resultKindNames },
  result_outcome: { entity: outcomeNames },
};

/** Konferenzen und Workshops. */
export const conferenceTexts = {
  groupLabels,
  resultLabels,
  list: {
    label: 'Konferenzen und Workshops',
    line: (count: number): string => plural(count, 'Konferenz oder Workshop', 'Konferenzen und Workshops'),
    create: 'Konferenz anlegen',
    newTitle: 'Neue Konferenz',
    columns: {
      day: 'Tag',
      name: 'Bezeichnung',
      kind: 'Art',
      state: 'Stand',
      participants: 'Teilnehmende',
      results: 'Ergebnisse',
      open: 'Noch ohne Folge',
    },
    empty: {
      title: 'Noch keine Konferenz',
      text: 'Legen Sie die Integrationskonferenz oder einen Workshop an. Ergebnisse aus den Arbeitsgruppen werden einzeln festgehalten und können mit einem Klick Bedarf, Ziel, Maßnahme oder Vereinbarung werden.',
    },
  },
  page: {
    agenda: 'Programm, Einladung und Aufgaben',
    documentation: 'Dokumentation',
    people: 'Teilnehmende',
    addPeople: 'Teilnehmende einfügen …',
    nobody: 'Noch niemand auf der Liste.',
    removePerson: (name: string): string => `Löschen (von der Liste): ${name}`,
    personRemoved: 'Von der Liste genommen.',
    peopleAdded: (added: number, known: number): string =>
      `${plural(added, 'Person steht', 'Personen stehen')} jetzt auf der Liste${known > 0 ? `; ${known} standen schon darauf` : ''}.`,
    data: 'Konferenz',
    remove: 'Löschen',
    removed: 'Die Konferenz ist gelöscht; was aus ihr entstand, bleibt.',
  },
  groups: {
    title: 'Arbeitsgruppen',
    add: 'Arbeitsgruppe hinzufügen',
    saved: 'Die Arbeitsgruppe ist gespeichert.',
    removed: 'Die Arbeitsgruppe ist gelöscht; ihre Ergebnisse bleiben.',
    none: 'Ohne Arbeitsgruppe',
  },
  results: {
    title: 'Ergebnisse',
    none: 'Noch keine Ergebnisse.',
    capture: 'Ergebnis festhalten',
    captureHint:
      'Enter hält fest und macht die Zeile frei. Strg+1 Stärke, Strg+2 Bedarf, Strg+3 Vorschlag, Strg+4 Zusage.',
    keep: 'Festhalten',
    kept: 'Festgehalten.',
    saved: 'Das Ergebnis ist gespeichert.',
    removed: 'Das Ergebnis ist gelöscht.',
    paste: 'Aus Tabelle einfügen …',
    from: (who: string): string => `von ${who}`,
    make: 'Daraus anlegen:',
    makeOf: (what: string, text: string): string => `${what} daraus anlegen: ${text}`,
    made: (what: string): string => `${what} angelegt.`,
    count: (count: number): string => plural(count, 'Ergebnis', 'Ergebnisse'),
  },
  origins: {
    title: 'Aus Konferenzen und Workshops',
    line: (kind: string, who: string | null, when: string): string =>
      [kind, who && `von ${who}`, when].filter(Boolean).join(' · '),
  },
  fromResult: (meeting: string, who: string | null): string =>
    [`Aus: ${meeting}`, who && `von ${who}`].filter(Boolean).join(', '),
  paste: {
    resultsTitle: 'Ergebnisse aus einer Tabelle',
    resultsLead:
      'Kopieren Sie in Excel oder Word die Spalten Art, Ergebnis, Von wem und Arbeitsgruppe und fügen Sie sie hier ein. Eine Kopfzeile wird erkannt, dann ist die Reihenfolge frei.',
    peopleTitle: 'Teilnehmende aus einer Tabelle',
    peopleLead: 'Kopieren Sie die Spalten Name und Institution und fügen Sie sie hier ein; eine Person je Zeile.',
    field: 'Kopierte Zeilen',
    preview: 'Was übernommen wird',
    chooseKind: 'Art wählen',
    unclear: (count: number): string =>
      count === 1 ? 'Bei einer Zeile ist die Art noch zu wählen.' : `Bei ${count} Zeilen ist die Art noch zu wählen.`,
    empty: (count: number): string =>
      count === 1 ? 'Eine Zeile ohne Text bleibt weg.' : `${count} Zeilen ohne Text bleiben weg.`,
    groupUnknown: (name: string): string => `Arbeitsgruppe „${name}“ gibt es nicht; ohne Arbeitsgruppe`,
    take: (count: number): string => `${plural(count, 'Zeile', 'Zeilen')} übernehmen`,
    taken: (count: number): string => `${plural(count, 'Ergebnis', 'Ergebnisse')} übernommen.`,
    nothing: 'Noch nichts eingefügt.',
    personColumns: ['Name', 'Institution'] as const,
  },
  documentation: {
    title: (name: string): string => `Dokumentation: ${name}`,
    people: 'Teilnehmende Institutionen',
    peopleCaption: 'Wer teilgenommen hat, nach Institution',
    institution: 'Institution',
    persons: 'Personen',
    withoutInstitution: 'ohne Institution',
    group: (name: string, field: string): string => (field && field !== name ? `${name} (${field})` : name),
    moderation: (who: string): string => `Moderation: ${who}`,
    columns: ['Ergebnis', 'Von wem', 'Daraus entstanden'] as const,
    caption: (group: string): string => `Ergebnisse: ${group}`,
    overview: 'Ergebnisse im Überblick',
    overviewCaption: 'Ergebnisse nach Arbeitsgruppe und Art',
    total: 'Zusammen',
    open: 'noch offen',
    none: 'Ergebnisse sind nicht erfasst.',
    agenda: 'Programm',
  },
};
