import { type Gauge, type Happening, type Reading } from '#application';
import { measuresOf } from './measures.js';
import { type MetricName, METRICS, type MetricShape } from './metric-table.js';

/** Counts what happens, and tells Prometheus. */
export interface Metrics {
  count(happening: Happening): void;
  /** Looks at something whenever the metrics are read. Several may look at parts of the same: what has the same labels counts once. */
  look(gauge: Gauge): void;
  /** All metrics, in the text that Prometheus reads. */
  text(): Promise<string>;
}

/** Begins to count (prom-client), the process itself, too. */
export async function openMetrics(): Promise<Metrics> {
  const { default: prometheus } = await import('prom-client');
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({ register: registry });
  const add = new Map<MetricName, (labels: Record<string, string>, value: number) => void>();
  for (const [name, { help, labels, buckets }] of Object.entries<MetricShape>(METRICS)) {
    const shape = { name, help, labelNames: labels, registers: [registry] };
    if (buckets === undefined) {
      const counter = new prometheus.Counter(shape);
      add.set(name as MetricName, (labelled, value) => counter.inc(labelled, value));
    } else {
      const histogram = new prometheus.Histogram({ ...shape, buckets: [...buckets] });
      add.set(name as MetricName, (labelled, value) => histogram.observe(labelled, value));
    }
  }
  const looked = new Map<string, Gauge[]>();
  const look = (gauge: Gauge): void => {
    const known = looked.get(gauge.name);
    if (known !== undefined) return void known.push(gauge);
    const all = [gauge];
    looked.set(gauge.name, all);
    new prometheus.Gauge({
      name: gauge.name,
      help: gauge.help,
      labelNames: gauge.labels ?? [],
      registers: [registry],
      async collect() {
        this.reset();
        for (const { labels, value } of await readingsOf(all)) this.set({ ...labels }, value);
      },
    });
  };
  const count = (happening: Happening): void => {
    for (const { metric, labels, value } of measuresOf(happening)) add.get(metric)!({ ...labels }, value);
  };
  return { count, look, text: () => registry.metrics() };
}

/** What can be read now. */
async function readingsOf(gauges: readonly Gauge[]): Promise<readonly Reading[]> {
  const readings = await Promise.all(
    gauges.map(async (gauge) => gauge.read()).map((read) => read.catch(() => [])),
  );
  return readings.flat();
}
