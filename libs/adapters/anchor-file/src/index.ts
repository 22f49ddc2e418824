export { AnchorFile } from './anchor-file.js';
