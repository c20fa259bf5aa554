import type { ColumnType } from '../../../../shared/domain/sheet.ts';
import type { ColumnProfile } from './profile.ts';

/** The type most cells of a column agree on (seven of ten), `mixed` when they do not. */
export function columnType(profile: ColumnProfile): ColumnType {
  const { filled, telling, distinct, listed, averageLength } = profile;
  if (filled === 0) return 'empty';
  if (telling === 0) return 'text';
  const numeric = profile.share('number', 'percent', 'money');
  const years = profile.share('year');
  const dates = profile.share('date');
  if (profile.share('boolean') >= 0.7) return 'boolean';
  if (dates + years >= 0.7 && (dates > 0 || numeric === 0)) return dates >= 0.2 ? 'date' : 'number';
  if (numeric + years + profile.share('ags', 'postalCode') >= 0.7) return 'number';
  const text = profile.share('text', 'email', 'url', 'phone', 'time', 'boolean');
  if (text < 0.7) return 'mixed';
  if (listed >= 0.3 && averageLength < 80) return 'list';
  if (telling >= 5 && distinct <= Math.max(2, Math.min(15, telling * 0.4)) && averageLength <= 45) return 'choice';
  return 'text';
}
