/** What a person adds to offers of the example after a conversation: invented, for one offer of each kind. */
export const demoParts = {
  offer: 'Sprachcafé am Markt',
  location: {
    name: 'Pfarrheim Beispielstraße',
    street: 'Beispielstraße',
    houseNumber: '12',
    postalCode: '41564',
    city: 'Kaarst',
  },
  contact: {
    name: 'Beispielperson Weber',
    role: 'Vertretung',
    phone: '02131 000 000',
    email: 'weber@beispiel.example',
  },
  fundings: ['Stadt Kaarst', 'Beispielstiftung Begegnung'],
};
/** An offer whose money ends before it does. */
export const demoShortFunding = { offer: 'Alltagsintegrierte Sprachbildung plus', funding: 'Landesprogramm Beispiel' };
/** Who pays for an offer for small children, and until when. */
export const demoPaid = { offer: 'Lesestunde mehrsprachig', funding: 'Beispielstiftung Lesen', annualAmount: '3600' };
/** An actor that stops, so that what it carries alone has to be asked for. */
export const demoEndingActor = 'Ehrenamtskreis Grevenbroich';
