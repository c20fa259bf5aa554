import { formatDay } from '../format.ts';

/** Words of lists of measures that leave the house and come back. */
export const measureSheetTexts = {
  sheet: 'Maßnahmen',
  ownSheet: 'Eigene Stände',
  ownNote: 'Was in einer Kommune anders steht als bei der Maßnahme im Ganzen.',
  listFile: (plan: string): string => `Maßnahmenliste ${plan}.xlsx`,
  askFile: (name: string): string => `Sachstände ${name}.xlsx`,
  asks: (round: string, name: string): string => `${round}: ${name}`,
  listNote: 'Diese Liste kann bearbeitet und wieder eingelesen werden.',
  listNotes: [
    'Diese Liste kann bearbeitet und über „Excel einlesen“ wieder eingelesen werden; vor dem Übernehmen steht da, was anders ist.',
    'Eine Maßnahme wird an Titel oder Nummer erkannt. Neue Maßnahmen stehen in neuen Zeilen. Leere Zellen ändern nichts.',
    'Ein Ziel ohne Maßnahme steht in einer Zeile ohne Titel. Der Stand einer Kommune, die abweicht, steht auf dem Blatt „Eigene Stände“.',
    'Die Liste hält den Plan mit seinem heutigen Stand fest. Nicht darin stehen frühere Sachstände mit ihren Zahlen, verschobene Termine, Beschreibungen von Zielen und Leitlinien sowie Leitlinien ohne Ziel; im Programm bleiben sie beim Einlesen unberührt.',
  ],
  askNote: (due: string | null): string =>
    `Bitte den heutigen Stand eintragen oder „Sachstand unverändert“ mit „ja“ beantworten.${due === null ? '' : ` Rücksendung bis ${formatDay(due)}.`}`,
  askNotes: (due: string | null): string[] => [
    ...(due === null ? [] : [`Bitte senden Sie die ausgefüllte Datei bis zum ${formatDay(due)} zurück.`]),
    'Jede Zeile ist eine Maßnahme mit ihrem letzten gemeldeten Stand.',
    'Hat sich nichts geändert, genügt „ja“ unter „Sachstand unverändert“. Sonst bitte die Zellen überschreiben.',
    'Grau hinterlegte Zellen sind gesperrt.',
  ],
};
