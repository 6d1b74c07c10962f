import { element } from '../dom.js';
import { partnersApi } from './api.js';
import { openPartners } from './page.js';
import { words } from './words.js';

/*
 * The way to the knowledge partners in Tasklist's navigation, for caseworkers and managers; the server lets nobody else
 * in anyway.
 */
const text = words(document.documentElement.lang);

function entry(access) {
  const open = (event) => {
    event.preventDefault();
    openPartners(partnersApi, text, access);
  };
  const space = (event) => event.key === ' ' && open(event);
  const icon = element('span', { class: 'glyphicon glyphicon-book', 'aria-hidden': 'true' });
  const look = { href: '#', role: 'button', 'aria-haspopup': 'dialog', class: 'vk-partners-entry' };
  return element('a', { ...look, click: open, keydown: space }, icon, ` ${text.partners}`);
}

export default [
  {
    id: 'vaekstspor-partners',
    pluginPoint: 'tasklist.navbar.action',
    priority: 95,
    render: async (node) => {
      const access = await partnersApi.access().catch(() => ({ looks: false }));
      node.replaceChildren(...(access.looks ? [entry(access)] : []));
    },
    unmount: () => document.querySelectorAll('dialog.vk-dialog').forEach((dialog) => dialog.close())
  }
];
