export { MemoryDisk, openMemory } from './memory-store.js';
