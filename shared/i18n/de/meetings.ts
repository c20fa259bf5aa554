import type {
  attendanceStates,
  bodyKinds,
  itemResults,
  meetingKinds,
  meetingStates,
  taskStates,
} from '../../contract/meeting-words.ts';
import type { Suggestion } from '../../contract/meetings.ts';
import type { Deadline } from '../../contract/funding.ts';
import { plural } from '../format.ts';
import { deadlineWords } from './funding.ts';
import { voteColumns } from './votes.ts';

export const bodyKindNames: Record<(typeof bodyKinds)[number], string> = {
  council: 'Kreistag oder Rat',
  committee: 'Ausschuss',
  steeringGroup: 'Steuerungsgruppe',
  conference: 'Konferenz',
  network: 'Netzwerk',
  roundTable: 'Runder Tisch',
  other: 'Sonstiges',
};
export const meetingKindNames: Record<(typeof meetingKinds)[number], string> = {
  meeting: 'Sitzung',
  conference: 'Konferenz',
  workshop: 'Workshop',
};
export const meetingStateNames: Record<(typeof meetingStates)[number], string> = {
  planned: 'geplant',
  invited: 'eingeladen',
  held: 'durchgeführt',
  cancelled: 'abgesagt',
};
export const attendanceNames: Record<(typeof attendanceStates)[number], string> = {
  invited: 'eingeladen',
  present: 'anwesend',
  excused: 'entschuldigt',
  absent: 'abwesend',
};
export const taskStateNames: Record<(typeof taskStates)[number], string> = {
  open: 'offen',
  done: 'erledigt',
  cancelled: 'entfallen',
};
export const itemResultNames: Record<(typeof itemResults)[number], string> = {
  agreed: 'zugestimmt',
  changed: 'geändert zugestimmt',
  rejected: 'abgelehnt',
  postponed: 'vertagt',
  noticed: 'zur Kenntnis genommen',
};

const bodyLabels = {
  name: 'Name',
  shortName: 'Kürzel',
  kind: 'Art',
  political: 'Politisches Gremium',
  noticeDays: 'Einladungsfrist in Kalendertagen',
  draftDays: 'Entwürfe so viele Tage vor dem Versand',
  startDay: 'Besteht seit',
  endDay: 'Bis',
  remark: 'Bemerkung (intern)',
};
const memberLabels = {
  organizationId: 'Akteur',
  contactId: 'Person',
  role: 'Rolle',
  voting: 'Stimmberechtigt',
  onBehalfOf: 'Für (entsendende Stelle)',
  startDay: 'Seit',
  endDay: 'Bis',
};
const meetingLabels = {
  name: 'Bezeichnung',
  kind: 'Art',
  bodyId: 'Gremium',
  state: 'Stand',
  day: 'Tag',
  startTime: 'Beginn',
  endTime: 'Ende',
  location: 'Ort',
  draftDue: 'Entwürfe bis',
  dispatchDue: 'Versand der Einladung bis',
  invitedDay: 'Eingeladen am',
  remark: 'Bemerkung (intern)',
};
const itemLabels = {
  name: 'Gegenstand',
  public: 'Öffentlich',
  below: 'Gehört zum Punkt davor',
  minutes: 'Protokolltext',
};
const taskLabels = {
  name: 'Aufgabe',
  text: 'Beschreibung',
  responsible: 'Zuständig',
  ags: 'Kommune',
  due: 'Bis',
  state: 'Stand',
};

/** Stored columns in words, for the history. */
export const meetingColumns = {
  body: {
    ...bodyLabels,
    short_name: bodyLabels.shortName,
    notice_days: bodyLabels.noticeDays,
    draft_days: bodyLabels.draftDays,
    start_day: bodyLabels.startDay,
    end_day: bodyLabels.endDay,
  },
  membership: {
    organization_id: memberLabels.organizationId,
    contact_id: memberLabels.contactId,
    role: memberLabels.role,
    voting: memberLabels.voting,
    on_behalf_of: memberLabels.onBehalfOf,
    start_day: memberLabels.startDay,
    end_day: memberLabels.endDay,
  },
  legislative_term: { name: 'Wahlperiode', start_day: 'Seit', end_day: 'Bis' },
  meeting: {
    ...meetingLabels,
    body_id: meetingLabels.bodyId,
    start_time: meetingLabels.startTime,
    end_time: meetingLabels.endTime,
    draft_due: meetingLabels.draftDue,
    dispatch_due: meetingLabels.dispatchDue,
    invited_day: meetingLabels.invitedDay,
  },
  agenda_item: {
    ...itemLabels,
    number: 'Nummer',
    resolution_text: 'Beschluss',
    result: 'Ergebnis',
    ...voteColumns,
    measure_id: 'Maßnahme',
  },
  attendance: { contact_id: 'Person', organization_id: 'Akteur', state: 'Anwesenheit' },
  task: { ...taskLabels, done_day: 'Erledigt am', meeting_id: 'Sitzung' },
};
export const meetingChoices = {
  body: { kind: bodyKindNames },
  meeting: { state: meetingStateNames, kind: meetingKindNames },
  agenda_item: { result: itemResultNames },
  attendance: { state: attendanceNames },
  task: { state: taskStateNames },
};

interface Letter {
  name: string;
  body: string | null;
  day: string;
  startTime: string | null;
  location: string | null;
  items: readonly { number: string; name: string; public: boolean }[];
  sender: string;
}

export const meetingTexts = {
  bodyLabels,
  memberLabels,
  meetingLabels,
  itemLabels,
  taskLabels,
  hints: {
    noticeDays: 'Mindestens 6; bleibt das Feld leer, gelten 6.',
    deadlines: 'Leer: wird vom Tag der Sitzung rückwärts gerechnet und fällt nie auf ein Wochenende.',
    startTime: 'Zum Beispiel 14:00',
  },
  tabs: {
    label: 'Bereiche der Steuerungsgruppe',
    meetings: 'Sitzungen',
    conferences: 'Konferenzen',
    tasks: 'Aufgaben',
  },
  bodies: {
    list: 'Gremien und Netzwerke',
    line: (count: number): string => plural(count, 'Gremium oder Netzwerk', 'Gremien und Netzwerke'),
    create: 'Gremium anlegen',
    newTitle: 'Neues Gremium oder Netzwerk',
    group: 'Gremium',
    members: 'Mitglieder',
    next: 'Nächste Sitzung',
    addMember: 'Mitglied hinzufügen',
    noMembers: 'Noch keine Mitglieder.',
    memberRemoved: 'Die Mitgliedschaft ist gelöscht.',
    voting: 'stimmberechtigt',
    advisory: 'beratend',
    ended: 'ausgeschieden',
    since: (day: string): string => `seit ${day}`,
    until: (day: string): string => `bis ${day}`,
    term: 'Wahlperiode',
    terms: 'Wahlperioden',
    addTerm: 'Wahlperiode hinzufügen',
    noTerms: 'Keine Wahlperiode erfasst.',
    termRemoved: 'Die Wahlperiode ist gelöscht.',
    remove: 'Gremium löschen',
    removed: 'Das Gremium ist gelöscht.',
    empty: {
      title: 'Noch keine Gremien',
      text: 'Legen Sie die Steuerungsgruppe, die Fachausschüsse und die Netzwerke an. Danach können Sie Mitglieder eintragen und Sitzungen planen.',
    },
  },
  meetings: {
    title: 'Steuerungsgruppe',
    list: 'Sitzungen',
    line: (count: number): string => plural(count, 'Sitzung', 'Sitzungen'),
    create: 'Sitzung planen',
    newTitle: 'Neue Sitzung',
    noDay: 'noch ohne Tag',
    clock: (time: string): string => `${time} Uhr`,
    calendarAll: 'Termine als Kalenderdatei',
    fileSaved: (name: string): string => `Gespeichert: ${name}.`,
    columns: {
      day: 'Tag',
      name: 'Sitzung',
      body: 'Gremium',
      state: 'Stand',
      dispatch: 'Einladung bis',
      items: 'Punkte',
      tasks: 'Offene Aufgaben',
    },
    empty: {
      title: 'Noch keine Sitzungen',
      text: 'Planen Sie die nächste Sitzung der Steuerungsgruppe: Die Fristen für Entwürfe und Einladung werden vom Tag rückwärts gerechnet, und was eine Entscheidung braucht, wird für die Tagesordnung vorgeschlagen.',
    },
  },
  meeting: {
    mode: 'Sitzung führen',
    invite: 'Einladen',
    documents: 'Unterlagen',
    calendar: 'Kalenderdatei',
    invitation: 'Einladung als Mail',
    packet: 'Sitzungsunterlagen',
    oparl: 'OParl-Datei',
    attendanceList: 'Anwesenheitsliste',
    minutes: 'Niederschrift',
    data: 'Sitzung',
    supplement: (day: string): string => `Nachträge zur Tagesordnung bis ${day}.`,
    people: 'Teilnehmende',
    nobody: 'Das Gremium hat noch keine Mitglieder.',
    attendance: 'Anwesenheit',
    notNoted: 'nicht vermerkt',
    tasks: 'Aufgaben aus dieser Sitzung',
    earlierTasks: 'Noch offen aus früheren Sitzungen',
    remove: 'Löschen',
    removed: 'Die Sitzung ist gelöscht; ihre Aufgaben bleiben.',
  },
  agenda: {
    title: 'Tagesordnung',
    add: 'Punkt hinzufügen',
    none: 'Noch keine Tagesordnungspunkte.',
    columns: { number: 'Nr.', item: 'Gegenstand', result: 'Ergebnis', actions: 'Bearbeiten' },
    measure: (name: string): string => `Maßnahme ${name}`,
    addPaper: 'Vorlage aufnehmen',
    paper: 'Vorlage',
    paperOf: (name: string): string => `Vorlage ${name}`,
    paperTaken: 'Die Vorlage steht auf der Tagesordnung.',
    proposal: (text: string): string => `Beschlussvorschlag: ${text}`,
    up: 'Nach oben',
    down: 'Nach unten',
    choose: 'Aufrufen',
    removed: (name: string): string => `Gelöscht: ${name}.`,
    place: (at: number, of: number): string => `Punkt ${at} von ${of}`,
  },
  decide: {
    title: 'Aktueller Punkt',
    nextStep: (step: string): string => `Nächster Schritt: ${step}`,
    asked: (decision: string): string => `Zu entscheiden: ${decision}`,
    result: 'Ergebnis',
    open: 'noch offen',
    resolution: 'Beschluss',
    back: 'Zurück',
    next: 'Festhalten und weiter',
    kept: (number: string): string => `${number} ist festgehalten.`,
  },
  tasks: {
    list: 'Aufgaben',
    from: 'Woraus',
    line: (count: number): string => plural(count, 'Aufgabe', 'Aufgaben'),
    none: 'Keine Aufgaben.',
    create: 'Aufgabe anlegen',
    newTitle: 'Neue Aufgabe',
    empty: {
      open: 'Keine offenen Aufgaben',
      done: 'Keine erledigten Aufgaben',
      cancelled: 'Keine entfallenen Aufgaben',
      text: 'Aufgaben entstehen in Sitzungen, aus Beschlüssen oder hier; offene und erledigte stehen getrennt.',
    },
    add: 'Aufgabe hinzufügen',
    done: 'Erledigt',
    reopen: 'Wieder öffnen',
    overdue: 'überfällig',
    nobody: 'niemand zuständig',
    noDate: 'ohne Frist',
    postponed: (times: number): string => (times === 1 ? 'einmal verschoben' : `${times}-mal verschoben`),
    set: (state: string): string => `Vermerkt: ${state}.`,
    removed: 'Die Aufgabe ist gelöscht.',
    order: 'Ordnung',
    byDate: 'nach Frist',
    byPerson: 'nach Zuständigen',
  },
  suggestions: {
    title: 'Vorschläge für die Tagesordnung',
    lead: 'Vorlagen, die auf eine Sitzung warten, und was eine Entscheidung braucht, gefährdet ist oder seit der letzten Sitzung überfällig ist.',
    take: 'Auf die Tagesordnung',
    takeAll: (count: number): string => `${plural(count, 'Vorschlag', 'Vorschläge')} übernehmen`,
    taken: 'Auf die Tagesordnung genommen.',
    reported: (day: string): string => `Sachstand vom ${day}`,
    due: (day: string): string => `fällig seit ${day}`,
    taskItem: (name: string): string => `Offene Aufgabe: ${name}`,
    reasons: {
      paper: 'Vorlage für dieses Gremium',
      decision: 'Entscheidung nötig',
      atRisk: 'gefährdet',
      task: 'überfällig',
    } satisfies Record<Suggestion['reason'], string>,
  },
  file: {
    all: 'Termine',
    /** A name that can never be an address of the net (RFC 2606), until the house sets its own. */
    oparlBase: 'https://verzahnt.invalid/oparl/v1',
    invitation: 'Einladung',
    draft: (name: string): string => `Entwürfe fertig: ${name}`,
    dispatch: (name: string): string => `Einladung verschicken: ${name}`,
    task: (name: string): string => `Aufgabe: ${name}`,
    milestone: (name: string): string => `Meilenstein: ${name}`,
    funding: (what: Deadline['what'], programme: string): string => `${deadlineWords[what]}: ${programme}`,
    contribution: (agreement: string): string => `Vereinbart: ${agreement}`,
    by: (who: string): string => `Zuständig: ${who}`,
    for: (name: string, day: string): string => `${name} am ${day}`,
    subject: (name: string, day: string): string => `Einladung: ${name} am ${day}`,
    letter: ({ name, body, day, startTime, location, items, sender }: Letter): string =>
      [
        'Sehr geehrte Damen und Herren,',
        '',
        `hiermit lade ich Sie ein: ${name}${body && body !== name ? ` (${body})` : ''}`,
        `Tag: ${day}${startTime ? `, ${startTime} Uhr` : ''}`,
        ...(location ? [`Ort: ${location}`] : []),
        '',
        'Tagesordnung',
        ...(items.length > 0
          ? items.map((item) => (item.public ? `${item.number}  ${item.name}` : `${item.number}  nichtöffentlich`))
          : ['folgt']),
        '',
        'Mit freundlichen Grüßen',
        sender,
      ].join('\n'),
  },
};
