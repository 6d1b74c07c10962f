import { today } from './days.js';
import { departmentsElement } from './departments.js';
import { openDialog } from '../dialog/dialog.js';
import { importFile } from '../dialog/importing.js';
import { button, element, freshId } from '../dom.js';
import { select } from '../dialog/fields.js';
import { listElement } from './list.js';
import { found } from './people.js';
import { openPerson } from './person.js';

/** The parts of the page that stay; `draw` is called when what they ask for has changed. */
function toolbar(state, vocabulary, words, draw) {
  const searchId = freshId();
  const departmentId = freshId();
  const search = element('input', { type: 'search', id: searchId, class: 'form-control', input: () => draw({ search: search.value }) });
  const department = select(vocabulary.departments, '', words.allDepartments, { id: departmentId, change: () => draw({ department: department.value }) });
  const views = Object.entries(words.views).map(([view, label]) =>
    button(label, () => draw({ view }), { 'aria-pressed': String(view === state.view), 'data-view': view })
  );
  const filters = [
    element('div', { class: 'vk-search' }, element('label', { for: searchId }, words.search), search),
    element('div', {}, element('label', { for: departmentId }, words.department), department)
  ];
  const node = element(
    'div',
    { class: 'vk-toolbar' },
    element('div', { role: 'group', class: 'vk-views', 'aria-label': words.view }, views),
    filters
  );
  return { node, search, views, filters };
}

/** The page's memory and what it does with it. */
class RosterPage {
  constructor(api, words) {
    this.api = api;
    this.words = words;
    this.state = { search: '', department: '', view: 'people', order: { column: 'department', descending: false } };
    this.content = element('div', { class: 'vk-scroll vk-roster-content' });
    this.count = element('p', { class: 'vk-quiet', role: 'status' });
    this.message = element('p', { class: 'vk-message', role: 'status' });
    this.top = element('div', {}, element('p', {}, words.loading));
  }

  async open() {
    const { closed } = openDialog({
      title: this.words.roster,
      look: 'vk-dialog-page',
      way: true,
      content: [this.top, this.message, this.count, this.content]
    });
    await this.load(true);
    return closed;
  }

  /** Fetches everything again; the first time the tools are put up as well. */
  async load(first) {
    try {
      this.vocabulary ??= await this.api.vocabulary();
      this.members = await this.api.all();
    } catch (refused) {
      this.tell(refused.message);
      return;
    }
    if (first) {
      this.tools = toolbar(this.state, this.vocabulary, this.words, (change) => this.draw(change));
      this.top.replaceChildren(this.actions(), this.tools.node);
      this.tools.search.focus();
    }
    this.draw({});
  }

  actions() {
    const { words } = this;
    const exported = element('a', { class: 'btn btn-default', href: this.api.exportAddress(), download: true }, words.exportFile);
    return element(
      'div',
      { class: 'vk-actions' },
      element('p', { class: 'vk-intro' }, words.intro),
      button(words.add, () => this.work(() => openPerson(null, this.context())), { main: true }),
      button(words.importFile, () => this.work(() => importFile(this.context()))),
      exported
    );
  }

  context() {
    return { api: this.api, words: this.words, members: this.members, vocabulary: this.vocabulary };
  }

  /** Lets a dialog do something, tells what it was and goes back to where one came from. */
  async work(dialog) {
    const origin = document.activeElement;
    const message = await dialog();
    this.tell(message);
    await this.load(false);
    this.backTo(origin);
  }

  /** The list was drawn anew meanwhile, so the same place is another element. */
  backTo(origin) {
    const user = origin?.getAttribute('data-user');
    const same = user && this.content.querySelector(`[data-user="${CSS.escape(user)}"]`);
    (origin?.isConnected ? origin : same || this.tools?.search)?.focus();
  }

  tell(message) {
    this.message.textContent = message;
  }

  sortBy(column) {
    const { order } = this.state;
    const descending = order.column === column && !order.descending;
    this.draw({ order: { column, descending } });
    this.content.querySelector(`[data-sort="${column}"]`)?.focus();
  }

  draw(change) {
    Object.assign(this.state, change);
    const context = {
      ...this.context(),
      order: this.state.order,
      day: today(),
      sortBy: (column) => this.sortBy(column),
      open: (member) => this.work(() => openPerson(member, this.context()))
    };
    const shown = found(this.members, this.state, this.vocabulary);
    const people = this.state.view === 'people';
    this.tools.views.forEach((view) => view.setAttribute('aria-pressed', String(view.dataset.view === this.state.view)));
    this.tools.filters.forEach((filter) => filter.toggleAttribute('hidden', !people));
    this.count.textContent = people ? this.words.shown(shown.length, this.members.length) : '';
    this.content.replaceChildren(people ? listElement(shown, context) : departmentsElement(this.members, context));
  }
}

/** Opens the roster over Tasklist; the promise ends when it is closed. */
export function openRoster(api, words) {
  return new RosterPage(api, words).open();
}
