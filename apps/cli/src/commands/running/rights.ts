import { readSettings } from '../../settings/read-settings.js';

/** `tersalur rights`: prints, for the tool of Kafka, what each service has to be let do on the cluster. Throws a CommandFault. */
export async function printRights(): Promise<void> {
  const settings = await readSettings(process.env);
  const { rightsOf, SERVICE_NAMES } = await import('../../../../serve/src/index.js');
  for (const service of SERVICE_NAMES)
    for (const { on, name, may } of rightsOf(service, settings.TERSALUR_KAFKA_PREFIX)) {
      const operations = may.map((operation) => `--operation ${operation}`).join(' ');
      process.stdout.write(
        `--add --allow-principal User:tersalur-${service} ${operations} --${on} ${name}\n`,
      );
    }
}
