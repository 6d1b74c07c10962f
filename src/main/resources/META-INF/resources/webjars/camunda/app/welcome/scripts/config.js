import { english, locales } from '../../tasklist/vaekstspor/language.js';

export default {
  app: {
    name: english ? 'Welcome' : 'Velkommen',
    vendor: 'Vækstspor'
  },
  locales,
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/vaekstspor/drafts']
};
