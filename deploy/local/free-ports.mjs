import { createServer } from 'node:net';

/** Ports of this computer that nobody has, all different. */
export async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

function listen() {
  return new Promise((listening, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => listening(server));
  });
}
