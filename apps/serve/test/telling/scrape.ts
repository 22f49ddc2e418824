/** A value of a metric, with its labels. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const SAMPLE = /^([a-z_:]+)(?:\{(.*)\})? (\S+)$/;
const LABEL = /(\w+)="([^"]*)"/g;

/** What the services answer to Prometheus. */
export class Scrape {
  /** Names of metrics as queries may use them: of histograms the three series. */
  readonly names: ReadonlySet<string>;
  readonly samples: readonly Sample[];
  /** Each metric with its type. */
  readonly types: ReadonlyMap<string, string>;

  constructor(readonly text: string) {
    const lines = text.split('\n');
    this.types = new Map(lines.flatMap(typeIn));
    this.names = new Set([...this.types].flatMap(([name, type]) => seriesOf(name, type)));
    this.samples = lines.flatMap(samplesIn);
  }

  /** The sum of all samples of a name that have these labels. */
  sum(name: string, labels: Readonly<Record<string, string>> = {}): number {
    return this.samples
      .filter((sample) => sample.name === name)
      .filter((sample) => Object.entries(labels).every(([label, value]) => sample.labels[label] === value))
      .reduce((sum, { value }) => sum + value, 0);
  }
}

function typeIn(line: string): [string, string][] {
  const [, name, type] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? [];
  return name === undefined ? [] : [[name, type!]];
}

function seriesOf(name: string, type: string): string[] {
  return type === 'histogram' ? ['bucket', 'sum', 'count'].map((series) => `${name}_${series}`) : [name];
}

function samplesIn(line: string): Sample[] {
  const [, name, labels = '', value] = SAMPLE.exec(line) ?? [];
  if (name === undefined) return [];
  const named = [...labels.matchAll(LABEL)].map(([, label, word]) => [label!, word!] as const);
  return [{ name, labels: Object.fromEntries(named), value: Number(value) }];
}
