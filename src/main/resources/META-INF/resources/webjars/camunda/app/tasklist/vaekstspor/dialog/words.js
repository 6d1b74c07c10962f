/** The texts that all dialogs share, and what is told when the server cannot be asked. */
const WORDS = {
  da: {
    close: 'Luk',
    cancel: 'Fortryd',
    choose: 'Vælg …',
    noAnswer: 'Der er ingen forbindelse. Intet er ændret. Prøv igen.',
    signedOut: 'Du er logget ud. Log ind i en anden fane, og prøv igen her.',
    failed: 'Noget gik galt. Intet er ændret. Prøv igen om lidt.'
  },
  en: {
    close: 'Close',
    cancel: 'Cancel',
    choose: 'Choose …',
    noAnswer: 'There is no connection. Nothing is changed. Try again.',
    signedOut: 'You are signed out. Sign in in another tab, then try again here.',
    failed: 'Something went wrong. Nothing is changed. Try again soon.'
  }
};

/** The texts in a language; Danish for every other than English. */
export function dialogWords(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
