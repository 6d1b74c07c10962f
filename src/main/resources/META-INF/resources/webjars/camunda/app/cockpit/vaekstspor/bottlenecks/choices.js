/*
 * What a manager chose to see: which clock, whether open work counts, which period and which cases. It is kept while
 * the browser's tab is open, so that one process can be compared with another.
 */
const KEPT = 'vaekstspor-bottlenecks';

const DEFAULTS = { clock: 'calendar', open: 'include', period: '90', from: '', to: '', sector: '', caseType: '', heat: true };

/** The periods that end today, in days; `all` and `range` are the others. */
export const PERIODS = ['30', '90', '365', 'all', 'range'];

/** What was chosen before in this tab of the browser, or what is usual. */
export function remembered(storage) {
  try {
    return { ...DEFAULTS, ...JSON.parse(storage.getItem(KEPT)) };
  } catch {
    return { ...DEFAULTS };
  }
}

/** Keeps the choice for the next process that somebody looks at. */
export function remember(storage, choices) {
  try {
    storage.setItem(KEPT, JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing only forgets.
  }
}

function inCopenhagen(moment) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(moment);
}

/** The first and last day to ask for, empty where there is no bound; days as yyyy-mm-dd. */
export function bounds({ period, from, to }, now = new Date()) {
  if (period === 'range') {
    return { from, to };
  }
  if (period === 'all') {
    return { from: '', to: '' };
  }
  const first = new Date(`${inCopenhagen(now)}T12:00:00Z`);
  first.setUTCDate(first.getUTCDate() - Number(period) + 1);
  return { from: first.toISOString().slice(0, 10), to: '' };
}

/** The parameters that the server is asked with. */
export function parameters(choices, now = new Date()) {
  const { open, sector, caseType } = choices;
  const asked = { ...bounds(choices, now), sector, caseType, open };
  return new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
}

/** Whether another choice needs other figures; the clock and the heat do not. */
export function asksAnew(before, after) {
  return parameters(before).toString() !== parameters(after).toString();
}
