import { button, element } from '../../../tasklist/vaekstspor/dom.js';
import { duration, quantile, share } from '../durations.js';
import { heat } from './figures.js';

/** The columns of words; all others hold figures. */
const WORDS = ['name', 'waitsFor'];

const QUANTILES = ['median', 'p85', 'p95'];

/** What a column is sorted by; null stands for what is not known and always comes last. */
const SORTED_BY = {
  name: (figures) => figures.name,
  waitsFor: (figures, text) => text.codes.waitsFor[figures.waitsFor],
  share: (figures) => figures.share,
  open: (figures) => figures.open,
  oldest: (figures) => figures.oldest,
  ...Object.fromEntries(QUANTILES.map((name) => [name, (figures) => hoursOf(figures.phases.total, name)])),
  entered: (figures) => figures.entered,
  completed: (figures) => figures.completed,
  target: (figures) => figures.target?.workingDays ?? null,
  breach: (figures) => figures.breachShare
};

/** What is "over" the longest seen is longer than everything; what is too few is not known. */
function hoursOf(quantiles, name) {
  if (!quantiles || quantiles.n < 5) {
    return null;
  }
  return quantiles[name] ?? Number.MAX_VALUE;
}

function compare(one, other) {
  return typeof one === 'string' ? one.localeCompare(other, 'da') : one - other;
}

/** The rows in the wanted order; `{column, descending}`. */
export function sortedRows(rows, { column, descending }, text) {
  const value = (figures) => SORTED_BY[column](figures, text) ?? null;
  return [...rows].sort((first, second) => {
    const [one, other] = [value(first), value(second)];
    if (one === null || other === null) {
      return Number(one === null) - Number(other === null);
    }
    return descending ? compare(other, one) : compare(one, other);
  });
}

/** What comes of choosing a column: figures begin with the largest, words with A; again turns it round. */
export function nextSorting(sorting, column) {
  const words = WORDS.includes(column);
  return { column, descending: sorting.column === column ? !sorting.descending : !words };
}

/** The cells of a row as people read them, by column. */
export function cells(figures, text) {
  const { clock, phases } = figures;
  const quantiles = QUANTILES.map((name) => [name, quantile(phases.total, name, clock, text)]);
  return {
    waitsFor: text.codes.waitsFor[figures.waitsFor] ?? text.none,
    share: share(figures.share, text),
    open: String(figures.open),
    oldest: figures.open > 0 && figures.oldest !== null ? duration(figures.oldest, clock, text) : text.none,
    ...Object.fromEntries(quantiles),
    entered: String(figures.entered),
    completed: String(figures.completed),
    target: figures.target ? text.target(figures.target.workingDays) : text.none,
    breach: figures.breachShare === null ? text.none : share(figures.breachShare, text)
  };
}

function head(sorting, text, sort) {
  return Object.entries(text.columns).map(([column, label]) => {
    const chosen = sorting.column === column;
    const direction = sorting.descending ? 'descending' : 'ascending';
    const arrow = element('span', { 'aria-hidden': 'true' }, chosen ? (sorting.descending ? '\u00a0▼' : '\u00a0▲') : '');
    const sorts = element('button', { type: 'button', class: 'vk-sort', 'data-column': column, click: () => sort(column) }, label, arrow);
    return element('th', { scope: 'col', class: !WORDS.includes(column) && 'vk-number', 'aria-sort': chosen && direction }, sorts);
  });
}

function row(figures, text, open) {
  const { share: part, ...rest } = cells(figures, text);
  const texts = { ...rest, share: [element('span', { class: `vk-swatch vk-swatch-${heat(figures.share)}` }), part] };
  const name = button(figures.name, () => open(figures.step), { class: 'vk-step-link', 'data-step': figures.step });
  const columns = Object.keys(text.columns).slice(1);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    columns.map((column) => element('td', { class: !WORDS.includes(column) && 'vk-number' }, texts[column]))
  );
}

/** The figures of all steps as a table that can be sorted, and scrolled with the keyboard. */
export function tableElement(rows, { sorting, text, sort, open }) {
  const table = element(
    'table',
    { class: 'vk-steps' },
    element('caption', {}, text.caption),
    element('thead', {}, element('tr', {}, head(sorting, text, sort))),
    element('tbody', {}, sortedRows(rows, sorting, text).map((figures) => row(figures, text, open)))
  );
  return element('div', { class: 'vk-steps-scroll', tabindex: '0', role: 'region', 'aria-label': text.title }, table);
}
