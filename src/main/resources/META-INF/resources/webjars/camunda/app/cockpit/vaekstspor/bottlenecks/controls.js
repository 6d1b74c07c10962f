import { isoDate } from '../../../tasklist/vaekstspor/danish-date.js';
import { element, freshId } from '../../../tasklist/vaekstspor/dom.js';
import { PERIODS } from './choices.js';

/** The day as Danes write it, empty for none. */
export function danishDay(iso) {
  return iso ? iso.split('-').reverse().join('.') : '';
}

/** What was chosen, in one line. */
export function chosenText(choices, text) {
  const { clock, open, period, from, to, sector, caseType } = choices;
  return [
    text.clocks[clock],
    text.opens[open],
    period === 'range' ? text.range(danishDay(from), danishDay(to)) : text.periods[period],
    sector && text.codes.sectors[sector],
    caseType && text.codes.caseTypes[caseType]
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * What the two days written mean.
 *
 * @returns `{from, to}` as ISO dates, or `{problem, field}`
 */
export function writtenRange(from, to, text) {
  const [first, last] = [from, to].map((day) => (day.trim() ? isoDate(day) : ''));
  if (first === undefined || last === undefined) {
    return { problem: text.notADate, field: first === undefined ? 'from' : 'to' };
  }
  return first && last && last < first ? { problem: text.wrongOrder, field: 'to' } : { from: first, to: last };
}

function list(label, options, changed) {
  const id = freshId();
  const control = element('select', { id, change: () => changed(control.value) });
  control.append(...options.map(([value, name]) => element('option', { value }, name)));
  return { control, node: element('div', { class: 'vk-choice' }, element('label', { for: id }, label), control) };
}

function day(label, text) {
  const id = freshId();
  const control = element('input', { id, type: 'text', size: 10, placeholder: text.dateForm, autocomplete: 'off' });
  return { control, node: element('div', { class: 'vk-choice' }, element('label', { for: id }, label), control) };
}

/** The two days of a period of one's own; `changed` is called once both can be understood. */
function range(text, changed) {
  const problem = element('p', { id: freshId(), class: 'vk-choice-problem', role: 'alert' });
  const days = { from: day(text.from, text), to: day(text.to, text) };
  const read = () => {
    const written = writtenRange(days.from.control.value, days.to.control.value, text);
    problem.textContent = written.problem ?? '';
    Object.entries(days).forEach(([name, { control }]) => control.setAttribute('aria-invalid', String(written.field === name)));
    if (!written.problem) {
      changed(written);
    }
  };
  Object.values(days).forEach(({ control }) => {
    control.setAttribute('aria-describedby', problem.id);
    control.addEventListener('change', read);
  });
  const node = element('div', { class: 'vk-choice-range' }, days.from.node, days.to.node, problem);
  const show = ({ period, from, to }) => {
    node.hidden = period !== 'range';
    if (!problem.textContent) {
      days.from.control.value = danishDay(from);
      days.to.control.value = danishDay(to);
    }
  };
  return { node, show };
}

/** The switches; `show` brings them to a choice, `choose` is called with what somebody changes. */
export function controls(choose, text) {
  const clock = list(text.clock, Object.entries(text.clocks), (value) => choose({ clock: value }));
  const open = list(text.openWork, Object.entries(text.opens), (value) => choose({ open: value }));
  const periods = PERIODS.map((period) => [period, text.periods[period]]);
  const period = list(text.period, periods, (value) => choose({ period: value }));
  const days = range(text, choose);
  const coded = (label, every, names, name) =>
    list(label, [['', every], ...Object.entries(names)], (value) => choose({ [name]: value }));
  const sector = coded(text.sector, text.allSectors, text.codes.sectors, 'sector');
  const caseType = coded(text.caseType, text.allCaseTypes, text.codes.caseTypes, 'caseType');
  const parts = [clock, open, period, days, sector, caseType].map(({ node }) => node);
  return {
    node: element('div', { class: 'vk-choices' }, parts),
    show: (choices) => {
      clock.control.value = choices.clock;
      open.control.value = choices.open;
      period.control.value = choices.period;
      days.show(choices);
      sector.control.value = choices.sector;
      caseType.control.value = choices.caseType;
    }
  };
}
