/** Offers of the AWO that somebody entered once more after a phone call: invented, as it happens in an office. */
export const demoDuplicates = [
  {
    values: {
      name: 'Telefon-Paten Deutsch',
      provider: 'AWO Kreisverband',
      fieldsOfAction: ['sprache', 'ehrenamt'],
      targetGroups: ['neuzugewanderte', 'ehrenamtliche'],
      validFrom: '2021',
      capacity: '15',
      schedule: 'dienstags und donnerstags am Abend',
      phone: '02131 00 00 64',
      remark: 'Patinnen und Paten werden laufend gesucht',
    },
    told: { who: 'Beispielperson Rahimi', whom: 'Beispielperson König' },
  },
  {
    values: {
      name: 'Sprachkurs für Pflegekräfte',
      fieldsOfAction: ['sprache'],
      targetGroups: ['neuzugewanderte', 'fachkraefte'],
      validFrom: '2023-10',
      capacity: '30',
      remark: 'Anstellung in einer Pflegeeinrichtung nötig',
    },
    told: { who: 'Beispielperson Kowalski', whom: 'Beispielperson König' },
  },
];
