const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;
const actors = (number) => counted(number, 'vidensaktør', 'vidensaktører');
const partners = (number) => counted(number, 'partner', 'partners');

/** The texts of the page of knowledge partners. */
const WORDS = {
  da: {
    partners: 'Vidensaktører',
    intro: 'Hvem virksomheder kan få hjælp af, hvad de tilbyder, og hvordan det er gået.',
    search: 'Søg efter navn, by, kompetence, tilbud eller branche',
    all: { status: 'Aktive og på pause', type: 'Alle slags', competence: 'Alle kompetencer' },
    add: 'Tilføj vidensaktør',
    importFile: 'Indlæs CSV',
    exportFile: 'Hent som CSV',
    shown: (shown, found, total) =>
      (found === total ? actors(total) : `${found} af ${actors(total)}`) + (shown < found ? `. De første ${shown} er vist.` : ''),
    more: (number) => `Vis ${number} flere`,
    andMore: (number) => `og ${number} mere`,
    openOf: (open, capacity) => `${open} af højst ${capacity}`,
    nobodyFound: 'Ingen vidensaktører passer til søgningen. Prøv med færre ord.',
    columns: {
      name: 'Navn',
      type: 'Slags',
      town: 'By',
      offers: 'Tilbyder',
      competences: 'Kompetencer',
      status: 'Status',
      open: 'Åbne introduktioner'
    },
    fields: {
      name: 'Navn',
      type: 'Slags',
      town: 'By',
      domain: 'Hjemmeside',
      email: 'E-mail til introduktioner',
      offers: 'Hvad tilbyder den?',
      main_competence: 'Vigtigste kompetence',
      competences: 'Kompetencer',
      competence: 'Kompetence',
      sectors: 'Brancher',
      company_size: 'Virksomhedens størrelse',
      trl: 'Modenhed (TRL)',
      reach: 'Rækkevidde',
      languages: 'Sprog',
      capacity: 'Højst åbne introduktioner',
      conflicts: 'Inhabil over for (CVR)',
      confidence: 'Sikkerhed',
      source: 'Kilde',
      note: 'Bemærkning',
      status: 'Status'
    },
    hints: {
      domain: 'Uden https://, fx au.dk.',
      email: 'Uden adresse må sagsbehandleren selv tage kontakt.',
      company_size: 'Antal ansatte, fx 5-250, eller 5-250+ uden øvre grænse.',
      trl: 'Fx 3-8, eller n/a.',
      capacity: 'Et helt tal. Lad feltet stå tomt, når det ikke er oplyst.',
      conflicts: 'CVR-numre på virksomheder, som aktøren ikke må introduceres for. Adskil med komma.',
      confidence: 'Hvor sikre oplysningerne er.',
      source: 'Hvor oplysningerne kommer fra.'
    },
    notStated: 'Ikke oplyst',
    edit: 'Ret',
    pause: 'Sæt på pause',
    resume: 'Genoptag',
    remove: 'Fjern',
    addTitle: 'Ny vidensaktør',
    editTitle: (name) => `Ret ${name}`,
    save: 'Gem',
    saved: (name) => `${name} er gemt.`,
    paused: (name) => `${name} er på pause og bliver ikke foreslået.`,
    resumed: (name) => `${name} bliver foreslået igen.`,
    removed: (name) => `${name} er fjernet.`,
    required: 'skal udfyldes',
    mend: 'Ret dette, og gem igen:',
    unsaved: { title: 'Luk uden at gemme?', text: 'Det, du har skrevet, går tabt.', yes: 'Luk uden at gemme' },
    removing: {
      title: (name) => `Fjern ${name}?`,
      text: 'Vidensaktøren bliver ikke længere foreslået. Sagerne beholder, hvad der er sket.',
      open: (number) => ` Den har ${counted(number, 'åben introduktion', 'åbne introduktioner')}, som fortsætter.`,
      yes: 'Fjern'
    },
    filter: (group) => `Find i »${group.toLowerCase()}«`,
    chosen: (names) => (names.length ? `Valgt: ${names.join(', ')}` : 'Ingen valgt'),
    introductions: {
      open: 'Åbne introduktioner',
      past: 'Tidligere introduktioner',
      none: 'Ingen.',
      confidential: 'Fortrolig sag',
      columns: { case: 'Sag', company: 'Virksomhed', how: 'Hvordan er det gået?', since: 'Hvornår', note: 'Note' }
    },
    importing: {
      title: 'Indlæs vidensaktører fra CSV',
      explain:
        'Filen erstatter hele listen: Den vidensaktør, der ikke står i filen, bliver fjernet. Hent først den nuværende som CSV, ret den i et regneark, og gem den som »CSV UTF-8«.',
      file: 'Vælg fil',
      checking: 'Kontrollerer filen …',
      faults: (number) => `Filen har ${number} fejl. Intet er ændret. Ret fejlene, og vælg filen igen.`,
      line: 'Linje',
      column: 'Kolonne',
      reason: 'Fejl',
      ready: ({ added, changed, removed }) =>
        `Filen er uden fejl: ${actors(added)} tilføjes, ${actors(changed)} ændres, ${actors(removed)} fjernes.`,
      warnings: ({ removed, removedNames, needed }) =>
        [
          removed > 0 && `Fjernes: ${removedNames.join(', ')}${removed > removedNames.length ? ' …' : ''}`,
          needed.length > 0 && `Har åbne introduktioner, som fortsætter: ${needed.join(', ')}`
        ].filter(Boolean),
      yes: 'Erstat listen',
      done: ({ added, changed, removed }) =>
        `Listen er indlæst: ${actors(added)} tilføjet, ${actors(changed)} ændret, ${actors(removed)} fjernet.`
    },
    loading: 'Henter vidensaktører …'
  },
  en: {
    partners: 'Knowledge partners',
    intro: 'Who can help companies, what they offer, and how it went.',
    search: 'Search for name, town, competence, offer or sector',
    all: { status: 'Active and paused', type: 'All kinds', competence: 'All competences' },
    add: 'Add partner',
    importFile: 'Import CSV',
    exportFile: 'Download as CSV',
    shown: (shown, found, total) =>
      (found === total ? partners(total) : `${found} of ${partners(total)}`) + (shown < found ? `. The first ${shown} are shown.` : ''),
    more: (number) => `Show ${number} more`,
    andMore: (number) => `and ${number} more`,
    openOf: (open, capacity) => `${open} of at most ${capacity}`,
    nobodyFound: 'No partner matches the search. Try fewer words.',
    columns: {
      name: 'Name',
      type: 'Kind',
      town: 'Town',
      offers: 'Offers',
      competences: 'Competences',
      status: 'Status',
      open: 'Open introductions'
    },
    fields: {
      name: 'Name',
      type: 'Kind',
      town: 'Town',
      domain: 'Web site',
      email: 'E-mail for introductions',
      offers: 'What does it offer?',
      main_competence: 'Main competence',
      competences: 'Competences',
      competence: 'Competence',
      sectors: 'Sectors',
      company_size: 'Size of companies',
      trl: 'Readiness levels (TRL)',
      reach: 'Reach',
      languages: 'Languages',
      capacity: 'Open introductions at most',
      conflicts: 'Conflict of interest with (CVR)',
      confidence: 'Confidence',
      source: 'Source',
      note: 'Note',
      status: 'Status'
    },
    hints: {
      domain: 'Without https://, such as au.dk.',
      email: 'Without an address the caseworker makes contact.',
      company_size: 'Employees, such as 5-250, or 5-250+ without an upper limit.',
      trl: 'Such as 3-8, or n/a.',
      capacity: 'A whole number. Leave it empty when nothing is stated.',
      conflicts: 'CVR numbers of companies that the partner must not be introduced to. Separate them by commas.',
      confidence: 'How sure these facts are.',
      source: 'Where the facts come from.'
    },
    notStated: 'Not stated',
    edit: 'Edit',
    pause: 'Pause',
    resume: 'Resume',
    remove: 'Remove',
    addTitle: 'New partner',
    editTitle: (name) => `Edit ${name}`,
    save: 'Save',
    saved: (name) => `${name} is saved.`,
    paused: (name) => `${name} is paused and will not be proposed.`,
    resumed: (name) => `${name} will be proposed again.`,
    removed: (name) => `${name} is removed.`,
    required: 'must be filled in',
    mend: 'Mend this and save again:',
    unsaved: { title: 'Close without saving?', text: 'What you have written will be lost.', yes: 'Close without saving' },
    removing: {
      title: (name) => `Remove ${name}?`,
      text: 'The partner will not be proposed any more. The cases keep what happened.',
      open: (number) => ` It has ${counted(number, 'open introduction', 'open introductions')}, which go on.`,
      yes: 'Remove'
    },
    filter: (group) => `Find in "${group.toLowerCase()}"`,
    chosen: (names) => (names.length ? `Chosen: ${names.join(', ')}` : 'None chosen'),
    introductions: {
      open: 'Open introductions',
      past: 'Past introductions',
      none: 'None.',
      confidential: 'Confidential case',
      columns: { case: 'Case', company: 'Company', how: 'How did it go?', since: 'When', note: 'Note' }
    },
    importing: {
      title: 'Import partners from CSV',
      explain:
        'The file replaces the whole list: a partner that is not in it is removed. Download the present list as CSV first, edit it in a spreadsheet and save it as "CSV UTF-8".',
      file: 'Choose file',
      checking: 'Checking the file …',
      faults: (number) =>
        `The file has ${counted(number, 'fault', 'faults')}. Nothing is changed. Mend them and choose the file again.`,
      line: 'Line',
      column: 'Column',
      reason: 'Fault',
      ready: ({ added, changed, removed }) =>
        `The file is faultless: ${partners(added)} added, ${partners(changed)} changed, ${partners(removed)} removed.`,
      warnings: ({ removed, removedNames, needed }) =>
        [
          removed > 0 && `To be removed: ${removedNames.join(', ')}${removed > removedNames.length ? ' …' : ''}`,
          needed.length > 0 && `With open introductions, which go on: ${needed.join(', ')}`
        ].filter(Boolean),
      yes: 'Replace the list',
      done: ({ added, changed, removed }) =>
        `The list is imported: ${partners(added)} added, ${partners(changed)} changed, ${partners(removed)} removed.`
    },
    loading: 'Loading the partners …'
  }
};

/** The texts in a language; Danish for every other than English. */
export function words(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
