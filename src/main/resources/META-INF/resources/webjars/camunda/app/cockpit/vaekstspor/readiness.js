import { readinessElements } from './readiness-table.js';
import { words } from './readiness-words.js';

const text = words(localStorage.getItem('vaekstspor-language'));

/** What is to be stopped when Cockpit takes the panel away. */
let loading = new AbortController();

async function load(signal) {
  const root = document.querySelector('base').getAttribute('app-root');
  const answer = await fetch(`${root}/api/vaekstspor/taskforce-readiness`, {
    headers: { Accept: 'application/json' },
    signal
  });
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return answer.json();
}

function paragraph(sentence) {
  const made = document.createElement('p');
  made.textContent = sentence;
  return made;
}

async function show(content) {
  const { signal } = loading;
  try {
    content.replaceChildren(...readinessElements(await load(signal), text));
  } catch {
    if (!signal.aborted) {
      content.replaceChildren(paragraph(text.failed));
    }
  }
}

export default [
  {
    id: 'vaekstspor-taskforce-readiness',
    pluginPoint: 'cockpit.dashboard',
    priority: 20,
    properties: { label: text.title },
    render: (node) => {
      loading = new AbortController();
      const section = document.createElement('section');
      section.className = 'vk-readiness';
      section.lang = text.language;
      const title = document.createElement('h3');
      title.id = 'vk-readiness-title';
      title.textContent = text.title;
      section.setAttribute('aria-labelledby', title.id);
      const content = document.createElement('div');
      content.setAttribute('aria-live', 'polite');
      content.append(paragraph(text.loading));
      section.append(title, content);
      node.replaceChildren(section);
      show(content);
    },
    unmount: () => loading.abort()
  }
];
