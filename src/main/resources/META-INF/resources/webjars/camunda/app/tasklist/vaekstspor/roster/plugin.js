import { rosterApi } from './api.js';
import { element } from '../dom.js';
import { openRoster } from './page.js';
import { words } from './words.js';

/*
 * The way to the roster in Tasklist's navigation. Only managers get it; the server lets nobody else in anyway.
 */
const text = words(document.documentElement.lang);

function entry() {
  const open = (event) => {
    event.preventDefault();
    openRoster(rosterApi, text);
  };
  const space = (event) => event.key === ' ' && open(event);
  const icon = element('span', { class: 'glyphicon glyphicon-user', 'aria-hidden': 'true' });
  const look = { href: '#', role: 'button', 'aria-haspopup': 'dialog', class: 'vk-roster-entry' };
  return element('a', { ...look, click: open, keydown: space }, icon, ` ${text.roster}`);
}

export default [
  {
    id: 'vaekstspor-roster',
    pluginPoint: 'tasklist.navbar.action',
    priority: 90,
    render: async (node) => {
      const allowed = await rosterApi.mayKeep().catch(() => false);
      node.replaceChildren(...(allowed ? [entry()] : []));
    },
    unmount: () => document.querySelectorAll('dialog.vk-dialog').forEach((dialog) => dialog.close())
  }
];
