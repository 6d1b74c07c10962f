import { button, element, freshId } from '../dom.js';
import { dialogWords } from './words.js';

/*
 * The browser's own modal dialogs: what is behind cannot be reached, Escape closes, and the focus returns to where it
 * was.
 */

/**
 * Opens a dialog.
 *
 * @param content nodes beneath the title
 * @param way a button beside the title that closes as well, for dialogs that fill the screen
 * @param mayClose asked before the person closes it; a promise of true or false
 * @returns the dialog, `leave`, which closes it as the person would, and `closed`, a promise of the value it was closed
 *     with
 */
export function openDialog({ title, look = 'vk-dialog-small', content, way = false, mayClose = async () => true }) {
  const id = freshId();
  const heading = element('h2', { id, class: 'vk-dialog-title' }, title);
  const dialog = element('dialog', { class: `vk-dialog ${look}`, 'aria-labelledby': id });
  const leave = async () => (await mayClose()) && dialog.close();
  const close = way && button(dialogWords(document.documentElement.lang).close, leave);
  dialog.append(element('div', { class: 'vk-dialog-head' }, heading, close), ...content);
  dialog.addEventListener('cancel', (event) => {
    // Choosing no file cancels as well.
    if (event.target === dialog) {
      event.preventDefault();
      leave();
    }
  });
  const closed = new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    })
  );
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, leave, closed };
}

/** The row of buttons that ends a dialog: what one most likely wants, and the way back. */
export function buttons(main, back) {
  const cancel = button(dialogWords(document.documentElement.lang).cancel, back);
  return { cancel, node: element('div', { class: 'vk-buttons vk-wide' }, main, cancel) };
}

/** Asks a question; the promise holds whether the answer was yes. */
export async function confirmed({ title, text, yes }) {
  const { cancel, node } = buttons(button(yes, () => dialog.close('yes'), { main: true }), () => dialog.close());
  const { dialog, closed } = openDialog({ title, content: [element('p', {}, text), node] });
  cancel.focus();
  return (await closed) === 'yes';
}
