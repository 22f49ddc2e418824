import { type BookInput, type BookResult, type ReportContradiction } from '../../domain/src/index.js';
import { type Reconcile } from './builders/sample-month.js';

/** What two implementations have to agree on: everything but the wording details of findings. */
export function comparable(result: BookResult | ReportContradiction): unknown {
  if ('code' in result) return { code: result.code };
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      channel: finding.channel || undefined,
      detail: undefined,
    })),
  };
}

/** Where two implementations first disagree about an input, as text; undefined when they agree. */
export function disagreement(input: BookInput, one: Reconcile, other: Reconcile): string | undefined {
  return difference(comparable(one(input)), comparable(other(input)));
}

/** Where two comparable results first differ, as text; undefined when they are the same. */
export function difference(left: unknown, right: unknown): string | undefined {
  return JSON.stringify(left) === JSON.stringify(right) ? undefined : firstDifference(left, right, '');
}

function firstDifference(left: unknown, right: unknown, path: string): string | undefined {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return left === right ? undefined : `${path}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) {
    const found = firstDifference((left as never)[key], (right as never)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
