/** The rows that a bench prints: what, the figure, what it may be at most. */
export interface Table {
  add(what: string, figure: string, goal?: string, met?: boolean | null): void;
  ratio(what: string, value: number, most: number): void;
  print(): void;
}

export function createTable(): Table {
  const rows: [what: string, figure: string, goal: string, met: boolean | null][] = [];
  const add: Table['add'] = (what, figure, goal = '', met = null) => void rows.push([what, figure, goal, met]);
  return {
    add,
    ratio: (what, value, most) => add(what, `${value.toFixed(2)} times`, `${most.toFixed(2)} times`, value <= most),
    print() {
      const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => String(row[column]).length)));
      for (const [what, figure, goal, met] of rows.splice(0))
        console.log(
          `${met === false ? '✖' : met ? '✔' : ' '} ${what.padEnd(first ?? 0)}  ${figure.padStart(second ?? 0)}${goal ? `  (at most ${goal})` : ''}`,
        );
    },
  };
}

export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
