import { element } from '../../../tasklist/vaekstspor/dom.js';
import { controls } from './controls.js';
import { isSeen, ranked } from './figures.js';
import { notice } from './notice.js';
import { nextSorting, tableElement } from './table.js';

/** A moment as people write it. */
function moment(iso, text) {
  const options = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Copenhagen' };
  return new Date(iso).toLocaleString(text.locale, options);
}

/** The sentences above the table. */
export function summary({ cases, asOf, precision }, text) {
  const sentences = [text.summary(cases), text.asOf(moment(asOf, text))];
  const percent = (precision.relativeError * 100).toLocaleString(text.locale);
  return (precision.exact ? sentences : [...sentences, text.inexact(percent)]).join(' ');
}

/** The tab's memory and what it shows. */
class Tab {
  constructor(store, text, open) {
    this.store = store;
    this.text = text;
    this.open = open;
    this.sorting = { column: 'share', descending: true };
    this.form = controls((change) => store.choose(change), text);
    this.told = element('div', { role: 'status' });
    this.content = element('div', {});
    this.node = element(
      'section',
      { class: 'vk-bottlenecks', lang: text.language, 'aria-label': text.title },
      this.form.node,
      this.told,
      this.content
    );
  }

  show(state) {
    this.state = state;
    this.form.show(state.choices);
    this.told.replaceChildren(...this.message());
    this.node.classList.toggle('vk-out-of-date', state.phase === 'loading');
    this.draw();
  }

  message() {
    const { report } = this.state;
    const found = notice(this.state, () => this.store.load(), this.text);
    return found.length > 0 || !report ? found : [element('p', {}, summary(report, this.text))];
  }

  draw() {
    const { report, choices } = this.state;
    const focused = this.focused();
    this.content.replaceChildren(...(report ? this.figures(ranked(report, choices.clock)) : []));
    focused && this.content.querySelector(focused)?.focus();
  }

  figures(rows) {
    if (!rows.some(isSeen)) {
      return [element('p', { class: 'vk-notice' }, this.text.nothing)];
    }
    const csv = element('a', { href: this.store.csvAddress(), download: true, class: 'btn btn-default' }, this.text.csv);
    const { sorting, text, open } = this;
    return [tableElement(rows, { sorting, text, open, sort: (column) => this.sort(column) }), element('p', {}, csv)];
  }

  /** What has the focus now, to be found again once the table is drawn anew. */
  focused() {
    const at = document.activeElement;
    const name = this.content.contains(at) && ['data-step', 'data-column'].find((attribute) => at.hasAttribute(attribute));
    return name && `[${name}="${CSS.escape(at.getAttribute(name))}"]`;
  }

  sort(column) {
    this.sorting = nextSorting(this.sorting, column);
    this.draw();
  }
}

/**
 * The figures as a table beneath the diagram.
 *
 * @returns how to take it away
 */
export function tabIn(node, store, place, text, open) {
  const tab = new Tab(store, text, open);
  node.replaceChildren(tab.node);
  return store.listen((state) => tab.show(state), place);
}
