/** The p-th quantile of some figures, p from 0 to 1. */
export function quantile(figures: readonly number[], p: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** Milliseconds with one decimal. */
export const ms = (figure: number): string => `${figure.toFixed(1)} ms`;
