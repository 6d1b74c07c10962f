import { duration, quantile, share } from '../durations.js';

/** From which share of the delay on a step has which heat; 0 is none. */
const LEVELS = [0, 0.01, 0.1, 0.25, 0.5];

/** The bounds of the heats, for a legend: `[{level, from, to}]`, the mildest first. */
export const HEATS = LEVELS.slice(1).map((from, index) => ({ level: index + 1, from, to: LEVELS[index + 2] ?? 1 }));

/** How hot a step is, 0 to 4. */
export function heat(delayShare) {
  return LEVELS.findLastIndex((from) => delayShare >= from);
}

/** The step's figures by the chosen clock, so that nobody else need ask which it is. */
export function byClock(step, clock) {
  const working = clock === 'working';
  const quantiles = (phase) => step[phase]?.[working ? 'workingHours' : 'calendarHours'] ?? null;
  return {
    ...step,
    clock,
    share: (working ? step.delayShareWorking : step.delayShare) ?? 0,
    oldest: working ? step.oldestOpenWorkingHours : step.oldestOpenHours,
    phases: Object.fromEntries(['unclaimed', 'claimed', 'waiting', 'total'].map((phase) => [phase, quantiles(phase)]))
  };
}

/** Whether the step was seen at all, so that there is something to tell. */
export function isSeen(step) {
  return step.entered > 0 || step.completed > 0 || step.withdrawn > 0 || step.open > 0;
}

/** A step's median and p85 in few signs, and whether there are enough figures for them. */
function spread({ phases, clock }, text) {
  const [median, p85] = ['median', 'p85'].map((name) => quantile(phases.total, name, clock, text));
  const unit = p85.slice(p85.lastIndexOf(' '));
  // A unit said once is enough.
  const first = median.endsWith(unit) && !p85.startsWith(text.over('')) ? median.slice(0, -unit.length) : median;
  return median === p85 ? median : text.spread(first, p85);
}

/** The lines of a badge: share and number open, median and p85, oldest open. */
export function badgeLines(figures, text) {
  const lines = [text.badgeShare(share(figures.share, text), figures.open), spread(figures, text)];
  return figures.open > 0 && figures.oldest !== null
    ? [...lines, text.badgeOldest(duration(figures.oldest, figures.clock, text))]
    : lines;
}

/** The steps of a report by the chosen clock, the most delaying first. */
export function ranked(report, clock) {
  return report.steps.map((step) => byClock(step, clock)).sort((one, other) => other.share - one.share);
}
