import { duration, share } from '../durations.js';

/** The parts of the time that a step took, by the chosen clock: `[{phase, hours, share}]`, empty without any. */
export function splitParts(split, clock) {
  const suffix = clock === 'working' ? 'WorkingHours' : 'Hours';
  const parts = ['unclaimed', 'claimed', 'waiting'].map((phase) => ({ phase, hours: split[`${phase}${suffix}`] }));
  const sum = parts.reduce((total, { hours }) => total + hours, 0);
  return parts.filter(({ hours }) => hours > 0).map((part) => ({ ...part, share: part.hours / sum }));
}

/** What a part of the time is called; a parked step names whom it waits for. */
export function phaseName(phase, waitsFor, text) {
  const party = text.codes.waitsFor[waitsFor];
  return phase === 'waiting' && party ? text.parked(party) : text.phases[phase];
}

/** The distribution by the chosen clock, with words for each bin. */
export function bins(distribution, clock, text) {
  const told = (hours) => duration(hours, clock, text);
  return distribution[clock === 'working' ? 'workingHours' : 'calendarHours'].map((bin) => ({
    ...bin,
    withdrawn: bin.withdrawn ?? 0,
    name: text.bin(told(bin.from), bin.to === null ? null : told(bin.to)),
    begins: told(bin.from)
  }));
}

/** So many weeks ago is what the pile is compared with. */
const BACK = 4;

/** Whether the pile grows; empty when there are too few weeks to tell. */
export function trendSentence(weeks, text) {
  if (weeks.length <= BACK) {
    return '';
  }
  const [before, now] = [weeks.at(-1 - BACK).open, weeks.at(-1).open];
  return (now > before && text.growing(now, before)) || (now < before && text.shrinking(now, before)) || text.steady(now);
}

/** One clear sentence on what would be if the step always met its target. */
export function whatIfSentence({ step, whatIf }, clock, text) {
  if (!step.target) {
    return text.noTarget;
  }
  if (!whatIf) {
    return text.tooFewCases;
  }
  const { median, ifMet, gain } = whatIf[clock === 'working' ? 'workingHours' : 'calendarHours'];
  const told = (hours) => duration(hours, clock, text);
  const words = { median: told(median), ifMet: told(ifMet), gain: told(gain), cases: whatIf.cases };
  // A gain that is not to be seen in figures as people read them is none.
  const nothing = Math.round(gain * 60) === 0 || words.median === words.ifMet;
  return (nothing ? text.whatIfNothing : text.whatIfGain)(step.name, text.target(step.target.workingDays), words);
}

/** Who is waited for without anybody in the house having the task. */
const PARKED = ['company', 'partner', 'calendar'];

/** An open case as people read it; a case that one may not see has no number. */
export function openCase(open, waitsFor, clock, text) {
  const day = (iso) => new Date(iso).toLocaleDateString(text.locale, { dateStyle: 'short', timeZone: 'Europe/Copenhagen' });
  const deadline = open.late ? text.late : text.inTime;
  return {
    ...open,
    name: open.caseNumber ?? text.noCase,
    remark: open.confidential ? text.confidential : '',
    since: day(open.enteredAt),
    age: duration(clock === 'working' ? open.workingHours : open.hours, clock, text),
    due: open.dueAt ? `${day(open.dueAt)}, ${deadline}` : text.noDue,
    state: PARKED.includes(waitsFor) ? text.parked(text.codes.waitsFor[waitsFor]) : text.held[open.claimed]
  };
}

/** The split as people read it: `[{name, time, share, percent}]`. */
export function splitRows({ split, step }, clock, text) {
  return splitParts(split, clock).map((part) => ({
    phase: part.phase,
    name: phaseName(part.phase, step.waitsFor, text),
    time: duration(part.hours, clock, text),
    share: share(part.share, text),
    percent: part.share * 100
  }));
}
