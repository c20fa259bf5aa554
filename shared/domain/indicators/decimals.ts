const written = /^(-?[\d.]+)(?:,(\d+))?(\D*)$/;

/** Figures of one column with as many decimals as the most exact of them, so that they stand comma under comma. */
export function sameDecimals(texts: readonly string[]): string[] {
  const most = Math.max(0, ...texts.map((text) => written.exec(text)?.[2]?.length ?? 0));
  return texts.map((text) => {
    const [, whole, decimals = '', unit = ''] = written.exec(text) ?? [];
    return whole === undefined || most === 0 ? text : `${whole},${decimals.padEnd(most, '0')}${unit}`;
  });
}
