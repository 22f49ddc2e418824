import { compiledProgram } from './compiled-program.js';
import { inlineLittle } from './inlining.js';

compiledProgram().workOnOrders();
inlineLittle();
