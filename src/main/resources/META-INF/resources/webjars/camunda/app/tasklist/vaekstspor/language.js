/*
 * Camunda's applications take the browser's first language whenever it is offered. Colleagues read Danish whatever
 * their browser says, so nothing else is offered unless somebody asked for English: localStorage['vaekstspor-language']
 * = 'en'.
 */
export const english = localStorage.getItem('vaekstspor-language') === 'en';

const language = english ? 'en' : 'da';
document.documentElement.lang = language;

/** The languages as the applications' settings name them. */
export const locales = { availableLocales: [language], fallbackLocale: language };
