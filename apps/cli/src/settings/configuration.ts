/** What reads the settings, to be loaded when somebody has some: of a library that is imported by name at that moment, all would be. */
export { ConfigurationFault, readConfiguration } from '#platform';
