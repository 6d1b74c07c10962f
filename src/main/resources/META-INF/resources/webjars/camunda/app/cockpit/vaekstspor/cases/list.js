import { button, element } from '../../../tasklist/vaekstspor/dom.js';
import { dayOf } from '../moments.js';
import { caseAddress } from './place.js';

/** What the page tells beside its rows: which of how many. */
export function foundWords({ total, page, pageSize, cases }, text) {
  return cases.length === 0 ? text.none : text.found(page * pageSize + 1, page * pageSize + cases.length, total);
}

/** What a case has come to, in words. */
export function resultWords({ result, resultLabel, statusLabel }, text) {
  return result ? text.results[result] ?? resultLabel : text.inProgress(statusLabel);
}

function row(line, asked, text) {
  const link = element('a', { href: caseAddress(line.caseNumber, asked) }, line.caseNumber);
  const mark = line.confidential ? element('span', { class: 'vk-cases-mark' }, text.confidential) : null;
  const cells = [
    [line.company, mark],
    [line.caseTypeLabel ?? '–'],
    [dayOf(line.openedAt, text)],
    [line.closedAt ? dayOf(line.closedAt, text) : '–'],
    [resultWords(line, text)]
  ];
  return element('tr', {}, element('th', { scope: 'row' }, link), cells.map((cell) => element('td', {}, cell)));
}

function pages({ total, page, pageSize }, turn, text) {
  const turns = [
    [text.previous, page - 1, page > 0],
    [text.next, page + 1, (page + 1) * pageSize < total]
  ];
  return turns.map(([name, to, possible]) => button(name, () => turn(to), { disabled: !possible }));
}

/** The cases that were found; `turn` is called with the page to turn to. */
export function listElements(found, asked, turn, text) {
  const told = element('p', { role: 'status' }, foundWords(found, text));
  if (found.cases.length === 0) {
    return [told];
  }
  const heads = Object.values(text.columns).map((name) => element('th', { scope: 'col' }, name));
  const table = element(
    'table',
    { class: 'vk-cases-table' },
    element('caption', { class: 'sr-only' }, text.title),
    element('thead', {}, element('tr', {}, heads)),
    element('tbody', {}, found.cases.map((line) => row(line, asked, text)))
  );
  const region = { class: 'vk-cases-scroll', tabindex: '0', role: 'region', 'aria-label': text.title };
  return [told, element('div', region, table), element('p', { class: 'vk-cases-pages' }, pages(found, turn, text))];
}
