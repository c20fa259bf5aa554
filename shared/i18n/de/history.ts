import { plural } from '../format.ts';
import { meetingChoices, meetingColumns } from './meetings.ts';
import { fieldLabels } from './fields.ts';
import { consultationFields, paperChoices, paperFields } from './papers-history.ts';
import { planningChoices, planningFields } from './planning-history.ts';
import {
  consentNames,
  contactColumns as contactFields,
  contactKindNames,
  organizationColumns as organizationFields,
} from './organizations.ts';

export const history = {
  title: 'Verlauf',
  line: 'Wer hat wann was geändert. Ein Klick auf einen Schritt zeigt die Einzelheiten und die Rücknahme.',
  list: 'Schritte, neueste zuerst',
  undone: 'zurückgenommen',
  undo: 'Zurücknehmen …',
  confirmTitle: 'Diesen Schritt zurücknehmen?',
  confirm: 'Zurücknehmen',
  confirmText: (label: string, records: number): string =>
    `${label}: ${plural(records, 'Eintrag wird', 'Einträge werden')} zurückgesetzt.`,
  confirmKept: 'Werte, die seitdem geändert wurden, bleiben erhalten und werden danach genannt.',
  doneTitle: 'Zurückgenommen',
  done: (label: string): string => `Zurückgenommen: ${label}.`,
  unknownActor: 'ohne Namen',
  records: (count: number): string => plural(count, 'Eintrag', 'Einträge'),
  columns: { at: 'Zeitpunkt', actor: 'Wer', label: 'Was', records: 'Umfang' },
  entry: { title: 'Eintrag', field: 'Angabe', before: 'vorher', after: 'nachher' },
  moreRecords: (count: number): string => `und ${plural(count, 'weiterer Eintrag', 'weitere Einträge')}`,
  empty: 'leer',
  emptyTitle: 'Noch keine Schritte',
  emptyText: 'Sobald Dateien eingelesen oder Angebote erfasst sind, steht hier, wer wann was geändert hat.',
  /** Fields of records that are no offers, by entity; fields not named here are not shown. */
  fields: {
    region: { name: 'Name', designation: 'Bezeichnung' },
    organization: organizationFields,
    contact: contactFields,
    ...meetingColumns,
    survey: { title: 'Bezeichnung', year: 'Jahr' },
    gap: {
      ags: 'Kommune',
      field_of_action: 'Handlungsfeld',
      target_groups: 'Zielgruppen',
      reason: 'Begründung',
      planned: 'Vorgesehen',
      confirmed_by: 'bestätigt von',
    },
    dismissed_need: {
      ags: 'Kommune',
      field_of_action: 'Handlungsfeld',
      target_group: 'Zielgruppe',
      reason: 'Begründung',
      dismissed_by: 'verworfen von',
    },
    confirmed_none: { ags: 'Kommune', term_id: 'Handlungsfeld', told: 'Wer hat es gesagt', original: 'Originaltext' },
    indicator: { name: 'Kennzahl', unit: 'Einheit' },
    structure: fieldLabels,
    observation: fieldLabels,
    ...planningFields,
    need: { ...fieldLabels, told_who: 'genannt von', told_whom: 'genannt gegenüber', told_day: 'Tag' },
    record_note: { text: 'Notiz' },
    attachment: { name: 'Anhang' },
    reminder: { due: 'Fällig am', text: 'Woran', who: 'Wer', done: 'Erledigt' },
    paper: paperFields,
    consultation: consultationFields,
    paper_version: { number: 'Fassung', note: 'Anlass' },
    resolution_measure: { measure_id: 'Maßnahme' },
    boundary_set: { file_name: 'Datei', source: 'Quelle' },
    told: { who: 'genannt von', whom: 'genannt gegenüber', day: 'Tag' },
  } as Record<string, Record<string, string>>,
  /** Words for stored choices of records, by entity and field. */
  choices: {
    ...planningChoices,
    ...meetingChoices,
    ...paperChoices,
    ...planningChoices,
    contact: { kind: contactKindNames, consent: consentNames },
  } as Record<string, Record<string, Record<string, string>>>,
  settings: {
    personName: 'Ihr Name',
    office: 'Stelle',
    department: 'Amt',
    contactLine: 'Kontaktzeile',
    reference: 'Aktenzeichen',
    districtName: 'Kreis',
    paperPattern: 'Muster der Vorlagennummer',
    paperOffice: 'Amt in der Vorlagennummer',
    paperTerm: 'Wahlperiode in der Vorlagennummer',
  } as Record<string, string>,
  setting: 'Einstellung',
};
