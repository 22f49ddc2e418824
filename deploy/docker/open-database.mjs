// Makes a MongoDB ready for the services, once: a replica set of its one member, and the user of the services. What is there already stays as it is.
// It comes as the administrator whom the database made at its first start.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import mongoose from 'mongoose';

/** Milliseconds between two tries, and until there is none any more. */
const PAUSE = 1_000;
const PATIENCE = 120_000;

const USER_EXISTS = 51003;

const { MONGODB_HOST: host, MONGODB_ADMIN: admin, MONGODB_ADMIN_PASSWORD_FILE: adminFile } = process.env;
const { TERSALUR_MONGODB_DATABASE: database = 'tersalur', TERSALUR_MONGODB_USER: user } = process.env;
const password = secretIn(process.env.TERSALUR_MONGODB_PASSWORD_FILE);

const client = await connected(Date.now() + PATIENCE);
try {
  const order = (what) => client.db('admin').command(what);
  const { setName } = await order({ hello: 1 });
  if (setName === undefined) await order({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } });
  while (!(await order({ hello: 1 })).isWritablePrimary) await setTimeout(PAUSE);
  const roles = [{ role: 'readWrite', db: database }];
  await client
    .db(database)
    .command({ createUser: user, pwd: password, roles })
    .catch((fault) => {
      if (fault.code !== USER_EXISTS) throw fault;
    });
} finally {
  await client.close();
}

function secretIn(path) {
  return readFileSync(path, 'utf8').trim();
}

/** A connection to that one member, which may be no replica set yet. */
async function connected(until) {
  const { MongoClient } = mongoose.mongo;
  for (;;) {
    const url = `mongodb://${host}/?directConnection=true&authSource=admin`;
    const auth = { username: admin, password: secretIn(adminFile) };
    try {
      return await new MongoClient(url, { auth, serverSelectionTimeoutMS: PAUSE }).connect();
    } catch (fault) {
      if (Date.now() > until) throw fault;
    }
    await setTimeout(PAUSE);
  }
}
