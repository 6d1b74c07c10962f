import { call } from '../api.js';
import { button, element } from '../dom.js';
import { changes } from './changes.js';
import { taskforceElement } from './view.js';

/** One tab, from its opening to its closing. */
export class Tab {
  constructor(node, taskId, texts) {
    this.node = node;
    this.path = `/taskforces/${encodeURIComponent(taskId)}`;
    this.texts = texts;
    this.closing = new AbortController();
    this.status = element('p', { class: 'vk-taskforce-status', role: 'status', tabindex: '-1' });
    this.content = element('div', {}, element('p', {}, texts.loading));
    node.replaceChildren(this.status, this.content);
  }

  async load() {
    try {
      this.draw(await call('GET', this.path, { signal: this.closing.signal }));
    } catch (refused) {
      const again = button(this.texts.again, () => this.load());
      this.content.replaceChildren(element('p', { class: 'vk-taskforce-problem' }, refused.message), again);
    }
  }

  /** Draws what the case has; null for no taskforce. */
  draw(taskforce) {
    const { texts } = this;
    this.content.replaceChildren(
      taskforce ? taskforceElement(taskforce, texts, this.commands(taskforce)) : element('p', {}, texts.none)
    );
  }

  commands(taskforce) {
    return changes(taskforce, this.texts).map(({ label, ask }) =>
      button(label, () => this.change(ask((path, body, told) => this.send(path, body, told))))
    );
  }

  /** Waits until the dialog is closed, and tells what came of it where the focus can go. */
  async change({ dialog, closed }) {
    this.dialog = dialog;
    const told = await closed;
    if (told && !this.closing.signal.aborted) {
      this.status.textContent = told;
      this.status.focus();
    }
  }

  /** Sends a change and draws the taskforce as it is then; a promise of what to tell. */
  async send(path, body, told) {
    const taskforce = await call('POST', `${this.path}/${path}`, { body, signal: this.closing.signal });
    this.draw(taskforce);
    return taskforce.taskOpen ? told : `${told} ${this.texts.taskGone}`;
  }

  close() {
    this.closing.abort();
    this.dialog?.close();
    this.node.replaceChildren();
  }
}
