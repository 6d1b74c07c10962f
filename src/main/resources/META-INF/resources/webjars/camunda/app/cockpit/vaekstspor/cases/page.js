import { call } from '../../../tasklist/vaekstspor/api.js';
import { element } from '../../../tasklist/vaekstspor/dom.js';
import { listElements } from './list.js';
import { listAddress, parametersOf, placeOf } from './place.js';
import { searchForm } from './search.js';
import { Timeline } from './timeline.js';

function reason({ status, message }, text) {
  return { 401: text.signedOut, 403: text.refused, 404: text.unknown, 400: message }[status] ?? text.failed;
}

/** The page with all cases, or one of them, as its address says. */
export class CasesPage {
  constructor(node, engineApi, text) {
    this.engineApi = engineApi;
    this.text = text;
    this.loading = new AbortController();
    this.content = element('div', {});
    this.heading = element('h1', { tabindex: '-1' }, text.title);
    this.section = element('section', { class: 'vk-cases', lang: text.language }, this.heading, this.content);
    node.replaceChildren(this.section);
    this.moved = () => this.arrive();
    window.addEventListener('hashchange', this.moved);
  }

  /** Shows what the address asks for; whoever came by a link or button reads on at the heading. */
  arrive() {
    if (window.location.hash.startsWith('#/sager')) {
      this.show();
      this.heading.focus();
    }
  }

  show() {
    this.loading.abort();
    this.loading = new AbortController();
    this.timeline?.leave();
    this.timeline = null;
    const { caseNumber, asked } = placeOf(window.location.hash);
    return caseNumber ? this.showCase(caseNumber, asked) : this.showList(asked);
  }

  async showList(asked) {
    const { text } = this;
    this.heading.textContent = text.title;
    const go = (wanted) => this.go(listAddress(wanted));
    const results = element('div', {}, element('p', { role: 'status' }, text.loading));
    this.content.replaceChildren(searchForm(asked, go, text), results);
    await this.load(results, `/cases?${parametersOf(asked)}`, (found) =>
      results.replaceChildren(...listElements(found, asked, (page) => go({ ...asked, page: `${page}` }), text))
    );
  }

  async showCase(caseNumber, asked) {
    const { text } = this;
    this.heading.textContent = text.loading;
    const back = element('p', {}, element('a', { href: listAddress(asked) }, `‹ ${text.all}`));
    const place = element('div', {});
    this.content.replaceChildren(back, place);
    await this.load(place, `/cases/${encodeURIComponent(caseNumber)}/timeline`, (timeline) => {
      const name = timeline.confidential ? `${timeline.company} (${text.confidential})` : timeline.company;
      this.heading.textContent = text.heading(timeline.caseNumber, name);
      this.timeline = new Timeline(timeline, this.engineApi, text);
      place.replaceChildren(...this.timeline.elements());
      this.timeline.start();
    });
  }

  async load(place, path, show) {
    const { signal } = this.loading;
    try {
      const answer = await call('GET', path, { signal });
      if (!signal.aborted) {
        show(answer);
      }
    } catch (refused) {
      if (!signal.aborted) {
        this.heading.textContent = this.text.title;
        place.replaceChildren(element('p', { class: 'vk-cases-fault', role: 'alert' }, reason(refused, this.text)));
      }
    }
  }

  /** Searching for the same again asks again. */
  go(address) {
    if (window.location.hash === address) {
      this.arrive();
    } else {
      window.location.hash = address;
    }
  }

  leave() {
    window.removeEventListener('hashchange', this.moved);
    this.loading.abort();
    this.timeline?.leave();
  }
}
