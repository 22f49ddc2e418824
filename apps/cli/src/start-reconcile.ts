import { compiledProgram } from './compiled-program.js';
import { compileForShortRun, keepRoomHere } from './flags.js';
import { seemsLarge } from './threads/seems-large.js';
import { startWorker } from './threads/start-worker.js';

keepRoomHere();
// A second thread takes as long to start as all that is done here before the first file is read.
const worker = seemsLarge(process.argv.slice(2)) ? startWorker() : undefined;
const program = compiledProgram();
// Else that one does so, as soon as it is loaded.
if (worker === undefined) compileForShortRun();
void program.reconcile(worker);
