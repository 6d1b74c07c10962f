import { locales } from '../../tasklist/vaekstspor/language.js';

export default {
  app: {
    name: 'Admin',
    vendor: 'Vækstspor'
  },
  locales,
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/vaekstspor/drafts']
};
