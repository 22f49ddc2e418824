export { openWebAssembly } from './open-web-assembly.js';
