import { parentPort, workerData } from 'node:worker_threads';
import { generateMonth, SAMPLE_CITY } from '#demo';

/** Writes the files of the invented city into the folder that it is given, and tells where they are. */
parentPort!.postMessage(generateMonth({ ...SAMPLE_CITY, out: workerData as string }).files);
