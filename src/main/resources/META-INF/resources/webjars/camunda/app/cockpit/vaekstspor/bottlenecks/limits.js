/** By what it is seen that a step has become a bottleneck, in the order in which it is asked. */
export const MEASURES = ['late', 'open', 'oldestOpen', 'median'];

const MOST = 9999;

/** Which of the three choices holds: the settings, limits of the managers, or none. */
export function mode({ own, limits }) {
  if (!own) {
    return 'standard';
  }
  return MEASURES.some((measure) => limits[measure]) ? 'own' : 'off';
}

/** The choice for the settings, with what they say. */
export function standardText({ standard }, text) {
  return text.standard(MEASURES.filter((measure) => standard[measure]).map((measure) => text.limits[measure](standard[measure])));
}

/** How it stands, beside a limit; hours with one decimal. */
export function nowText(value, text) {
  return value === null ? text.nothingNow : text.now(value.toLocaleString(text.locale, { maximumFractionDigits: 1 }));
}

/** The number that somebody wrote, null for nothing, NaN for what is no limit. */
export function limit(written) {
  const digits = written.trim();
  if (digits === '') {
    return null;
  }
  const number = /^\d{1,4}$/.test(digits) ? Number(digits) : NaN;
  return number >= 1 && number <= MOST ? number : NaN;
}

/** What is wrong with what was written, each `{field, reason}`. */
export function limitFaults(written, text) {
  const wrong = MEASURES.filter((measure) => Number.isNaN(limit(written[measure])));
  if (wrong.length > 0) {
    return wrong.map((field) => ({ field, reason: text.noNumber }));
  }
  const none = MEASURES.every((measure) => limit(written[measure]) === null);
  return none ? [{ field: MEASURES[0], reason: text.noLimit }] : [];
}

/** The call that saves the choice, as method and options. */
export function request(chosen, written) {
  if (chosen === 'standard') {
    return ['DELETE', {}];
  }
  const limits = MEASURES.map((measure) => [measure, chosen === 'own' ? limit(written[measure]) : null]);
  return ['PUT', { body: Object.fromEntries(limits) }];
}
