import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { parseIsoDay } from '#domain';
import { METRICS } from '#platform';
import { newFolder } from '../../../../libs/testing/src/command-line.js';
import { makeCertificate } from '../../../../libs/testing/src/made-certificate.js';
import { writeCertificate } from '../../../gateway/test/certificates.js';
import { startServices, startTelemetry, systemClock } from '../served.js';
import { Scrape } from '../telling/scrape.js';
import { alertRules, dashboardQueries, namesIn } from './alert-rules.js';

const OPERATIONS = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');

/** What Prometheus adds of its own. */
const OF_PROMETHEUS = ['up'];

/** Labels of what is counted, also where nothing was counted yet, and those that Prometheus adds. */
const LABELS = [...Object.values(METRICS).flatMap(({ labels }) => labels), 'job', 'instance', 'le'];

const NAME = 'tersalur.kota.example';

/** What is asked at `/metrics` of services that have all that there are metrics of. */
async function scrapeOfAll(): Promise<Scrape> {
  const { certificate, key } = await makeCertificate(NAME, Date.now(), [-1, 30]);
  const telemetry = await startTelemetry({
    log: { level: 'off', isTerminal: false, write: () => undefined },
  });
  const services = await startServices({
    folder: join(newFolder(), 'data'),
    ...{ host: '127.0.0.1', port: 0, clock: systemClock, today: () => parseIsoDay('2026-04-30')! },
    edge: { tls: writeCertificate({ certificate, key }) },
    telemetry,
  });
  const { port } = new URL(services.address);
  const options = {
    port,
    path: '/metrics',
    host: '127.0.0.1',
    servername: NAME,
    ca: certificate,
    agent: false,
  };
  const answer = await new Promise<string>((done, fail) => {
    request(options, (response) => void text(response).then(done, fail))
      .on('error', fail)
      .end();
  });
  await services.close();
  return new Scrape(answer);
}

describe('what watches the services', () => {
  let scrape: Scrape;
  beforeAll(async () => {
    scrape = await scrapeOfAll();
  });

  const rules = alertRules();
  const queries = [
    ...rules.map(({ alert, expr }) => [`rule ${alert}`, expr] as const),
    ...dashboardQueries().map(([title, expr]) => [`panel ${title}`, expr] as const),
  ];

  it.each(queries)('asks for what there is: %s', (_, expr) => {
    const names = namesIn(expr);
    expect(names?.metrics.length).toBeGreaterThan(0);
    const known = new Set([...scrape.names, ...OF_PROMETHEUS]);
    expect(names!.metrics.filter((name) => !known.has(name))).toEqual([]);
    const labels = new Set([...LABELS, ...scrape.samples.flatMap((sample) => Object.keys(sample.labels))]);
    expect(names!.labels.filter((label) => !labels.has(label))).toEqual([]);
  });

  it('would be seen to ask for what there is not', () => {
    expect(namesIn('rate(tersalur_rows_totl{rol="bri"}[5m]) > 0')).toEqual({
      metrics: ['tersalur_rows_totl'],
      labels: ['rol'],
    });
    expect(namesIn('sum by (rate(x[5m])')).toBeUndefined();
    expect(scrape.names).not.toContain('tersalur_rows_totl');
  });

  it.each(rules.map(({ alert, annotations }) => [alert, annotations.runbook]))(
    'says what to do at 3 a.m.: %s',
    (alert, runbook) => {
      expect(runbook).toBe(`docs/operations.md#${alert.toLowerCase()}`);
      const section = new RegExp(`^### ${alert}\n\n(.{80,})$`, 'm').exec(OPERATIONS);
      expect(section?.[1]).toBeDefined();
    },
  );

  it('has a name of its own a rule, and a rule for every such section', () => {
    const names = rules.map(({ alert }) => alert);
    expect(new Set(names).size).toBe(names.length);
    expect([...OPERATIONS.matchAll(/^### (Tersalur\w+)$/gm)].map(([, name]) => name)).toEqual(names);
  });

  it('is told of every metric in the documents', () => {
    const own = [...scrape.types.keys()].filter((name) => name.startsWith('tersalur_'));
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((name) => !OPERATIONS.includes(`\`${name}\``))).toEqual([]);
  });
});
