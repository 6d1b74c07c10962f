import { element } from '../../../tasklist/vaekstspor/dom.js';
import { CasesPage } from './page.js';
import { words } from './words.js';

const text = words(localStorage.getItem('vaekstspor-language'));

let page = null;

export default [
  {
    id: 'vaekstspor-cases-link',
    pluginPoint: 'cockpit.navigation',
    priority: 95,
    properties: { label: text.title, checkActive: (address) => address.includes('#/sager') },
    render: (node) => node.replaceChildren(element('a', { href: '#/sager', lang: text.language }, text.title))
  },
  {
    id: 'vaekstspor-cases',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: '/sager', label: text.title },
    render: (node, { api }) => {
      page?.leave();
      page = new CasesPage(node, api.engineApi, text);
      page.show();
    },
    unmount: () => {
      page?.leave();
      page = null;
    }
  }
];
