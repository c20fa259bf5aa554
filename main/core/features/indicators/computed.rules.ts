import { canDivide } from '../../../../shared/domain/indicators/sources.ts';
import { quantityText } from '../../../../shared/domain/quantity.ts';
import { exactNumber, type PlainFigure } from './figure.rules.ts';

export interface ComputedFigure extends PlainFigure {
  /** The two figures it was made from. */
  numerator: PlainFigure;
  denominator: PlainFigure;
}
/** Two sources that count people differently and were not divided, with the time they met at. */
export interface RefusedSources {
  numerator: string;
  denominator: string;
  period: string;
}
export interface Computed {
  figures: ComputedFigure[];
  refused: RefusedSources[];
}

const at = ({ place, period }: PlainFigure): string => `${place}|${period}`;

function divide(numerator: PlainFigure, denominator: PlainFigure, factor: number, decimals: number): string | null {
  const [above, below] = [exactNumber(numerator.value), exactNumber(denominator.value)];
  if (above === null || below === null || below <= 0) return null;
  const value = Number(((above / below) * factor).toFixed(decimals));
  return quantityText({ relation: 'exact', value, upper: value });
}

/**
 * `factor` times one figure divided by another of the same place and time. The same source is taken where both have it;
 * Fortschreibung, Ausländerzentralregister, Zensus and Melderegister are never divided by one another.
 */
export function computeFigures(
  numerators: readonly PlainFigure[],
  denominators: readonly PlainFigure[],
  { factor, decimals }: { factor: number; decimals: number },
): Computed {
  const below = Map.groupBy(denominators, at);
  const figures: ComputedFigure[] = [];
  const refused = new Map<string, RefusedSources>();
  for (const numerator of numerators) {
    const candidates = below.get(at(numerator)) ?? [];
    const fitting = candidates.filter(({ source }) => canDivide(numerator.source, source));
    const denominator = fitting.find(({ source }) => source === numerator.source) ?? fitting[0];
    const value = denominator ? divide(numerator, denominator, factor, decimals) : null;
    if (denominator && value !== null) {
      const source = [...new Set([numerator.source, denominator.source])].join('; ');
      figures.push({
        place: numerator.place,
        period: numerator.period,
        value,
        sign: null,
        source,
        numerator,
        denominator,
      });
    } else if (fitting.length === 0) {
      for (const { source } of candidates) {
        const { period } = numerator;
        refused.set(`${numerator.source}|${source}|${period}`, {
          numerator: numerator.source,
          denominator: source,
          period,
        });
      }
    }
  }
  return { figures, refused: [...refused.values()] };
}
