import type { PageView } from '../coverage-report/view-types.ts';

/** More letters would be a second line, and a third would leave the paper. */
const mostLetters = 90;

/** What stands above every page after the first: Kreis and title, a long one cut between two words. */
export function runningHead({ district, title }: Pick<PageView, 'district' | 'title'>): string {
  const text = [district, title].filter(Boolean).join(' · ');
  if (text.length <= mostLetters) return text;
  const end = text.lastIndexOf(' ', mostLetters);
  return `${text.slice(0, end > 0 ? end : mostLetters)} …`;
}
