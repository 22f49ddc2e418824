export { KeyFile, keysBeside } from './key-file.js';
