/** The texts of the form for limits. */
const WORDS = {
  da: {
    language: 'da',
    title: 'Varsel til lederne',
    explanation: 'Når en grænse er nået, får lederne en mail næste hverdag kl. 7, og igen, når det er ovre.',
    which: 'Hvornår skal lederne have besked?',
    modes: { standard: 'Som standard', own: 'Ved disse grænser', off: 'Aldrig' },
    standard: (limits) => (limits.length ? `Som standard: ${limits.join(', ')}` : 'Som standard: aldrig, for trinnet har intet mål'),
    limits: {
      open: (limit) => `når ${limit} er åbne`,
      oldestOpen: (limit) => `når den ældste har ligget i ${limit} arbejdstimer`,
      late: (limit) => `når ${limit} er over fristen`,
      median: (limit) => `når halvdelen tager mindst ${limit} arbejdstimer`
    },
    fields: {
      open: 'Antal åbne',
      oldestOpen: 'Alder på den ældste åbne, i arbejdstimer',
      late: 'Antal åbne over fristen',
      median: 'Median for de seneste 90 dage, i arbejdstimer'
    },
    now: (value) => `Nu: ${value}`,
    nothingNow: 'Nu: intet at måle',
    hint: 'Lad et felt stå tomt, hvis det ikke skal give varsel.',
    noNumber: 'Skriv et helt tal fra 1 til 9.999.',
    noLimit: 'Skriv mindst én grænse, eller vælg »Aldrig«.',
    save: 'Gem varsel',
    saved: 'Varslet er gemt.',
    loading: 'Henter …',
    locale: 'da-DK'
  },
  en: {
    language: 'en',
    title: 'Alert to the managers',
    explanation: 'When a limit is reached, managers get a mail at 7 on the next working day, and another one when it is over.',
    which: 'When are managers to be told?',
    modes: { standard: 'By default', own: 'At these limits', off: 'Never' },
    standard: (limits) => (limits.length ? `By default: ${limits.join(', ')}` : 'By default: never, because the step has no target'),
    limits: {
      open: (limit) => `when ${limit} are open`,
      oldestOpen: (limit) => `when the oldest has been open for ${limit} working hours`,
      late: (limit) => `when ${limit} are overdue`,
      median: (limit) => `when half of them take at least ${limit} working hours`
    },
    fields: {
      open: 'Number open',
      oldestOpen: 'Age of the oldest open one, in working hours',
      late: 'Number open and overdue',
      median: 'Median of the last 90 days, in working hours'
    },
    now: (value) => `Now: ${value}`,
    nothingNow: 'Now: nothing to measure',
    hint: 'Leave a field empty if it is not to alert anybody.',
    noNumber: 'Write a whole number from 1 to 9,999.',
    noLimit: 'Write at least one limit, or choose “Never”.',
    save: 'Save alert',
    saved: 'The alert is saved.',
    loading: 'Loading …',
    locale: 'en-GB'
  }
};

/** The texts in a language; Danish for every other than English. */
export function thresholdWords(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
