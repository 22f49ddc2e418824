// Images under the names that the compose project and the Dockerfile take theirs by, built here, for where none can be pulled.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { kafkaJars } from '../../deploy/local/kafka/kafka-jars.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = fileURLToPath(new URL('stand-ins', import.meta.url));

const DEBIAN = 'tersalur-stand-in/debian:bookworm';

/** What this computer trusts, by its package ca-certificates. */
const TRUSTED = '/etc/ssl/certs/ca-certificates.crt';

/** The images that are taken from elsewhere, each with the target that stands for it. */
export function standInNames() {
  const { services } = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true });
  const dockerfile = readFileSync(join(ROOT, 'deploy/docker/Dockerfile'), 'utf8');
  const base = (name) => new RegExp(`^ARG ${name}=(.+)$`, 'm').exec(dockerfile)[1];
  return {
    node: base('BUILD_IMAGE'),
    distroless: base('RUNTIME_IMAGE'),
    kafka: services.kafka.image,
    mongo: services.mongodb.image,
  };
}

/** Builds a stand-in for each that the engine does not have; resolves to the names of what it has more than before. Rejects with what an engine or debootstrap says. */
export async function buildStandIns(engine, tell) {
  const missing = Object.entries(standInNames()).filter(([, name]) => !engine.has(name));
  if (missing.length === 0) return [];
  const context = mkdtempSync(join(tmpdir(), 'tersalur-stand-ins-'));
  try {
    tell('a Debian of its own (debootstrap)');
    importDebian(engine, join(context, 'debian'));
    await fill(context);
    for (const [target, name] of missing) {
      tell(`a stand-in for ${name}`);
      engine.run(['build', '--quiet', '--target', target, '--tag', name, context], oldBuilder(engine));
    }
    return [...missing.map(([, name]) => name), DEBIAN];
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

/** The builder that every engine has, whatever came with its client. */
function oldBuilder({ environment }) {
  return { env: { ...environment, DOCKER_BUILDKIT: '0' } };
}

function importDebian(engine, folder) {
  execFileSync('debootstrap', ['--variant=minbase', '--include=ca-certificates', 'bookworm', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = `${folder}.tar`;
  execFileSync('tar', ['--directory', folder, '--create', '--file', archive, '.']);
  rmSync(folder, { recursive: true });
  engine.run(['import', archive, DEBIAN]);
  rmSync(archive);
}

async function fill(context) {
  const copy = (from, to) => cpSync(from, join(context, to), { recursive: true, dereference: true });
  copy(FILES, '.');
  copy(TRUSTED, 'trusted.crt');
  copy(process.execPath, 'node');
  copy(npmFolder(), 'npm');
  copy(await kafkaJars(), 'jars');
  copy(join(ROOT, 'deploy/local/kafka/log4j2.properties'), 'log4j2.properties');
  copy(join(ROOT, 'deploy/local/mongo/requirements.txt'), 'requirements.txt');
}

/** The npm of this computer, which started this. */
function npmFolder() {
  const { npm_execpath: started } = process.env;
  if (started) return dirname(dirname(started));
  return join(spawnSync('npm', ['root', '--global'], { encoding: 'utf8' }).stdout.trim(), 'npm');
}
