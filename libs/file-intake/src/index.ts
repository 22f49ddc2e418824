export { createIntakeService, type IntakeServiceOptions } from './create-intake-service.js';
