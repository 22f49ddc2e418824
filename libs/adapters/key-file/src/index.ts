export { KeyFile } from './key-file.js';
