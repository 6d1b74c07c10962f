import { buttons, openDialog } from './dialog.js';
import { button, element, freshId } from '../dom.js';

function faultTable(errors, { line, column, reason }) {
  const heads = [line, column, reason].map((head) => element('th', { scope: 'col' }, head));
  const rows = errors.map((error) =>
    element('tr', {}, element('td', { class: 'vk-number' }, String(error.line)), element('td', {}, error.column), element('td', {}, error.reason))
  );
  return element('div', { class: 'vk-scroll', tabindex: '0' }, element('table', { class: 'vk-table' }, element('thead', {}, element('tr', {}, heads)), element('tbody', {}, rows)));
}

/** What a refused file gets told: how many faults, and a table of them. */
function refusal(refused, text) {
  const faults = refused.errors ?? [];
  const message = element('p', { class: 'vk-warning' }, faults.length > 0 ? text.faults(faults.length) : refused.message);
  return faults.length > 0 ? [message, faultTable(faults, text)] : [message];
}

/**
 * Lets a manager choose a file, shows what is wrong with it or what it would change, and takes it over.
 *
 * @returns a promise of what was done, in words; empty when nothing was
 */
export async function importFile({ api, words }) {
  const text = words.importing;
  const id = freshId();
  const answer = element('div', { role: 'status', class: 'vk-import-answer' });
  const input = element('input', { type: 'file', id, accept: '.csv,text/csv' });
  const take = button(text.yes, () => replace(), { main: true, disabled: true });
  const attempt = async (work) => {
    try {
      await work();
    } catch (refused) {
      take.disabled = true;
      answer.replaceChildren(...refusal(refused, text));
    }
  };
  const check = () =>
    attempt(async () => {
      take.disabled = true;
      answer.replaceChildren(element('p', {}, text.checking));
      const changes = await api.checkFile(input.files[0]);
      take.disabled = false;
      const warnings = text.warnings?.(changes) ?? [];
      answer.replaceChildren(
        element('p', { class: 'vk-good' }, text.ready(changes)),
        ...warnings.map((warning) => element('p', { class: 'vk-warning' }, warning))
      );
    });
  const replace = () => attempt(async () => dialog.close(text.done(await api.importFile(input.files[0]))));
  input.addEventListener('change', () => input.files.length > 0 && check());
  const { dialog, closed } = openDialog({
    title: text.title,
    look: 'vk-dialog-import',
    content: [
      element('p', {}, text.explain),
      element('div', { class: 'vk-field' }, element('label', { for: id }, text.file), input),
      answer,
      buttons(take, () => dialog.close()).node
    ]
  });
  input.focus();
  return closed;
}
