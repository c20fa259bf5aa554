/** Words the office of the demo Kreis added to its lists. */
export const demoTerms = [
  {
    vocabulary: 'fieldOfAction',
    id: 'flucht',
    description: 'Erstorientierung und alles bis zum ersten eigenen Mietvertrag; Kurse zählen zu Sprache.',
    synonyms: ['Ankommen in Kreis und Kommune', 'Erstorientierung Kreis'],
  },
  {
    vocabulary: 'targetGroup',
    id: 'fachkraefte',
    description: 'Wer mit Zugewanderten arbeitet, haupt- oder nebenamtlich. Engagierte ohne Vergütung: Ehrenamtliche.',
    synonyms: ['KI-Multiplikatoren'],
  },
] as const;
