import { confirmed, openDialog } from '../dialog/dialog.js';
import { summaryElement, tellFaults } from '../dialog/summary.js';
import { button, element } from '../dom.js';
import { factsElement } from './facts.js';
import { openForm } from './form.js';
import { introductionsElement } from './introductions.js';

/** Does something with the partner; answers whether it could be done. */
async function attempt(work, place) {
  try {
    await work();
    return true;
  } catch (refused) {
    tellFaults(place, refused.message, []);
    return false;
  }
}

async function remove(partner, { api, words }, place) {
  const open = partner.introductions.filter((introduction) => introduction.open).length;
  const text = words.removing.text + (open > 0 ? words.removing.open(open) : '');
  const sure = await confirmed({ title: words.removing.title(partner.name), text, yes: words.removing.yes });
  return sure && attempt(() => api.remove(partner), place);
}

/** What a manager can do with a partner. */
function keeping(partner, context, place, done) {
  const { api, words } = context;
  const edit = async () => {
    const message = await openForm(partner, context);
    if (message) {
      done(message);
    }
  };
  const paused = partner.status === 'paused';
  const pause = async () => (await attempt(() => api.pause(partner), place)) && done(words.paused(partner.name));
  const resume = async () => (await attempt(() => api.resume(partner), place)) && done(words.resumed(partner.name));
  const removed = async () => (await remove(partner, context, place)) && done(words.removed(partner.name));
  return element(
    'div',
    { class: 'vk-buttons' },
    button(words.edit, edit, { main: true }),
    paused ? button(words.resume, resume) : button(words.pause, pause),
    button(words.remove, removed)
  );
}

/**
 * Opens all that is known of a partner.
 *
 * @param context `api`, `access`, `vocabulary`, `words`
 * @returns a promise of what was done, in words; empty when nothing was
 */
export async function openPartner(id, context) {
  const partner = await context.api.one(id);
  const place = summaryElement();
  const keeps = context.access.keeps && partner.status !== 'removed';
  const { dialog, closed } = openDialog({
    title: partner.name,
    look: 'vk-dialog-partner',
    way: true,
    content: [
      place,
      keeps && keeping(partner, context, place, (message) => dialog.close(message)),
      factsElement(partner, context),
      introductionsElement(partner.introductions, context.words)
    ].filter(Boolean)
  });
  return closed;
}
