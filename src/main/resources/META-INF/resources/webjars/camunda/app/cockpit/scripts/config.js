export default {
  app: {
    vendor: 'Vækstspor'
  },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/vaekstspor/drafts', 'vaekstspor/readiness']
};
