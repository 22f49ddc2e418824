// Whether the service in this container is ready: ends with 0 or 1. The image has no shell and no curl.
import { request as plain } from 'node:http';
import { request as encrypted } from 'node:https';

/** Milliseconds until no answer is one. */
const PATIENCE = 4_000;

const { TERSALUR_PORT: port = '3000', TERSALUR_TLS_CERTIFICATE: certificate } = process.env;
const ask = certificate ? encrypted : plain;
// Whoever asks itself need not see who answers.
const where = {
  host: '127.0.0.1',
  port,
  path: '/health/ready',
  timeout: PATIENCE,
  rejectUnauthorized: false,
};

ask(where, (response) => process.exit(response.statusCode === 200 ? 0 : 1))
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1))
  .end();
