import { day, deadline } from './deadline.js';

/** One line of a card: what it is for screen readers, then the value as plain text. */
function line(name, label, value) {
  const term = document.createElement('dt');
  term.className = 'vk-card-label';
  term.textContent = label;
  const description = document.createElement('dd');
  description.className = `vk-card-${name}`;
  description.textContent = value;
  return [term, description];
}

/** Whoever has the task, a company or partner is the one that holds it up. */
const OUTSIDE = ['company', 'partner'];

/** For whom the task waits, in words; nothing if its model does not tell. */
export function waitsFor(card, texts) {
  const yours = card.mine && !OUTSIDE.includes(card.waitsFor);
  return yours ? texts.you : card.partner || card.department || texts.parties[card.waitsFor] || '';
}

/** Since when and why the clock stands still, in two texts; nothing while it runs. */
export function pause(card, texts) {
  if (!card.pause) {
    return undefined;
  }
  const { since, workingDays, reason } = card.pause;
  return { since: texts.pausedSince(day(new Date(since), texts.locale), workingDays), reason };
}

/** The card as a description list. */
export function cardElement(card, now, texts) {
  const list = document.createElement('dl');
  list.className = 'vk-card';
  if (card.caseNumber) {
    list.append(...line('case', texts.caseNumber, card.caseNumber));
    list.append(...line('company', texts.company, card.company));
  }
  const paused = pause(card, texts);
  if (paused) {
    list.append(...line('pause', texts.pause, paused.since));
    list.append(...line('reason', texts.missing, paused.reason));
  }
  const due = deadline(card, now, texts);
  list.append(...line(`due vk-card-due-${due.state}`, texts.deadline, due.text));
  const party = waitsFor(card, texts);
  if (party) {
    list.append(...line('waits', texts.waitsFor, `${texts.waitsFor} ${party}`));
  }
  return list;
}
