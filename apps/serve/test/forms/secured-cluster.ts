import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  Kafka,
  logLevel,
  ResourcePatternTypes,
} from 'kafkajs';
import mongoose from 'mongoose';
import { fileIn } from '../../../../libs/testing/src/command-line.js';
import { makeCertificate } from '../../../../libs/testing/src/made-certificate.js';
import { type Operation, rightsOf, SERVICE_NAMES, type ServiceName } from '../../src/index.js';

interface Server {
  readonly address: string;
  /** Where the broker is encrypted, and asks who comes. */
  readonly secured: string;
  end(): Promise<void>;
}

interface Identity {
  readonly certificate: string;
  readonly key: string;
}

const { startKafka } = (await import(resolve('deploy/local/kafka/local-kafka.mjs'))) as {
  startKafka(options: {
    readonly security: Identity & {
      readonly superuser: string;
      readonly users: Readonly<Record<string, string>>;
    };
  }): Promise<Server>;
};
const { startSecuredMongo } = (await import(resolve('deploy/local/mongo/secured-mongo.mjs'))) as {
  startSecuredMongo(identity: Identity, addUsers: (url: string) => Promise<void>): Promise<Server>;
};

const OPERATOR = 'operator';
const DATABASE = 'tersalur';
const OPERATIONS: Readonly<Record<Operation, AclOperationTypes>> = {
  Read: AclOperationTypes.READ,
  Write: AclOperationTypes.WRITE,
  Describe: AclOperationTypes.DESCRIBE,
  DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
};

/** A broker and a database that encrypt, ask who comes, and let each do only what it may. */
export class SecuredCluster {
  private constructor(
    private readonly kafka: Server,
    private readonly mongo: Server,
    private readonly certificates: string,
    private readonly caFile: string,
    private readonly passwords: Readonly<Record<string, string>>,
  ) {}

  static async start(folder: string): Promise<SecuredCluster> {
    const identity = await makeCertificate('127.0.0.1', Date.now(), [-1, 1]);
    const users = [OPERATOR, DATABASE, ...SERVICE_NAMES.map(userOf)];
    const passwords = Object.fromEntries(users.map((user) => [user, randomBytes(12).toString('hex')]));
    const [kafka, mongo] = await Promise.all([
      startKafka({ security: { ...identity, superuser: OPERATOR, users: passwords } }),
      startSecuredMongo(identity, (url) => addUser(url, passwords[DATABASE]!)),
    ]);
    const { certificate } = identity;
    return new SecuredCluster(kafka, mongo, certificate, fileIn(folder, 'ca.crt', certificate), passwords);
  }

  async end(): Promise<void> {
    await Promise.all([this.kafka.end(), this.mongo.end()]);
  }

  /** Where all meet. */
  get settings(): Record<string, string> {
    return {
      TERSALUR_KAFKA_BROKERS: this.kafka.secured,
      TERSALUR_KAFKA_CA: this.caFile,
      TERSALUR_KAFKA_REPLICAS: '1',
      TERSALUR_KAFKA_IN_SYNC: '1',
      TERSALUR_MONGODB_URL: this.mongo.address,
      TERSALUR_MONGODB_CA: this.caFile,
      TERSALUR_MONGODB_USER: DATABASE,
      TERSALUR_MONGODB_PASSWORD: this.passwords[DATABASE]!,
    };
  }

  /** As whom a service comes, or the operator. */
  credentialsOf(user = OPERATOR): Record<string, string> {
    return { TERSALUR_KAFKA_USER: user, TERSALUR_KAFKA_PASSWORD: this.passwords[user]! };
  }

  /** What a client in this process needs to come as somebody. */
  clientOf(user = OPERATOR) {
    return {
      brokers: [this.kafka.secured],
      tls: { ca: this.certificates },
      credentials: { user, password: this.passwords[user]! },
      topics: { replicas: 1, inSync: 1, retention: 1 },
    };
  }

  /** Lets every service do what it has to, and nobody anything else. */
  async grantRights(): Promise<void> {
    const { brokers, tls, credentials } = this.clientOf();
    const admin = new Kafka({
      brokers,
      ssl: tls,
      sasl: { mechanism: 'scram-sha-512', username: credentials.user, password: credentials.password },
      logLevel: logLevel.NOTHING,
    }).admin();
    await admin.connect();
    const acl = SERVICE_NAMES.flatMap((service) =>
      rightsOf(service).flatMap(({ on, name, may }) =>
        may.map((operation) => ({
          resourceType: on === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
          resourceName: name,
          resourcePatternType: ResourcePatternTypes.LITERAL,
          principal: `User:${userOf(service)}`,
          host: '*',
          operation: OPERATIONS[operation],
          permissionType: AclPermissionTypes.ALLOW,
        })),
      ),
    );
    await admin.createAcls({ acl });
    await admin.disconnect();
  }
}

/** As whom a service comes. */
export function userOf(service: ServiceName): string {
  return `tersalur-${service}`;
}

async function addUser(url: string, password: string): Promise<void> {
  const connection = await mongoose.createConnection(url, { dbName: DATABASE }).asPromise();
  const roles = [{ role: 'readWrite', db: DATABASE }];
  await connection.db!.command({ createUser: DATABASE, pwd: password, roles });
  await connection.close();
}
