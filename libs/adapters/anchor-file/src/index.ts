export { AnchorFile, anchorsBeside } from './anchor-file.js';
