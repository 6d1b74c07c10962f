import { locales } from '../../tasklist/vaekstspor/language.js';

export default {
  app: {
    name: 'Cockpit',
    vendor: 'Vækstspor'
  },
  locales,
  disableWelcomeMessage: true,
  customScripts: [
    '../tasklist/vaekstspor/drafts',
    'vaekstspor/overview/plugin',
    'vaekstspor/readiness',
    'vaekstspor/bottlenecks/plugin',
    'vaekstspor/cases/plugin'
  ]
};
