export const median = (values: readonly number[]): number => percentile(values, 50);

/** The value that so many percent of the others do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}

export const shown = (value: number, digits = 2): string => value.toFixed(digits);
