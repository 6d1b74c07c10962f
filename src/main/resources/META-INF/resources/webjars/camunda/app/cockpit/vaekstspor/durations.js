/** How many hours a day has by that clock: a working day counts eight. */
const DAY = { calendar: 24, working: 8 };

/** From so many days on, days are easier to grasp than hours. */
const DAYS_FROM = 2;

function decimal(value, digits, text) {
  return value.toLocaleString(text.locale, { maximumFractionDigits: digits });
}

function inDays(days, clock, text) {
  const digits = days < 10 ? 1 : 0;
  return `${decimal(days, digits, text)} ${text.units[clock](Number(days.toFixed(digits)))}`;
}

/**
 * Hours as people say them: minutes below one hour, hours below two days, then days of that clock.
 *
 * @param clock `calendar` or `working`
 * @param text words with `locale` and `units`, see durationWords
 */
export function duration(hours, clock, text) {
  const minutes = Math.round(hours * 60);
  if (minutes > 0 && minutes < 60) {
    return `${minutes} ${text.units.minutes}`;
  }
  const days = hours / DAY[clock];
  if (days >= DAYS_FROM) {
    return inDays(days, clock, text);
  }
  return `${decimal(hours, hours < 10 ? 1 : 0, text)} ${text.units.hours}`;
}

/** So few figures say nothing and are not told. */
const FEWEST = 5;

/**
 * One quantile of `{n, median, p85, p95, longest}` as people read it.
 *
 * @param name `median`, `p85` or `p95`
 */
export function quantile(figures, name, clock, text) {
  if (!figures || figures.n < FEWEST) {
    return text.tooFew;
  }
  const hours = figures[name];
  return hours === null ? text.over(duration(figures.longest ?? 0, clock, text)) : duration(hours, clock, text);
}

/** A share of one as people write it, such as 41 %; never 0 or 100 when it is only near. */
export function share(value, text) {
  const percent = value * 100;
  if (percent > 0 && percent < 1) {
    return text.percent('< 1');
  }
  return text.percent(String(percent > 99 && percent < 100 ? 99 : Math.round(percent)));
}

const WORDS = {
  da: {
    locale: 'da-DK',
    tooFew: 'for få',
    over: (longest) => `over ${longest}`,
    percent: (number) => `${number} %`,
    units: { minutes: 'min.', hours: 't', calendar: () => 'døgn', working: (days) => (days === 1 ? 'hverdag' : 'hverdage') }
  },
  en: {
    locale: 'en-GB',
    tooFew: 'too few',
    over: (longest) => `over ${longest}`,
    percent: (number) => `${number}%`,
    units: {
      minutes: 'min',
      hours: 'h',
      calendar: (days) => (days === 1 ? 'day' : 'days'),
      working: (days) => (days === 1 ? 'working day' : 'working days')
    }
  }
};

/** The words that durations and shares need; Danish for every language other than English. */
export function durationWords(language) {
  return language === 'en' ? WORDS.en : WORDS.da;
}
