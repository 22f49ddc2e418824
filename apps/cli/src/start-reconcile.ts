import { compiledProgram } from './compiled-program.js';

void compiledProgram().reconcile();
