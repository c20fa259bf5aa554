import { importFieldKinds, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { vocabularyOfField } from '../../../../shared/domain/offer-fields.ts';
import type { ColumnProfile } from './profile.ts';

/** How well a column's content agrees with a field: 1 proves it, 0 says nothing, -1 contradicts. */
export type Fit = number;

function strict(share: number, partly: number): Fit {
  if (share >= 0.6) return 1;
  if (share + partly >= 0.6) return 0.1;
  return share + partly >= 0.25 ? -0.2 : -1;
}

function quantityFit(profile: ColumnProfile): Fit {
  const share = profile.share('number', 'percent', 'money', 'year', 'ags', 'postalCode');
  if (share >= 0.7) return 0.3;
  if (profile.share('email', 'url', 'phone') > 0.3) return -1;
  if (share + profile.share('date', 'boolean', 'time') >= 0.3) return 0;
  const isWordy = profile.averageLength > 30 || (profile.digits < 0.2 && profile.averageLength > 12);
  return isWordy || profile.looks('organisation') > 0.5 ? -1 : -0.5;
}

function dateFit(profile: ColumnProfile): Fit {
  const share = profile.share('date', 'year');
  if (share >= 0.6) return 0.6;
  // "von" and "bis" over times of day are no dates
  if (profile.share('email', 'url', 'phone') > 0.3 || profile.share('time') > 0.6) return -1;
  return share + profile.share('number', 'boolean', 'time') >= 0.25 ? 0 : -0.5;
}

function booleanFit(profile: ColumnProfile): Fit {
  if (profile.share('boolean') >= 0.6) return 0.5;
  if (profile.share('email', 'url', 'phone', 'date') > 0.5) return -0.8;
  return profile.share('number', 'money') > 0.8 && profile.numbers.some((value) => value > 1) ? -0.6 : 0;
}

function textFit(profile: ColumnProfile): Fit {
  const codes = profile.share('email', 'url', 'phone', 'date', 'money', 'percent');
  if (codes > 0.6) return -1;
  if (profile.share('number', 'year', 'boolean') > 0.8) return -0.7;
  return 0;
}

/** Sentences, but also a plain "ja": "Anmeldung", "Bedarf gedeckt". */
const textOrYesNo: FieldFit = (profile) => (profile.share('email', 'url', 'phone', 'date') > 0.5 ? -1 : 0);

type FieldFit = (profile: ColumnProfile) => Fit;
const contacts: FieldFit = (profile) =>
  profile.municipality >= 0.5
    ? -1
    : profile.looks('person') >= 0.5
      ? 0.6
      : profile.share('number', 'boolean', 'date', 'money') > 0.6
        ? -1
        : profile.share('phone', 'url') > 0.6
          ? -0.8
          : 0;

const numberFit: FieldFit = (profile) =>
  profile.averageLength > 30 || profile.share('email', 'url', 'phone', 'date', 'ags') > 0.5 ? -1 : 0;

/** "a)", "b)", "c)" in turn. */
const isLettered = (texts: readonly string[]): boolean =>
  texts.length >= 2 &&
  texts.every((text, at) => /^\(?[a-z][.)]$/i.test(text) && text.toLowerCase().includes(String.fromCharCode(97 + at)));

/** Fields whose content has a form of its own. */
const special: Partial<Record<ImportField | 'rowNumber', FieldFit>> = {
  municipality: (profile) =>
    profile.municipality >= 0.5 || profile.share('ags') >= 0.6
      ? 1
      : profile.share('email', 'url', 'phone', 'date', 'money') > 0.4 || profile.share('number', 'boolean') > 0.8
        ? -1
        : profile.municipality >= 0.1
          ? 0.2
          : profile.averageLength > 40
            ? -0.7
            : -0.1,
  languages: (profile) =>
    profile.looks('language') >= 0.5 ? 0.8 : profile.term('fieldOfAction') >= 0.7 ? -1 : textFit(profile),
  languageLevel: (profile) => (profile.looks('level') >= 0.5 ? 0.9 : textFit(profile)),
  schedule: (profile) =>
    profile.looks('weekday') >= 0.4 ? 0.7 : profile.share('email', 'url', 'phone') > 0.4 ? -1 : 0,
  recurrence: (profile) => (profile.looks('rhythm') >= 0.4 ? 0.7 : textFit(profile) * 0.6),
  locationName: (profile) =>
    profile.municipality >= 0.8 ? -0.8 : profile.looks('building') >= 0.5 ? 0.7 : textFit(profile),
  street: (profile) => (profile.looks('street') >= 0.4 ? 0.7 : textFit(profile)),
  houseNumber: (profile) =>
    profile.looks('houseNumber') >= 0.6 || profile.share('number') > 0.6 ? 0.4 : profile.averageLength > 12 ? -1 : -0.1,
  city: (profile) =>
    profile.share('postalCode') > 0.6
      ? -1
      : profile.looks('postalCity') > 0.4
        ? 0
        : profile.looks('building') >= 0.5 && profile.municipality < 0.2
          ? -0.6
          : profile.looks('organisation') > 0.5 && profile.municipality < 0.3
            ? -0.6
            : textFit(profile),
  serviceArea: (profile) => (profile.looks('scope') >= 0.5 ? 0.7 : textFit(profile)),
  gender: (profile) => (profile.looks('gender') >= 0.5 ? 0.7 : profile.averageLength > 30 ? -0.6 : 0),
  provider: (profile) => (profile.looks('organisation') >= 0.4 ? 0.5 : textFit(profile)),
  actorParent: (profile) => (profile.share('number', 'year', 'boolean') > 0.5 ? -1 : textFit(profile)),
  contactName: contacts,
  fee: textOrYesNo,
  registration: (profile) => (profile.share('date', 'money') > 0.5 ? -1 : 0),
  needMet: textOrYesNo,
  funding: (profile) => (profile.share('number', 'money', 'year') > 0.8 ? -0.9 : textOrYesNo(profile)),
  externalId: numberFit,
  measureNumber: numberFit,
  costs: (profile) => (profile.share('money', 'number') >= 0.4 ? 0.6 : 0),
  rowNumber: (profile) => {
    const rising = profile.numbers.slice(1).filter((value, at) => value > profile.numbers[at]!).length;
    if (profile.numbers.length >= 2 && rising >= (profile.numbers.length - 1) * 0.8) return 0.9;
    if (isLettered(profile.examples)) return 0.9;
    return profile.share('number') >= 0.7 ? -0.1 : -0.8;
  },
  minimumAge: (profile) =>
    profile.looks('ageRange') >= 0.5
      ? 0.3
      : profile.averageLength > 30 || profile.term('targetGroup') >= 0.4
        ? -0.9
        : quantityFit(profile) < -0.4
          ? -0.2
          : quantityFit(profile),
  staffFte: (profile) => (profile.share('boolean') >= 0.6 ? -1 : Math.max(quantityFit(profile), -0.4)),
  annualAmount: (profile) => (profile.share('money') >= 0.4 ? 0.7 : quantityFit(profile)),
};

/** Postal codes typed as numbers: the share of whole numbers with five digits. */
function fiveDigits({ numbers, telling, share }: ColumnProfile): number {
  if (share('number') === 0) return 0;
  return numbers.filter((value) => Number.isInteger(value) && value >= 10_000 && value <= 99_999).length / telling;
}

/** Says nothing (0) where there is no content. */
export function contentFit(field: ImportField | 'rowNumber', profile: ColumnProfile): Fit {
  if (profile.telling === 0) return 0;
  const own = special[field];
  if (own) return own(profile);
  if (field === 'rowNumber') return 0;
  const weight = profile.telling >= 3 ? 1 : 0.7;
  switch (importFieldKinds[field]) {
    case 'email':
      return strict(profile.share('email'), 0) * weight;
    case 'url':
      return strict(profile.share('url'), profile.share('text')) * weight;
    case 'phone':
      return (
        strict(
          profile.share('phone'),
          profile.share('number', 'ags', 'money', 'time') + profile.looks('contact') * 0.5,
        ) * weight
      );
    case 'postalCode':
      return strict(profile.share('postalCode') + fiveDigits(profile), profile.looks('postalCity') * 0.5) * weight;
    case 'quantity':
      return quantityFit(profile) * weight;
    case 'partialDate':
    case 'period':
      return dateFit(profile) * weight;
    case 'boolean':
      return booleanFit(profile) * weight;
    case 'presence':
      return textOrYesNo(profile);
    case 'vocabulary':
      return vocabularyFit(field, profile);
    default:
      return textFit(profile) * weight;
  }
}

function vocabularyFit(field: ImportField, profile: ColumnProfile): Fit {
  const vocabulary = vocabularyOfField[field as keyof typeof vocabularyOfField];
  if (profile.term(vocabulary) >= 0.4) return 0.8;
  if (profile.share('email', 'url', 'phone', 'date', 'money') > 0.5) return -1;
  return profile.share('number', 'boolean') > 0.8 ? -0.25 : 0;
}
