/** The texts of the plugins. */
const WORDS = {
  da: {
    caseNumber: 'Sag',
    company: 'Virksomhed',
    deadline: 'Frist',
    waitsFor: 'Venter på',
    you: 'dig',
    parties: {
      caseworker: 'sagsbehandler',
      department: 'afdeling',
      company: 'virksomhed',
      partner: 'vidensaktør',
      manager: 'leder',
      legal: 'jurist'
    },
    dueOn: (date) => `Frist ${date}`,
    dueToday: (time) => `Frist i dag kl. ${time}`,
    noDeadline: 'Ingen frist',
    daysLeft: (days) => `om ${days} ${days === 1 ? 'hverdag' : 'hverdage'}`,
    overdueToday: 'Fristen er overskredet',
    daysOver: (days) => `${days} ${days === 1 ? 'hverdag' : 'hverdage'} over fristen`,
    pause: 'Pause',
    pausedSince: (date, days) => `På pause siden ${date} (${days} ${days === 1 ? 'hverdag' : 'hverdage'})`,
    missing: 'Vi mangler',
    answerExpected: (date) => `Svar ventes ${date}`,
    regions: { filters: 'Vis eller skjul filtre', list: 'Vis eller skjul opgavelisten', task: 'Vis eller skjul opgaven' },
    more: 'Flere valg',
    locale: 'da-DK'
  },
  en: {
    caseNumber: 'Case',
    company: 'Company',
    deadline: 'Deadline',
    waitsFor: 'Waits for',
    you: 'you',
    parties: {
      caseworker: 'caseworker',
      department: 'department',
      company: 'company',
      partner: 'knowledge partner',
      manager: 'manager',
      legal: 'legal adviser'
    },
    dueOn: (date) => `Due ${date}`,
    dueToday: (time) => `Due today at ${time}`,
    noDeadline: 'No deadline',
    daysLeft: (days) => `in ${days} working ${days === 1 ? 'day' : 'days'}`,
    overdueToday: 'Overdue',
    daysOver: (days) => `${days} working ${days === 1 ? 'day' : 'days'} overdue`,
    pause: 'Pause',
    pausedSince: (date, days) => `Paused since ${date} (${days} working ${days === 1 ? 'day' : 'days'})`,
    missing: 'Missing',
    answerExpected: (date) => `Answer expected ${date}`,
    regions: { filters: 'Show or hide filters', list: 'Show or hide the task list', task: 'Show or hide the task' },
    more: 'More choices',
    locale: 'en-GB'
  }
};

/** The texts in a language; Danish for every other than English. */
export function words(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
