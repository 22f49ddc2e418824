import { createServer } from 'node:http';
import { once } from 'node:events';
import { provideKafka } from '../kafka/kafka-provider.mjs';
import { provideMongo } from '../mongo/mongo-provider.mjs';

const PROVIDERS = { kafka: provideKafka, mongo: provideMongo };

/** What a run of tests has of servers: each is started when the first test asks for it, once, and ended with the run. */
export class Servers {
  #provided = new Map();
  #desk = createServer((request, response) => void this.#answer(request.url.slice(1), response));

  /** Where the tests' processes ask: GET of an address and the name of a server. */
  async open() {
    this.#desk.listen(0, '127.0.0.1');
    await once(this.#desk, 'listening');
    return `http://127.0.0.1:${this.#desk.address().port}/`;
  }

  async close() {
    this.#desk.closeAllConnections();
    this.#desk.close();
    const started = await Promise.allSettled(this.#provided.values());
    await Promise.all(started.map(({ value }) => value?.end()));
  }

  async #answer(name, response) {
    if (!this.#provided.has(name)) this.#provided.set(name, provide(name));
    try {
      response.end((await this.#provided.get(name)).address);
    } catch ({ message }) {
      response.writeHead(503).end(message);
    }
  }
}

async function provide(name) {
  const start = performance.now();
  const server = await PROVIDERS[name]();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`== ${name}: ${server.provider}, ready in ${seconds} s\n`);
  return server;
}
