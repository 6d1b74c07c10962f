import { isoDate } from '../danish-date.js';

/** Today in Denmark, as `2026-12-01`. */
export function today(now = new Date()) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' }).format(now);
}

/** `2026-12-01` as Danes write it. */
export function danishDay(iso) {
  const [year, month, day] = iso.split('-');
  return `${day}.${month}.${year}`;
}

/**
 * What is wrong with an absence as it was written: `first` or `last`, with the key of a text; null when nothing is.
 */
export function absenceFault({ first, last }) {
  if (!isoDate(first)) {
    return { field: 'first', text: 'noDay' };
  }
  if (last.trim() && !isoDate(last)) {
    return { field: 'last', text: 'noDay' };
  }
  return last.trim() && isoDate(last) < isoDate(first) ? { field: 'last', text: 'endsTooEarly' } : null;
}

/** An absence as the server reads it: `2026-12-01..2026-12-05`. */
export function absenceCode({ first, last }) {
  return `${isoDate(first)}..${last.trim() ? isoDate(last) : ''}`;
}

/** The absence that counts now: under way or the next to come. */
export function absenceNow(absences, day) {
  const current = absences.find(({ firstDay, lastDay }) => firstDay <= day && (!lastDay || lastDay >= day));
  const coming = absences.find(({ firstDay }) => firstDay > day);
  return current ? { state: 'now', ...current } : coming ? { state: 'coming', ...coming } : { state: 'none' };
}
