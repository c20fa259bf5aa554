import type {
  attendanceStates,
  bodyKinds,
  itemResults,
  meetingStates,
  taskStates,
} from '../../contract/meeting-words.ts';
import type { Suggestion } from '../../contract/meetings.ts';
import { plural } from '../format.ts';

export const bodyKindNames: Record<(typeof bodyKinds)[number], string> = {
  council: 'Kreistag oder Rat',
  committee: 'Ausschuss',
  steeringGroup: 'Steuerungsgruppe',
  conference: 'Konferenz',
  network: 'Netzwerk',
  roundTable: 'Runder Tisch',
  other: 'Sonstiges',
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
    measure_id: 'Maßnahme',
  },
  attendance: { contact_id: 'Person', organization_id: 'Akteur', state: 'Anwesenheit' },
  task: { ...taskLabels, done_day: 'Erledigt am', meeting_id: 'Sitzung' },
};
export const meetingChoices = {
  body: { kind: bodyKindNames },
  meeting: { state: meetingStateNames },
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
  suggestions: {
    title: 'Vorschläge für die Tagesordnung',
    lead: 'Was eine Entscheidung braucht, gefährdet ist oder seit der letzten Sitzung überfällig ist.',
    take: 'Auf die Tagesordnung',
    takeAll: (count: number): string => `${plural(count, 'Vorschlag', 'Vorschläge')} übernehmen`,
    taken: 'Auf die Tagesordnung genommen.',
    reported: (day: string): string => `Sachstand vom ${day}`,
    due: (day: string): string => `fällig seit ${day}`,
    taskItem: (name: string): string => `Offene Aufgabe: ${name}`,
    reasons: { decision: 'Entscheidung nötig', atRisk: 'gefährdet', task: 'überfällig' } satisfies Record<
      Suggestion['reason'],
      string
    >,
  },
  file: {
    all: 'Termine',
    invitation: 'Einladung',
    draft: (name: string): string => `Entwürfe fertig: ${name}`,
    dispatch: (name: string): string => `Einladung verschicken: ${name}`,
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
