/** Notes, an attachment and reminders of the demo Kreis; everything invented. `offer` is searched for by its name. */
export const demoNotes = [
  {
    offer: 'Sprachcafé am Markt',
    text: 'Telefonat mit der Leitung: Ab Januar soll eine zweite Gruppe am Vormittag dazukommen, wenn die Räume frei sind.',
  },
  {
    offer: 'Rucksack KiTa Erfttal',
    text: 'Neue Elternbegleiterin wird gesucht; Aushang an die Familienzentren geben.',
  },
];
export const demoReminders = [
  { offer: 'Sprachcafé am Markt', days: 2, text: 'Nachfragen: zweite Gruppe ab Januar?', who: 'Beispielperson' },
  {
    offer: 'Ankommenstreff Ukraine',
    days: -1,
    text: 'Endet zum Jahresende: Verlängerung klären',
    who: 'Beispielperson',
  },
];
export const demoAttachment = {
  offer: 'Sprachcafé am Markt',
  name: 'Telefonvermerk (Beispiel).txt',
  content: 'BEISPIELDATEN\r\nTelefonvermerk, frei erfunden: zweite Gruppe am Vormittag ab Januar geplant.\r\n',
};
