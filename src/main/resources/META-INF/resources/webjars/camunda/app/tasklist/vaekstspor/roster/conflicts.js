import { confirmed } from '../dialog/dialog.js';
import { button, element } from '../dom.js';

async function end(member, conflict, { api, words }, place) {
  const text = words.conflicts.explain(member.name, conflict.company);
  const sure = await confirmed({ title: words.conflicts.question, text, yes: words.conflicts.end });
  if (!sure) {
    return false;
  }
  try {
    await api.endConflict(conflict);
    return true;
  } catch (refused) {
    place.textContent = refused.message;
    return false;
  }
}

/** The conflicts of interest that a colleague has declared, each with a way to end it. */
export function conflictsElement(member, context, mayClose, done) {
  const text = context.words.conflicts;
  const place = element('p', { role: 'alert', class: 'vk-error' });
  const items = member.conflicts.map((conflict) => {
    const ends = async () => (await mayClose()) && (await end(member, conflict, context, place)) && done(text.ended);
    const reason = conflict.reason && `: ${conflict.reason}`;
    return element(
      'li',
      {},
      element('strong', {}, conflict.company),
      ` (${text.declared(conflict.declared)})`,
      reason,
      ' ',
      button(text.end, ends, { 'aria-label': text.endOf(conflict.company) })
    );
  });
  const list = items.length > 0 ? element('ul', { class: 'vk-conflicts' }, items) : element('p', { class: 'vk-quiet' }, text.none);
  return element('div', {}, element('h3', {}, text.title), list, place);
}
