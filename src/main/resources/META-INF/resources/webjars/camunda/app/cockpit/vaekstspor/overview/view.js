import { element } from '../../../tasklist/vaekstspor/dom.js';
import { duration, quantile, share } from '../durations.js';
import { dayOf, momentOf } from '../moments.js';

/** So many working hours are not worth telling as a change. */
const SAME = 0.5;

/** The usual time of a step, which may be longer than all that was seen so far. */
function usual(worst, text) {
  const { observations: n, medianWorkingHours: median, p85WorkingHours: p85, longestWorkingHours: longest } = worst;
  const [half, most] = ['median', 'p85'].map((name) => quantile({ n, median, p85, longest }, name, 'working', text));
  return half === most ? half : `${half} / ${most}`;
}

/** How the delay has changed since a week ago, in words with a sign. */
export function changeWords(change, text) {
  if (Math.abs(change) < SAME) {
    return text.same;
  }
  const amount = duration(Math.abs(change), 'working', text);
  return change > 0 ? text.more(amount) : text.less(amount);
}

/** What a row of the worst bottlenecks says, as texts: each cell `[main, small]`. */
export function worstCells(worst, text) {
  const oldest = worst.open > 0 && worst.oldestOpenWorkingHours !== null;
  return [
    [text.parties[worst.waitsFor] ?? worst.waitsFor],
    [duration(worst.delayHours, 'working', text), changeWords(worst.change, text)],
    [`${worst.open}`, oldest ? text.oldest(duration(worst.oldestOpenWorkingHours, 'working', text)) : ''],
    [usual(worst, text)],
    [worst.targetWorkingDays === null ? text.none : text.days(worst.targetWorkingDays)],
    [worst.breachShare === null ? text.none : share(worst.breachShare, text)]
  ];
}

/** How a case is named: `[number, company]`. */
export function caseName({ caseNumber, company, confidential }, text) {
  return caseNumber ? [caseNumber, confidential ? text.confidential : company ?? ''] : [text.noCase, ''];
}

/** Whether a step is late or soon will be, in words. */
export function riskState({ late, claimed, waitsFor }, text) {
  const state = late ? text.late : text.soon;
  return claimed || ['company', 'partner'].includes(waitsFor) ? state : `${state}, ${text.untaken}`;
}

/** The figures of the week: `[{name, now, before}]`. */
export function weekFigures(lastWeek, text) {
  return ['arrivals', 'completions', 'open', 'late'].map((name) => ({
    name: text.figures[name],
    now: lastWeek[name].now,
    before: ['open', 'late'].includes(name) ? text.beforeAtEnd(lastWeek[name].before) : text.before(lastWeek[name].before)
  }));
}

function cell([main, small], attributes = {}) {
  return element('td', attributes, main, small ? element('span', { class: 'vk-overview-small' }, small) : null);
}

function table(caption, heads, rows) {
  const head = Object.values(heads).map((name) => element('th', { scope: 'col' }, name));
  const content = element(
    'table',
    { class: 'vk-overview-table' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, rows)
  );
  return element('div', { class: 'vk-overview-scroll', tabindex: '0', role: 'region', 'aria-label': caption }, content);
}

function worstRow(worst, text) {
  const address = worst.processDefinitionId && `#/process-definition/${worst.processDefinitionId}`;
  const name = address ? element('a', { href: address }, worst.name) : worst.name;
  const process = element('span', { class: 'vk-overview-small' }, worst.processName);
  return element('tr', {}, element('th', { scope: 'row' }, name, process), worstCells(worst, text).map((each) => cell(each)));
}

function riskRow(atRisk, text) {
  const [number, company] = caseName(atRisk, text);
  const link = element('a', { href: `#/process-instance/${atRisk.processInstanceId}` }, number);
  const small = company && element('span', { class: 'vk-overview-small' }, company);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, link, small || null),
    cell([atRisk.name, atRisk.processName]),
    cell([text.parties[atRisk.waitsFor] ?? atRisk.waitsFor]),
    cell([momentOf(atRisk.dueAt, text)]),
    cell([riskState(atRisk, text)], { class: atRisk.late ? 'vk-overview-late' : 'vk-overview-soon' })
  );
}

function worstPart({ worst, from }, text) {
  const rows = worst.map((each) => worstRow(each, text));
  const caption = text.worstCaption(dayOf(`${from}T12:00:00Z`, text));
  return rows.length === 0 ? element('p', {}, text.noneWorst) : table(caption, text.columns, rows);
}

function riskPart({ atRisk, atRiskCount }, text) {
  const rows = atRisk.map((each) => riskRow(each, text));
  const caption = text.atRiskCaption(atRisk.length, atRiskCount);
  return rows.length === 0 ? element('p', {}, text.noneAtRisk) : table(caption, text.riskColumns, rows);
}

function weekPart({ lastWeek }, text) {
  return element(
    'dl',
    { class: 'vk-overview-week' },
    weekFigures(lastWeek, text).map(({ name, now, before }) =>
      element(
        'div',
        {},
        element('dt', {}, name),
        element('dd', {}, element('strong', {}, `${now}`), element('span', { class: 'vk-overview-small' }, before))
      )
    )
  );
}

/** The whole panel's content. */
export function overviewElements(overview, text) {
  return [
    element('p', { class: 'vk-overview-small' }, text.asOf(momentOf(overview.asOf, text))),
    element('h4', {}, text.changes),
    weekPart(overview, text),
    element('h4', {}, text.worst),
    worstPart(overview, text),
    element('h4', {}, text.atRisk),
    riskPart(overview, text)
  ];
}
