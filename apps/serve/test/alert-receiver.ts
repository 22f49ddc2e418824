import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type AlertEvent, checkAlert } from '#contracts';

/** What a receiver does with a delivery. */
export type Mood = 'TAKES' | 'FAILS' | 'TAKES AND FAILS' | 'HANGS UP';

/** The findings that are open, as alerts tell. Repeats are dropped by their id. */
export class OpenAlerts {
  readonly open = new Map<string, AlertEvent>();
  private readonly known = new Set<string>();

  hear(event: AlertEvent): void {
    if (this.known.has(event.id)) return;
    this.known.add(event.id);
    if (event.type === 'id.tersalur.discrepancy.cleared.v1') this.open.delete(event.subject);
    else this.open.set(event.subject, event);
  }

  /** The kinds of what is open, one for each finding. */
  get kinds(): string[] {
    return [...this.open.values()].map(({ data }) => data.kind).sort();
  }
}

/** A receiver of webhooks as others write them: an HTTP server that checks who sends. */
export class AlertReceiver {
  readonly alerts = new OpenAlerts();
  /** Keys that it knows, as they were shown. */
  keys: readonly string[] = [];
  /** Deliveries that none of its keys proves. */
  unproven = 0;
  readonly signaturesSeen = new Set<number>();
  private readonly server = createServer((request, response) => void this.take(request, response));
  private watchers: (() => void)[] = [];

  /** `mood` is told which alert comes. */
  constructor(private readonly mood: (alert: string) => Mood) {}

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/alerts`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Resolves when, after some delivery, something is so. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((heard) => this.watchers.push(heard));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += (chunk as Buffer).toString();
    if (!this.isProven(request.headers, body)) {
      this.unproven++;
      response.writeHead(401).end();
      return;
    }
    const mood = this.mood(String(request.headers['webhook-id']));
    if (mood === 'TAKES' || mood === 'TAKES AND FAILS') this.alerts.hear(checkAlert(JSON.parse(body)));
    if (mood === 'HANGS UP') response.destroy();
    else response.writeHead(mood === 'TAKES' ? 204 : 500).end();
    for (const watcher of this.watchers.splice(0)) watcher();
  }

  private isProven(headers: IncomingHttpHeaders, body: string): boolean {
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const signatures = String(headers['webhook-signature']).split(' ');
    this.signaturesSeen.add(signatures.length);
    return this.keys.some((key) => {
      const mac = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64'))
        .update(signed)
        .digest();
      return signatures.some((signature) => {
        const given = Buffer.from(signature.replace('v1,', ''), 'base64');
        return given.length === mac.length && timingSafeEqual(given, mac);
      });
    });
  }
}
