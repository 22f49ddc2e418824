import { compiledProgram } from './compiled-program.js';
import { inlineLittle } from './flags.js';

compiledProgram().workOnOrders();
inlineLittle();
