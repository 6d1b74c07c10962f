const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;
const people = (number) => counted(number, 'kollega', 'kolleger');
const colleagues = (number) => counted(number, 'colleague', 'colleagues');

const DANISH_MOVED = {
  nothing: 'Der var intet at flytte.',
  task: ['opgave', 'opgaver'],
  case: ['sag eller taskforce', 'sager og taskforcer'],
  and: ' og ',
  moved: 'er flyttet.',
  invitation: ['invitation', 'invitationer'],
  stayed: 'til en taskforce er ikke flyttet. Erstat deltageren på taskforcens faneblad.'
};

const ENGLISH_MOVED = {
  nothing: 'There was nothing to move.',
  task: ['task', 'tasks'],
  case: ['case or taskforce', 'cases and taskforces'],
  and: ' and ',
  moved: 'moved.',
  invitation: ['invitation', 'invitations'],
  stayed: "to a taskforce stayed. Replace the member on the taskforce's tab."
};

/** What a handover moved and what it left, in words. */
function movedText({ moved, cases, invitations }, text) {
  const things = [moved > 0 && counted(moved, ...text.task), cases > 0 && counted(cases, ...text.case)].filter(Boolean);
  const stayed = invitations > 0 && `${counted(invitations, ...text.invitation)} ${text.stayed}`;
  const gone = things.length > 0 ? `${things.join(text.and)} ${text.moved}` : text.nothing;
  return [gone, stayed].filter(Boolean).join(' ');
}

/** The texts of the roster page. */
const WORDS = {
  da: {
    roster: 'Bemanding',
    intro: 'Hvem kan sidde i en taskforce: afdeling, kompetencer, timer og fravær.',
    search: 'Søg efter navn, afdeling eller kompetence',
    department: 'Afdeling',
    allDepartments: 'Alle afdelinger',
    views: { people: 'Kolleger', departments: 'Afdelinger' },
    view: 'Visning',
    add: 'Tilføj kollega',
    importFile: 'Indlæs CSV',
    exportFile: 'Hent som CSV',
    shown: (some, all) => (some === all ? people(all) : `${some} af ${people(all)}`),
    nobodyFound: 'Ingen kolleger passer til søgningen.',
    columns: {
      name: 'Navn',
      department: 'Afdeling',
      competences: 'Kompetencer',
      hours: 'Timer pr. uge',
      substitute: 'Stedfortræder',
      absence: 'Fravær',
      taskforces: 'Åbne taskforcer',
      conflicts: 'Inhabil'
    },
    sortBy: (column) => `Sortér efter ${column.toLowerCase()}`,
    noSignIn: 'har ikke login',
    alsoFor: 'også',
    away: { now: 'Væk nu', coming: 'Væk senere' },
    untilFurtherNotice: (first) => `fra ${first} indtil videre`,
    range: (first, last) => (first === last ? first : `${first}–${last}`),
    coverage: {
      own: 'Arbejder her',
      others: 'Kan også tale for afdelingen',
      here: 'Til stede i dag',
      nobody: 'Ingen',
      uncovered: (names) => `Ingen dækker ${names}. Tilføj en kollega, eller lad en anden tale for afdelingen.`,
      covered: 'Alle afdelinger er dækket.'
    },
    addTitle: 'Ny kollega',
    save: 'Gem',
    saved: (name) => `${name} er gemt.`,
    removed: (name) => `${name} er fjernet fra bemandingen.`,
    required: 'skal udfyldes',
    mend: 'Ret dette, og gem igen:',
    unsaved: { title: 'Luk uden at gemme?', text: 'Det, du har skrevet, går tabt.', yes: 'Luk uden at gemme' },
    fields: {
      user_id: 'Brugernavn',
      name: 'Navn',
      email: 'E-mail',
      department: 'Afdeling',
      other_departments: 'Kan også tale for',
      competences: 'Kompetencer',
      substitute: 'Stedfortræder',
      weekly_hours: 'Timer pr. uge til taskforcer',
      absences: 'Fravær'
    },
    hints: {
      user_id: 'Det navn, kollegaen logger ind med. Kan ikke ændres senere.',
      weekly_hours: 'Et helt tal fra 0 til 37.',
      absences: 'Kun hvornår, ikke hvorfor. Er sidste dag tom, gælder fraværet indtil videre.'
    },
    nobody: 'Ingen',
    filter: (group) => `Find i »${group.toLowerCase()}«`,
    chosen: (names) => (names.length ? `Valgt: ${names.join(', ')}` : 'Ingen valgt'),
    absence: {
      number: (number) => `Fravær ${number}`,
      first: 'Første dag',
      last: 'Sidste dag',
      example: 'dd.mm.åååå',
      add: 'Tilføj fravær',
      remove: 'Fjern',
      noDay: 'skal være en dato, fx 24.12.2026',
      endsTooEarly: 'ligger før første dag'
    },
    conflicts: {
      title: 'Inhabilitet',
      none: 'Ingen erklæret inhabilitet.',
      declared: (day) => `erklæret ${day}`,
      end: 'Ophæv',
      endOf: (company) => `Ophæv inhabilitet over for ${company}`,
      question: 'Ophæv inhabilitet?',
      explain: (name, company) =>
        `${name} kan igen deltage i sager om ${company}. Det bliver noteret, hvem der har ophævet den.`,
      ended: 'Inhabiliteten er ophævet.'
    },
    remove: 'Fjern fra bemandingen',
    removing: {
      title: (name) => `Fjern ${name}?`,
      text: 'Kollegaen bliver ikke længere foreslået til taskforcer.',
      substitutes: (names) => ` ${names.join(', ')} mister ${names.length === 1 ? 'sin' : 'deres'} stedfortræder.`,
      yes: 'Fjern'
    },
    handover: {
      open: 'Flyt åbne opgaver',
      title: (name) => `Flyt åbne opgaver fra ${name}`,
      to: 'Til hvem?',
      reason: 'Hvorfor?',
      journal: 'Begrundelsen kommer på sagernes journal.',
      cases: (name) => `Flyt også de sager og taskforcer, ${name} er ansvarlig for`,
      casesHint: 'Så går de næste opgaver i dem også til den nye. Ellers flytter kun de opgaver, der er åbne nu.',
      yes: 'Flyt opgaverne',
      away: 'Modtageren er fraværende',
      anyway: 'Flyt alligevel',
      noReceiver: 'Vælg en kollega.',
      noReason: 'Skriv hvorfor.',
      moved: (result) => movedText(result, DANISH_MOVED)
    },
    importing: {
      title: 'Indlæs bemanding fra CSV',
      explain:
        'Filen erstatter hele bemandingen: Den, der ikke står i filen, bliver fjernet. Hent først den nuværende som CSV, ret den i et regneark, og gem den som »CSV UTF-8«.',
      file: 'Vælg fil',
      checking: 'Kontrollerer filen …',
      faults: (number) => `Filen har ${number} fejl. Intet er ændret. Ret fejlene, og vælg filen igen.`,
      line: 'Linje',
      column: 'Kolonne',
      reason: 'Fejl',
      ready: ({ added, changed, removed }) =>
        `Filen er uden fejl: ${people(added)} tilføjes, ${people(changed)} ændres, ${people(removed)} fjernes.`,
      yes: 'Erstat bemandingen',
      done: ({ added, changed, removed }) =>
        `Bemandingen er indlæst: ${people(added)} tilføjet, ${people(changed)} ændret, ${people(removed)} fjernet.`
    },
    loading: 'Henter bemandingen …'
  },
  en: {
    roster: 'Roster',
    intro: 'Who can sit in a taskforce: department, competences, hours and absences.',
    search: 'Search for name, department or competence',
    department: 'Department',
    allDepartments: 'All departments',
    views: { people: 'People', departments: 'Departments' },
    view: 'View',
    add: 'Add colleague',
    importFile: 'Import CSV',
    exportFile: 'Download as CSV',
    shown: (some, all) => (some === all ? colleagues(all) : `${some} of ${colleagues(all)}`),
    nobodyFound: 'No colleague matches the search.',
    columns: {
      name: 'Name',
      department: 'Department',
      competences: 'Competences',
      hours: 'Hours a week',
      substitute: 'Substitute',
      absence: 'Absence',
      taskforces: 'Open taskforces',
      conflicts: 'Conflicts of interest'
    },
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    noSignIn: 'has no sign-in',
    alsoFor: 'also',
    away: { now: 'Away now', coming: 'Coming' },
    untilFurtherNotice: (first) => `from ${first} until further notice`,
    range: (first, last) => (first === last ? first : `${first}–${last}`),
    coverage: {
      own: 'Work here',
      others: 'Can speak for the department as well',
      here: 'Here today',
      nobody: 'Nobody',
      uncovered: (names) => `Nobody covers ${names}. Add a colleague, or let another speak for the department.`,
      covered: 'All departments are covered.'
    },
    addTitle: 'New colleague',
    save: 'Save',
    saved: (name) => `${name} is saved.`,
    removed: (name) => `${name} is removed from the roster.`,
    required: 'must be filled in',
    mend: 'Mend this and save again:',
    unsaved: { title: 'Close without saving?', text: 'What you have written will be lost.', yes: 'Close without saving' },
    fields: {
      user_id: 'User name',
      name: 'Name',
      email: 'E-mail',
      department: 'Department',
      other_departments: 'Can speak for as well',
      competences: 'Competences',
      substitute: 'Substitute',
      weekly_hours: 'Hours a week for taskforces',
      absences: 'Absences'
    },
    hints: {
      user_id: 'The name that the colleague signs in with. It cannot be changed later.',
      weekly_hours: 'A whole number from 0 to 37.',
      absences: 'Only when, not why. Without a last day the absence holds until further notice.'
    },
    nobody: 'Nobody',
    filter: (group) => `Find in "${group.toLowerCase()}"`,
    chosen: (names) => (names.length ? `Chosen: ${names.join(', ')}` : 'None chosen'),
    absence: {
      number: (number) => `Absence ${number}`,
      first: 'First day',
      last: 'Last day',
      example: 'dd.mm.yyyy',
      add: 'Add absence',
      remove: 'Remove',
      noDay: 'must be a date, for example 24.12.2026',
      endsTooEarly: 'is before the first day'
    },
    conflicts: {
      title: 'Conflicts of interest',
      none: 'No conflict of interest is declared.',
      declared: (day) => `declared ${day}`,
      end: 'End',
      endOf: (company) => `End the conflict of interest with ${company}`,
      question: 'End the conflict of interest?',
      explain: (name, company) =>
        `${name} can take part in cases of ${company} again. Who ended the conflict is noted.`,
      ended: 'The conflict of interest is ended.'
    },
    remove: 'Remove from the roster',
    removing: {
      title: (name) => `Remove ${name}?`,
      text: 'The colleague will not be proposed for taskforces any more.',
      substitutes: (names) => ` ${names.join(', ')} will be without a substitute.`,
      yes: 'Remove'
    },
    handover: {
      open: 'Move open tasks',
      title: (name) => `Move the open tasks of ${name}`,
      to: 'To whom?',
      reason: 'Why?',
      journal: 'The reason goes into the journal of the cases.',
      cases: (name) => `Move the cases and taskforces that ${name} is responsible for as well`,
      casesHint: 'Then their next tasks go to the new one too. Otherwise only the tasks that are open now move.',
      yes: 'Move the tasks',
      away: 'The receiver is away',
      anyway: 'Move anyway',
      noReceiver: 'Choose a colleague.',
      noReason: 'Write why.',
      moved: (result) => movedText(result, ENGLISH_MOVED)
    },
    importing: {
      title: 'Import the roster from CSV',
      explain:
        'The file replaces the whole roster: whoever is not in it is removed. Download the present one as CSV first, edit it in a spreadsheet and save it as "CSV UTF-8".',
      file: 'Choose file',
      checking: 'Checking the file …',
      faults: (number) =>
        `The file has ${number} ${number === 1 ? 'fault' : 'faults'}. Nothing is changed. Mend them and choose the file again.`,
      line: 'Line',
      column: 'Column',
      reason: 'Fault',
      ready: ({ added, changed, removed }) =>
        `The file is faultless: ${colleagues(added)} added, ${colleagues(changed)} changed, ${colleagues(removed)} removed.`,
      yes: 'Replace the roster',
      done: ({ added, changed, removed }) =>
        `The roster is imported: ${colleagues(added)} added, ${colleagues(changed)} changed, ${colleagues(removed)} removed.`
    },
    loading: 'Loading the roster …'
  }
};

/** The texts in a language; Danish for every other than English. */
export function words(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
