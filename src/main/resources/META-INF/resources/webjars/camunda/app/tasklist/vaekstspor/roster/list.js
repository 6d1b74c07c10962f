import { absenceNow, danishDay } from './days.js';
import { button, element } from '../dom.js';
import { SORTABLE, labels, sorted } from './people.js';

/** An absence in words; its state is never told by colour alone. */
export function absenceText(absence, words) {
  if (absence.state === 'none') {
    return '';
  }
  const first = danishDay(absence.firstDay);
  const days = absence.lastDay ? words.range(first, danishDay(absence.lastDay)) : words.untilFurtherNotice(first);
  return `${words.away[absence.state]}: ${days}`;
}

function nameCell(member, words, open) {
  const opens = button(member.name, () => open(member), { class: 'vk-link', 'data-user': member.userId });
  const more = [member.userId, !member.signIn && words.noSignIn].filter(Boolean);
  return element('th', { scope: 'row' }, opens, more.map((line) => element('div', { class: 'vk-quiet' }, line)));
}

function departmentCell(member, vocabulary, words) {
  const [own, ...others] = labels([member.department, ...member.otherDepartments], vocabulary.departments);
  const also = others.length > 0 && element('div', { class: 'vk-quiet' }, `${words.alsoFor} ${others.join(', ')}`);
  return element('td', {}, own, also);
}

function row(member, { members, vocabulary, day, words, open }) {
  const absence = absenceNow(member.absences, day);
  const substitute = members.find(({ userId }) => userId === member.substitute)?.name ?? member.substitute;
  const conflicts = member.conflicts.map(({ company }) => company).join(', ');
  return element(
    'tr',
    {},
    nameCell(member, words, open),
    departmentCell(member, vocabulary, words),
    element('td', {}, labels(member.competences, vocabulary.competences).join(', ')),
    element('td', { class: 'vk-number' }, String(member.weeklyHours)),
    element('td', {}, substitute),
    element('td', {}, absence.state !== 'none' && element('span', { class: `vk-away-${absence.state}` }, absenceText(absence, words))),
    element('td', { class: 'vk-number' }, String(member.openTaskforces)),
    element('td', {}, conflicts)
  );
}

/** The columns of numbers, which stand to the right. */
const NUMBERS = ['hours', 'taskforces'];

function heading(column, order, words, sortBy) {
  const label = words.columns[column];
  if (!SORTABLE.includes(column)) {
    return element('th', { scope: 'col' }, label);
  }
  const current = order.column === column;
  const direction = current ? (order.descending ? 'descending' : 'ascending') : 'none';
  const arrow = current ? (order.descending ? '▼' : '▲') : '';
  return element(
    'th',
    { scope: 'col', 'aria-sort': direction, class: NUMBERS.includes(column) && 'vk-number' },
    element(
      'button',
      { type: 'button', class: 'vk-sort', 'data-sort': column, title: words.sortBy(label), click: () => sortBy(column) },
      label,
      element('span', { 'aria-hidden': 'true', class: 'vk-arrow' }, arrow)
    )
  );
}

/** The colleagues as a table that can be sorted by its headings. */
export function listElement(shown, state) {
  const { order, vocabulary, day, words, sortBy } = state;
  if (shown.length === 0) {
    return element('p', { class: 'vk-empty' }, words.nobodyFound);
  }
  const heads = Object.keys(words.columns).map((column) => heading(column, order, words, sortBy));
  return element(
    'table',
    { class: 'vk-table' },
    element('caption', { class: 'vk-hidden' }, words.roster),
    element('thead', {}, element('tr', {}, heads)),
    element('tbody', {}, sorted(shown, order, vocabulary, day).map((member) => row(member, state)))
  );
}
