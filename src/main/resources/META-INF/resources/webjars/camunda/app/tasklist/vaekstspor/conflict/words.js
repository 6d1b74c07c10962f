/** The texts of the button "Jeg er inhabil" and its dialog. */
const WORDS = {
  da: {
    open: 'Jeg er inhabil',
    title: 'Er du inhabil?',
    explanation:
      'Du kan ikke længere arbejde på denne virksomheds sager. Dine opgaver i dem går tilbage til gruppen med det samme. Kun en leder eller en jurist kan ophæve det.',
    reason: 'Hvorfor er du inhabil?',
    hint: 'Skriv kort, og uden CPR-numre. Begrundelsen kommer ikke på sagens journal.',
    noReason: 'Skriv kort, hvorfor du er inhabil.',
    yes: 'Meld mig inhabil',
    done: 'Du er meldt inhabil.'
  },
  en: {
    open: 'I have a conflict of interest',
    title: 'Do you have a conflict of interest?',
    explanation:
      'You can no longer work on the cases of this company. Your tasks in them go back to the group at once. Only a manager or a legal adviser can end it.',
    reason: 'What is the conflict?',
    hint: 'Be brief, and leave out CPR numbers. The reason does not go into the journal of the case.',
    noReason: 'Say briefly what the conflict is.',
    yes: 'Declare it',
    done: 'The conflict of interest is declared.'
  }
};

/** The texts in a language; Danish for every other than English. */
export function words(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
