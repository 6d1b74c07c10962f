import { call } from '../../../tasklist/vaekstspor/api.js';
import { button, element } from '../../../tasklist/vaekstspor/dom.js';
import { overviewElements } from './view.js';
import { words } from './words.js';

const text = words(localStorage.getItem('vaekstspor-language'));

/** What is to be stopped when Cockpit takes the panel away. */
let loading = new AbortController();

async function show(content) {
  const { signal } = loading;
  try {
    content.replaceChildren(...overviewElements(await call('GET', '/bottlenecks', { signal }), text));
  } catch (refused) {
    if (!signal.aborted) {
      content.replaceChildren(element('p', {}, refused.status === 403 ? text.refused : text.failed));
    }
  }
}

export default [
  {
    id: 'vaekstspor-overview',
    pluginPoint: 'cockpit.dashboard',
    priority: 30,
    properties: { label: text.title },
    render: (node) => {
      loading = new AbortController();
      const content = element('div', { 'aria-live': 'polite' }, element('p', {}, text.loading));
      const head = element(
        'div',
        { class: 'vk-overview-head' },
        element('h3', { id: 'vk-overview-title' }, text.title),
        button(text.print, () => window.print(), { class: 'vk-overview-print btn btn-default' })
      );
      const attributes = { class: 'vk-overview', lang: text.language, 'aria-labelledby': 'vk-overview-title' };
      node.replaceChildren(element('section', attributes, head, content));
      show(content);
    },
    unmount: () => loading.abort()
  }
];
