import { type Happening } from '#application';
import { type MetricName } from './metric-table.js';

/** What a happening adds to a metric: a count, or seconds. */
export interface Measure {
  readonly metric: MetricName;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a happening adds to the metrics. */
export function measuresOf(happening: Happening): readonly Measure[] {
  switch (happening.what) {
    case 'REQUEST_ANSWERED': {
      const { method, route, status, seconds } = happening;
      return [measure('tersalur_http_request_seconds', { method, route, status: `${status}` }, seconds)];
    }
    case 'REQUEST_FAILED':
      return [measure('tersalur_request_failures_total', { code: happening.code })];
    case 'REQUEST_REFUSED':
      return [measure('tersalur_requests_refused_total', { code: happening.code })];
    case 'MESSAGE_HANDLED': {
      const { group, topic, seconds } = happening;
      return [measure('tersalur_message_seconds', { group, topic }, seconds)];
    }
    case 'TRY_FAILED':
    case 'DEAD_LETTER': {
      const { what, group, topic, code } = happening;
      const metric =
        what === 'TRY_FAILED' ? 'tersalur_message_failures_total' : 'tersalur_dead_letters_total';
      return [measure(metric, { group, topic, code })];
    }
    case 'FILE_TAKEN_IN': {
      const { role, accepted, rejected, chunks, seconds } = happening;
      return [
        measure('tersalur_file_seconds', { role }, seconds),
        measure('tersalur_rows_total', { role, outcome: 'accepted' }, accepted),
        measure('tersalur_rows_total', { role, outcome: 'rejected' }, rejected),
        measure('tersalur_chunks_total', { role }, chunks),
      ];
    }
    case 'FILE_REFUSED':
      return [measure('tersalur_files_refused_total', { role: happening.role, code: happening.code })];
    case 'BOOK_REVISED':
      return [measure('tersalur_recompute_seconds', {}, happening.seconds)];
    case 'ALERTS_RELAYED': {
      const { kind, transition, count } = happening;
      return [measure('tersalur_alerts_total', { kind, transition }, count)];
    }
    case 'DELIVERY': {
      const { by, outcome, seconds } = happening;
      return [measure('tersalur_delivery_seconds', { by, outcome }, seconds)];
    }
    case 'PART_FAILED':
    case 'WARNED': {
      const { what, part, code } = happening;
      const metric = what === 'WARNED' ? 'tersalur_warnings_total' : 'tersalur_faults_total';
      return [measure(metric, { part, code })];
    }
    case 'NOTED':
      return [measure('tersalur_audit_notes_total', { note: happening.note })];
    case 'SERVING':
    case 'ENDING':
    case 'INPUT_TAKEN':
    case 'MESSAGE_DROPPED':
    case 'CERTIFICATE_RENEWED':
      return [];
  }
}

function measure(metric: MetricName, labels: Measure['labels'], value = 1): Measure {
  return { metric, labels, value };
}
