export { OfficialAreas } from './official-areas.js';
