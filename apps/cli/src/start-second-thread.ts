import { compiledProgram } from './compiled-program.js';
import { compileForShortRun } from './flags.js';

compiledProgram().workOnOrders();
compileForShortRun();
