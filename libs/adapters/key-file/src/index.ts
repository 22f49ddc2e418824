export { type KeptKeys, KeyFile, keysBeside } from './key-file.js';
