/** Invented programmes of the demo Kreis; amounts and references are no real ones. */
export const demoProgrammes = [
  {
    name: 'Kommunales Integrationszentrum (Beispiel)',
    shortName: 'KI-Förderung',
    funder: 'Land (Beispiel)',
    reference: 'BSP-KI-01',
    grant: { name: 'Personal und Sachkosten', amount: 21_500_000, ownShare: 4_300_000, posts: '3,5 VZÄ', share: 0.6 },
  },
  {
    name: 'Sprache im Alltag (Beispiel)',
    shortName: 'Sprache',
    funder: 'Stiftung Beispiel',
    reference: 'BSP-SPR-7',
    grant: { name: 'Sprachtreffs in vier Kommunen', amount: 4_800_000, ownShare: 600_000, posts: '', share: 0.4 },
  },
] as const;
