import { element } from '../dom.js';
import { coverage } from './people.js';

function names(members) {
  return members.map(({ name }) => name).join(', ');
}

function row({ label, own, others, here }, words) {
  const nobody = element('strong', { class: 'vk-alarm' }, `⚠ ${words.coverage.nobody}`);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, label),
    element('td', {}, names(own)),
    element('td', {}, names(others)),
    element('td', { class: 'vk-number' }, here === 0 ? nobody : `${here} / ${own.length + others.length}`)
  );
}

/** The departments with those who cover them, and in words which nobody covers. */
export function departmentsElement(members, { vocabulary, day, words }) {
  const covered = coverage(members, vocabulary.departments, day);
  const open = covered.filter(({ own, others }) => own.length + others.length === 0).map(({ label }) => label);
  const text = words.coverage;
  const heads = [words.department, text.own, text.others, text.here];
  return element(
    'div',
    {},
    element('p', { class: open.length > 0 ? 'vk-warning' : 'vk-quiet' }, open.length > 0 ? text.uncovered(open.join(', ')) : text.covered),
    element(
      'table',
      { class: 'vk-table' },
      element('caption', { class: 'vk-hidden' }, words.views.departments),
      element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col', class: head === text.here && 'vk-number' }, head)))),
      element('tbody', {}, covered.map((department) => row(department, words)))
    )
  );
}
