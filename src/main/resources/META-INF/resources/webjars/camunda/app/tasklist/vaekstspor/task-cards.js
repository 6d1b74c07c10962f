import { batch } from './batch.js';
import { cardElement } from './card.js';
import { words } from './words.js';

const text = words(document.documentElement.lang);

async function load(ids) {
  const root = document.querySelector('base').getAttribute('app-root');
  const query = new URLSearchParams({ ids: ids.join(',') });
  const answer = await fetch(`${root}/api/vaekstspor/task-cards?${query}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : [];
}

const request = batch(
  load,
  (node, card) => node.replaceChildren(cardElement(card, new Date(), text)),
  (run) => setTimeout(run, 20)
);

export default [
  {
    id: 'vaekstspor-task-card',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render: (node, { taskId }) => request(node, taskId)
  }
];
