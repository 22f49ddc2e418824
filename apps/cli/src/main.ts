import { programOf } from './program.js';
import { run } from './run.js';

await run(programOf);
