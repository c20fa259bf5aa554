/** The word shown for a confidence (0..1). */
export function confidenceWord(confidence: number): 'sicher' | 'wahrscheinlich' | 'bitte prüfen' {
  if (confidence >= 0.85) return 'sicher';
  return confidence >= 0.6 ? 'wahrscheinlich' : 'bitte prüfen';
}
