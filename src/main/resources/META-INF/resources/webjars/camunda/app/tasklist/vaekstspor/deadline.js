const ZONE = 'Europe/Copenhagen';

function part(date, locale, options) {
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }).format(date);
}

/** A date in the form of that locale, such as 04.12.2026. */
export function day(date, locale) {
  return part(date, locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

function time(date) {
  return part(date, 'en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/**
 * A deadline in words that need no counting.
 *
 * While the clock stands still there is none to miss; then it is the day on which an answer was hoped for.
 *
 * @param card `due` (ISO time or nothing), `overdue`, `workingDays` (left, or gone by if negative), `pause`
 * @param now the present moment
 * @param text the words of the page's language
 * @returns the text, and how pressing it is: `none`, `later`, `today` or `overdue`
 */
export function deadline(card, now, text) {
  if (!card.due) {
    return { text: text.noDeadline, state: 'none' };
  }
  const due = new Date(card.due);
  if (card.pause) {
    return { text: text.answerExpected(day(due, text.locale)), state: 'none' };
  }
  if (card.overdue) {
    const over = -card.workingDays;
    return { text: over > 0 ? text.daysOver(over) : text.overdueToday, state: 'overdue' };
  }
  if (day(due, 'en-GB') === day(now, 'en-GB')) {
    return { text: text.dueToday(time(due)), state: 'today' };
  }
  const date = text.dueOn(day(due, text.locale));
  return { text: card.workingDays > 0 ? `${date} · ${text.daysLeft(card.workingDays)}` : date, state: 'later' };
}
