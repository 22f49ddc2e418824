export { areaTable, OfficialAreas } from './official-areas.js';
