import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';

/** A rule as Prometheus reads it. */
export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

/** A panel of the dashboard. */
interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}

const OBSERVABILITY = new URL('../../../../deploy/observability/', import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, OBSERVABILITY), 'utf8');
}

export function alertRules(): readonly AlertRule[] {
  const { groups } = parse(textOf('alert-rules.yml')) as {
    readonly groups: readonly { readonly rules: readonly AlertRule[] }[];
  };
  return groups.flatMap(({ rules }) => rules);
}

/** The queries of the dashboard, by what they show. */
export function dashboardQueries(): readonly (readonly [title: string, expr: string])[] {
  const { panels } = JSON.parse(textOf('dashboard.json')) as { readonly panels: readonly Panel[] };
  return panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const));
}

/** What a query asks for, as the grammar of Prometheus reads it; undefined for one that is no query. */
export function namesIn(expr: string): { readonly metrics: string[]; readonly labels: string[] } | undefined {
  const metrics: string[] = [];
  const labels: string[] = [];
  let isQuery = true;
  parser.parse(expr).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) isQuery = false;
      const word = expr.slice(from, to);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(word);
      if (type.name === 'LabelName') labels.push(word);
    },
  });
  return isQuery ? { metrics, labels } : undefined;
}
