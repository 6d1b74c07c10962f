import { openDialog } from '../dialog/dialog.js';
import { select } from '../dialog/fields.js';
import { importFile } from '../dialog/importing.js';
import { button, element, freshId } from '../dom.js';
import { openForm } from './form.js';
import { listElement } from './list.js';
import { openPartner } from './partner.js';

/** So many partners are shown at first, and so many more each time that somebody asks. */
const STEP = 50;

/** Nobody types the next letter that late. */
const PAUSE_IN_TYPING = 200;

function labelled(label, control) {
  control.id = freshId();
  return element('div', { class: control.type === 'search' && 'vk-search' }, element('label', { for: control.id }, label), control);
}

/** What one looks for; `changed` is called with it. */
function toolbar(vocabulary, words, changed) {
  const text = element('input', { type: 'search', class: 'form-control', input: () => changed({ text: text.value }, PAUSE_IN_TYPING) });
  const filter = (name, choices) => {
    const list = select(choices, '', words.all[name], { change: () => changed({ [name]: list.value }, 0) });
    return labelled(words.fields[name], list);
  };
  const statuses = vocabulary.statuses.filter(({ code }) => code !== 'removed');
  const node = element(
    'div',
    { class: 'vk-toolbar' },
    labelled(words.search, text),
    filter('status', statuses),
    filter('type', vocabulary.types),
    filter('competence', vocabulary.competences)
  );
  return { node, search: text };
}

/** The page's memory and what it does with it. */
class PartnersPage {
  constructor(api, words, access) {
    this.context = { api, words, access };
    this.asked = { text: '', status: '', type: '', competence: '', limit: STEP };
    this.content = element('div', { class: 'vk-scroll vk-roster-content' });
    this.count = element('p', { class: 'vk-quiet', role: 'status' });
    this.message = element('p', { class: 'vk-message', role: 'status' });
    this.top = element('div', {}, element('p', {}, words.loading));
    this.latest = 0;
  }

  async open() {
    const { words, api } = this.context;
    const { closed } = openDialog({
      title: words.partners,
      look: 'vk-dialog-page',
      way: true,
      content: [this.top, this.message, this.count, this.content]
    });
    try {
      this.context.vocabulary = await api.vocabulary();
    } catch (refused) {
      this.tell(refused.message);
      return closed;
    }
    this.tools = toolbar(this.context.vocabulary, words, (change, pause) => this.look({ ...change, limit: STEP }, pause));
    this.top.replaceChildren(this.actions(), this.tools.node);
    this.tools.search.focus();
    await this.load();
    return closed;
  }

  actions() {
    const { words, api, access } = this.context;
    const exported = element('a', { class: 'btn btn-default', href: api.exportAddress(), download: true }, words.exportFile);
    const keeping = [
      button(words.add, () => this.work(() => openForm(null, this.context)), { main: true }),
      button(words.importFile, () => this.work(() => importFile(this.context))),
      exported
    ];
    return element('div', { class: 'vk-actions' }, element('p', { class: 'vk-intro' }, words.intro), access.keeps && keeping);
  }

  /** Looks for something else, after a pause in which more may be typed. */
  look(change, pause) {
    Object.assign(this.asked, change);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.load(), pause);
  }

  /** Asks the server; an answer that comes after a later question is not shown. */
  async load() {
    this.latest += 1;
    const question = this.latest;
    try {
      const answer = await this.context.api.search(this.asked);
      if (question === this.latest) {
        this.draw(answer);
      }
    } catch (refused) {
      if (question === this.latest) {
        this.tell(refused.message);
      }
    }
  }

  draw({ total, found, partners }) {
    const { words } = this.context;
    const open = ({ id }) => this.work(() => openPartner(id, this.context));
    const more = found > partners.length && button(words.more(Math.min(STEP, found - partners.length)), () => this.showMore(partners.length));
    this.count.textContent = words.shown(partners.length, found, total);
    this.content.replaceChildren(
      listElement(partners, { ...this.context, open }),
      ...(more ? [element('div', { class: 'vk-buttons' }, more)] : [])
    );
  }

  async showMore(shown) {
    this.asked.limit = shown + STEP;
    await this.load();
    this.content.querySelectorAll('[data-partner]')[shown]?.focus();
  }

  /** Lets one dialog at a time do something, tells what it was and goes back to where one came from. */
  async work(dialog) {
    if (this.busy) {
      return;
    }
    const origin = document.activeElement;
    this.busy = true;
    this.tell('');
    const message = await dialog().catch((refused) => refused.message);
    this.busy = false;
    this.tell(message);
    await this.load();
    this.backTo(origin);
  }

  /** The list was drawn anew meanwhile, so the same place is another element. */
  backTo(origin) {
    const partner = origin?.getAttribute('data-partner');
    const same = partner && this.content.querySelector(`[data-partner="${CSS.escape(partner)}"]`);
    (origin?.isConnected ? origin : same || this.tools.search).focus();
  }

  tell(message) {
    this.message.textContent = message;
  }
}

/**
 * Opens the knowledge partners over Tasklist; the promise ends when they are closed.
 *
 * @param access whether the person `keeps` them
 */
export function openPartners(api, words, access) {
  return new PartnersPage(api, words, access).open();
}
