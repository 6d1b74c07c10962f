import { element } from '../../../tasklist/vaekstspor/dom.js';
import { quantile } from '../durations.js';
import { distributionChart, flowChart, stockChart } from './charts.js';
import { byClock } from './figures.js';
import { bins, openCase, phaseName, splitRows, trendSentence, whatIfSentence } from './step-figures.js';

/** A table with heads `[text, isNumber]` and rows of cells, the first of which names the row. */
function table(caption, heads, rows) {
  const numbers = heads.map(([, isNumber]) => isNumber && 'vk-number');
  const cell = (content, index) =>
    index === 0 ? element('th', { scope: 'row' }, content) : element('td', { class: numbers[index] }, content);
  return element(
    'table',
    { class: 'vk-steps' },
    element('caption', { class: 'vk-unseen' }, caption),
    element('thead', {}, element('tr', {}, heads.map(([head], index) => element('th', { scope: 'col', class: numbers[index] }, head)))),
    element('tbody', {}, rows.map((row) => element('tr', {}, row.map(cell))))
  );
}

function folded(text, content) {
  return element('details', {}, element('summary', {}, text.showTable), content);
}

function part(title, ...content) {
  return element('section', { class: 'vk-part' }, element('h3', {}, title), content);
}

/** What would be if; first, for it is what a manager can act on. */
export function whatIf(detail, clock, text) {
  const method = element('details', {}, element('summary', {}, text.method), element('p', {}, text.methodText));
  return part(text.whatIf, element('p', { class: 'vk-what-if' }, whatIfSentence(detail, clock, text)), detail.whatIf && method);
}

export function durations({ step }, clock, text) {
  const { phases } = byClock(step, clock);
  const names = ['median', 'p85', 'p95'];
  const rows = Object.entries(phases)
    .filter(([, figures]) => figures?.n > 0)
    .map(([phase, figures]) => [
      phaseName(phase, step.waitsFor, text),
      String(figures.n),
      ...names.map((name) => quantile(figures, name, clock, text))
    ]);
  const heads = [[text.phase], [text.count, true], ...names.map((name) => [text.columns[name], true])];
  return part(text.figuresTitle, table(text.figuresTitle, heads, rows));
}

export function split(detail, clock, text) {
  const rows = splitRows(detail, clock, text);
  if (rows.length === 0) {
    return part(text.split, element('p', {}, text.none));
  }
  // Widths are set by script: the page's rules allow no style within markup.
  const bars = rows.map(({ phase, percent }) => {
    const bar = element('span', { class: `vk-split-bar vk-split-${phase}` });
    bar.style.width = `${percent}%`;
    return bar;
  });
  const named = rows.map(({ phase, name, time, share }) => [
    [element('span', { class: `vk-key vk-split-${phase}` }), name],
    time,
    share
  ]);
  const heads = [[text.phase], [text.spent, true], [text.part, true]];
  return part(text.split, element('div', { class: 'vk-split', 'aria-hidden': 'true' }, bars), table(text.split, heads, named));
}

export function distribution(detail, clock, text, charts) {
  const shown = bins(detail.distribution, clock, text);
  if (shown.length === 0) {
    return part(text.distribution, element('p', {}, text.none));
  }
  const chart = distributionChart(shown, text);
  charts.push(chart);
  const heads = [[text.duration], ...Object.values(text.distributionKeys).map((name) => [name, true])];
  const rows = shown.map(({ name, completed, withdrawn, open }) => [name, completed, withdrawn, open].map(String));
  const figures = folded(text, table(text.distribution, heads, rows));
  return part(text.distribution, element('p', { class: 'vk-quiet' }, text.distributionNote), chart.node, figures);
}

export function trend({ step: { weeks } }, text, charts) {
  const drawn = [flowChart(weeks, text), stockChart(weeks, text)];
  charts.push(...drawn);
  const heads = [[text.week], [text.arrivals, true], [text.completions, true], [text.stock, true]];
  const rows = [...weeks].reverse().map(({ week, arrivals, completions, open }) => [week, arrivals, completions, open].map(String));
  return part(
    text.trend,
    element('p', {}, trendSentence(weeks, text)),
    drawn.map(({ node }) => node),
    folded(text, table(text.trend, heads, rows))
  );
}

export function oldestOpen(detail, clock, text) {
  const cases = detail.oldestOpen.map((open) => openCase(open, detail.step.waitsFor, clock, text));
  if (cases.length === 0) {
    return part(text.oldestOpen, element('p', {}, text.noOpen));
  }
  const heads = [[text.caseNumber], [text.company], [text.age, true], [text.since], [text.due], [text.state]];
  const rows = cases.map(({ processInstanceId, name, remark, company, age, since, due, late, state }) => [
    [element('a', { href: `#/process-instance/${encodeURIComponent(processInstanceId)}/runtime` }, name), remark && ` (${remark})`],
    company ?? text.none,
    age,
    since,
    late ? element('strong', {}, due) : due,
    state
  ]);
  return part(text.oldestOpen, table(text.oldestOpen, heads, rows));
}
