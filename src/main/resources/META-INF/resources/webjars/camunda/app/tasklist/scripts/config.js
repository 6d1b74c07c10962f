import { english, locales } from '../vaekstspor/language.js';

export default {
  app: {
    name: english ? 'Tasks' : 'Opgaver',
    vendor: 'Vækstspor'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  locales,
  disableWelcomeMessage: true,
  customScripts: [
    'vaekstspor/drafts',
    'vaekstspor/task-cards',
    'vaekstspor/conflict/plugin',
    'vaekstspor/form-texts',
    'vaekstspor/form-lists',
    'vaekstspor/form-options',
    'vaekstspor/shortcuts',
    'vaekstspor/start-button',
    'vaekstspor/labels',
    'vaekstspor/taskforce/plugin',
    'vaekstspor/roster/plugin',
    'vaekstspor/partners/plugin'
  ],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: english ? 'claim the selected task' : 'tag den valgte opgave'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: english ? 'go to the first filter' : 'gå til det første filter'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: english ? 'go to the first task' : 'gå til den første opgave'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: english ? 'go to the first field of the form' : 'gå til formularens første felt'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: english ? 'register an enquiry' : 'registrér en ny henvendelse'
    }
  }
};
