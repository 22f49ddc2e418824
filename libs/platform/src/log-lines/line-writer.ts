import { type Happening, originOf } from '#application';
import { lineOf } from './log-line.js';
import { type LogLevel } from './line-table.js';
import { terminalLine } from './terminal-line.js';

export interface LogOptions {
  /** Lines of this weight and above; undefined for what the place asks for: on a terminal `warn`, else `info`. */
  readonly level?: LogLevel | 'off' | undefined;
  /** Whether a person reads along: lines are shown instead of written as JSON. */
  readonly isTerminal: boolean;
  /** Takes lines, each with its end. */
  write(line: string): void;
}

/** Writes what happens at a service. */
export type LineWriter = (service: string, happening: Happening) => void;

/** Begins to write lines (pino): JSON, or for a terminal something shorter. */
export async function openLineWriter({ level, isTerminal, write }: LogOptions): Promise<LineWriter> {
  const weight = level ?? (isTerminal ? 'warn' : 'info');
  if (weight === 'off') return () => undefined;
  const { pino } = await import('pino');
  const shown = { write: isTerminal ? (line: string) => write(terminalLine(line)) : write };
  const writer = pino(
    {
      level: weight,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    shown,
  );
  return (service, happening) => {
    const line = lineOf(happening, originOf());
    writer[line.level]({ service, ...line.fields });
  };
}
