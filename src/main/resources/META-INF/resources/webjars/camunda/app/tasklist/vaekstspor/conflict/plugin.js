import { call } from '../api.js';
import { ask } from '../dialog/ask.js';
import { button } from '../dom.js';
import { shownTask } from './shown-task.js';
import { words } from './words.js';

/*
 * "Jeg er inhabil" beside every task. Tasklist draws the button once, before any task is chosen, so the address tells
 * which it is. Afterwards the task may be gone from the list, so Tasklist is loaded anew.
 */
const texts = words(document.documentElement.lang);
let dialog;

async function declare({ reason }) {
  await call('POST', '/conflicts', { body: { taskId: shownTask(location.hash), reason } });
  location.reload();
  return texts.done;
}

function open() {
  ({ dialog } = ask({
    title: texts.title,
    explanation: texts.explanation,
    fields: [{ name: 'reason', label: texts.reason, hint: texts.hint, missing: texts.noReason, lines: true, most: 500 }],
    save: texts.yes,
    submit: declare
  }));
}

export default [
  {
    id: 'vaekstspor-conflict',
    pluginPoint: 'tasklist.task.action',
    priority: 10,
    render: (node) => node.replaceChildren(button(texts.open, open, { class: 'btn btn-link vk-conflict-open' })),
    unmount: () => dialog?.close()
  }
];
