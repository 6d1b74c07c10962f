/** The texts of the panel. */
const WORDS = {
  da: {
    language: 'da',
    title: 'Taskforceberedskab',
    startable: (count) =>
      count === 0
        ? 'Ingen sædvanlig taskforce kan starte lige nu.'
        : `${count} ${count === 1 ? 'sædvanlig taskforce' : 'sædvanlige taskforcer'} kan starte lige nu.`,
    deadline: (date, attract) => `Der regnes med møde senest ${date}, ved tiltrækning senest ${attract}.`,
    gaps: (count) => (count === 0 ? 'Der er ingen huller.' : `${count} ${count === 1 ? 'hul' : 'huller'} i de kommende uger.`),
    caption: 'Hvor mange kan sidde i en taskforce, når den bliver bestilt i dag eller i en af de kommende uger',
    competence: 'Kompetence eller afdeling',
    people: 'I alt',
    load: 'Optaget',
    percent: (share) => `${share} %`,
    today: 'I dag',
    week: (number) => `Uge ${number}`,
    nobody: '✕ ingen',
    onlyOne: (name) => `! kun ${name}`,
    onlyPerson: (name) => `Kun én kan: ${name}`,
    noPerson: 'Ingen på bemandingslisten',
    loading: 'Henter …',
    failed: 'Beredskabet kunne ikke hentes. Genindlæs siden.',
    locale: 'da-DK'
  },
  en: {
    language: 'en',
    title: 'Taskforce readiness',
    startable: (count) =>
      count === 0
        ? 'No usual taskforce can start right now.'
        : `${count} usual ${count === 1 ? 'taskforce' : 'taskforces'} can start right now.`,
    deadline: (date, attract) => `Counting on a meeting by ${date}, for companies to attract by ${attract}.`,
    gaps: (count) => (count === 0 ? 'There are no gaps.' : `${count} ${count === 1 ? 'gap' : 'gaps'} in the coming weeks.`),
    caption: 'How many could sit in a taskforce that is asked for today or in one of the coming weeks',
    competence: 'Competence or department',
    people: 'In all',
    load: 'Taken',
    percent: (share) => `${share}%`,
    today: 'Today',
    week: (number) => `Week ${number}`,
    nobody: '✕ nobody',
    onlyOne: (name) => `! only ${name}`,
    onlyPerson: (name) => `Only one can: ${name}`,
    noPerson: 'Nobody on the roster',
    loading: 'Loading …',
    failed: 'The readiness could not be loaded. Reload the page.',
    locale: 'en-GB'
  }
};

/** The texts in a language; Danish for every other than English. */
export function words(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
