import { duration } from '../durations.js';

/**
 * What the diagram says at each step of a process: the numbers of its passages, how long they took in all, and how it
 * stands.
 *
 * @returns `[{step, label, state}]`; state is open, late or passed
 */
export function marksOf(steps, text) {
  const byStep = new Map();
  steps.forEach((passage) => byStep.set(passage.step, [...(byStep.get(passage.step) ?? []), passage]));
  return [...byStep].map(([step, passages]) => {
    const hours = passages.reduce((sum, passage) => sum + passage.hours, 0);
    return { step, label: `${numbersOf(passages)} · ${duration(hours, 'calendar', text)}`, state: stateOf(passages) };
  });
}

/** So many numbers are told before they become too many. */
const MOST_NUMBERS = 3;

function numbersOf(passages) {
  const numbers = passages.map(({ number }) => number);
  return numbers.length > MOST_NUMBERS ? `${numbers[0]}–${numbers.at(-1)} (${numbers.length}×)` : numbers.join(', ');
}

function stateOf(passages) {
  if (passages.some(({ leftAt }) => !leftAt)) {
    return 'open';
  }
  return passages.some(({ late }) => late) ? 'late' : 'passed';
}

/** With whom a step lay, in words. */
export function heldWords(step, text) {
  const party = text.parties[step.waitsFor] ?? step.waitsFor;
  const parts = [
    [text.untaken, step.unclaimedHours],
    [text.taken, step.claimedHours]
  ].filter(([, hours]) => hours > 0);
  const told = parts.map(([word, hours]) => word(duration(hours, 'calendar', text)));
  return told.length > 0 ? `${party}: ${told.join(', ')}` : party;
}

/** How a step was left, in words. */
export function outcomeWords({ outcome, late }, text) {
  const word = outcome ? text.outcomes[outcome] : text.open;
  return late ? `${word}, ${text.late}` : word;
}

/** A process as its button calls it. */
export function processWords(process, text) {
  const state = process.outcome ? text.ended[process.outcome] : text.running;
  const numbers = process.steps.map(({ number }) => number);
  const range = numbers.length === 0 ? '' : ` · ${numbers[0]}${numbers.length > 1 ? `–${numbers.at(-1)}` : ''}`;
  return `${process.processName}${range} (${state})`;
}
