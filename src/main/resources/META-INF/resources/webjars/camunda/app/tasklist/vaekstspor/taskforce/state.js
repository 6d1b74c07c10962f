import { day } from '../deadline.js';

/** A sign for each state, so that colour is never alone; screen readers get the words. */
export const SYMBOLS = { OVERDUE: '\u26A0', RUNNING: '\u25B6', WAITING: '\u2016', NOT_POSSIBLE: '\u2715', DONE: '\u2713' };

/** A day as the page's language writes it. */
export function dayText(date, texts) {
  return date ? day(new Date(date), texts.locale) : '';
}

/** Where an action stands, in words. */
export function stateText(action, texts) {
  return texts.states[action.state](dayText(action.since, texts), action.workingDays);
}

/** How many actions there are and how many of them are overdue, in words. */
export function summary(actions, texts) {
  return texts.summary(actions.length, actions.filter(({ state }) => state === 'OVERDUE').length);
}
