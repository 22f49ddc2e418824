export {
  type ServedStore,
  type ServeOptions,
  type ServicePorts,
  type Services,
  startServices,
} from './start-services.js';
export { type KeySource } from './sealing/store-keys.js';
export { systemClock } from './system-clock.js';
export { loadMonth, makeDemoCity } from './demo-city.js';
