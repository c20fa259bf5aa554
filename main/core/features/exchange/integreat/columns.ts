/** The columns of Integreat's import of places, in their order: fifteen, and five for each day of the week. */
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const ofDay = ['start', 'end', 'all_day', 'closed', 'appointment_only'] as const;
const ofPlace = [
  'name',
  'street_address',
  'postal_code',
  'city',
  'country',
  'longitude',
  'latitude',
  'location_on_map',
  'temporarily_closed',
  'category',
  'website',
  'appointment_url',
  'email',
  'phone_number',
  'barrier_free',
] as const;
export const integreatDays = days;
export const integreatColumns: readonly string[] = [
  ...ofPlace,
  ...days.flatMap((day) => ofDay.map((part) => `${day}_${part}`)),
];
export type IntegreatRow = Partial<Record<string, string>>;
