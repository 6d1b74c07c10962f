import { button, element } from '../dom.js';
import { labels } from '../roster/people.js';

/** So many competences are named; the rest is counted. */
const NAMED = 4;

/** The first competences in words, and how many more there are. */
export function competencesText(codes, vocabulary, words) {
  const named = labels(codes.slice(0, NAMED), vocabulary.competences).join(', ');
  return codes.length > NAMED ? `${named} ${words.andMore(codes.length - NAMED)}` : named;
}

/** How many introductions are open, and how many there is room for where that is known. */
export function openText(open, capacity, words) {
  return capacity === null ? String(open) : words.openOf(open, capacity);
}

function row(partner, { vocabulary, words, open }) {
  const [type] = labels([partner.type], vocabulary.types);
  const [status] = labels([partner.status], vocabulary.statuses);
  const opens = button(partner.name, () => open(partner), { class: 'vk-link', 'data-partner': partner.id });
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, opens),
    element('td', {}, type),
    element('td', {}, partner.town),
    element('td', {}, partner.offers),
    element('td', {}, competencesText(partner.competences, vocabulary, words)),
    element('td', { class: partner.status === 'paused' && 'vk-paused' }, status),
    element('td', { class: 'vk-number' }, openText(partner.open, partner.capacity, words))
  );
}

/** The partners as a table. */
export function listElement(partners, context) {
  const { words } = context;
  if (partners.length === 0) {
    return element('p', { class: 'vk-empty' }, words.nobodyFound);
  }
  const heads = Object.entries(words.columns).map(([column, label]) =>
    element('th', { scope: 'col', class: column === 'open' && 'vk-number' }, label)
  );
  return element(
    'table',
    { class: 'vk-table' },
    element('caption', { class: 'vk-hidden' }, words.partners),
    element('thead', {}, element('tr', {}, heads)),
    element('tbody', {}, partners.map((partner) => row(partner, context)))
  );
}
