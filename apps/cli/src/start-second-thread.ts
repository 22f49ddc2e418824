import { compiledProgram } from './compiled-program.js';

compiledProgram().workOnOrders();
