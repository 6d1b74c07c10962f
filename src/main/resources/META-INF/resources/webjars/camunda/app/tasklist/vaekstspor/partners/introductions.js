import { element } from '../dom.js';

function row(introduction, words) {
  const { caseNumber, company, how, since, note } = introduction;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, caseNumber || words.confidential),
    element('td', {}, company),
    element('td', {}, how),
    element('td', {}, since),
    element('td', {}, note)
  );
}

function table(title, introductions, words) {
  const heads = Object.values(words.columns).map((head) => element('th', { scope: 'col' }, head));
  return element(
    'div',
    {},
    element('h3', {}, `${title} (${introductions.length})`),
    introductions.length === 0
      ? element('p', { class: 'vk-quiet' }, words.none)
      : element(
          'table',
          { class: 'vk-table' },
          element('caption', { class: 'vk-hidden' }, title),
          element('thead', {}, element('tr', {}, heads)),
          element('tbody', {}, introductions.map((introduction) => row(introduction, words)))
        )
  );
}

/** The companies that were introduced to a partner: those under way, then those that have ended. */
export function introductionsElement(introductions, { introductions: words }) {
  return element(
    'section',
    { class: 'vk-more' },
    table(words.open, introductions.filter(({ open }) => open), words),
    table(words.past, introductions.filter(({ open }) => !open), words)
  );
}
