import { button, element } from '../../../tasklist/vaekstspor/dom.js';
import { duration } from '../durations.js';
import { dayOf, momentOf } from '../moments.js';
import { CaseDiagram } from './diagram.js';
import { heldWords, outcomeWords, processWords } from './marks.js';

/** The sentence below the heading. */
export function caseSummary({ openedAt, closedAt, result, resultLabel, statusLabel }, text) {
  const opened = dayOf(openedAt, text);
  return closedAt
    ? text.closedAs(opened, dayOf(closedAt, text), text.results[result] ?? resultLabel)
    : text.openAs(opened, statusLabel);
}

/** Every step of every process, by number: `[{...step, process}]`. */
export function stepsInOrder(processes) {
  return processes
    .flatMap((process) => process.steps.map((step) => ({ ...step, process })))
    .sort((one, other) => one.number - other.number);
}

/** One case: its processes on the diagram and all its steps in a table. */
export class Timeline {
  constructor(timeline, engineApi, text) {
    this.timeline = timeline;
    this.text = text;
    this.place = element('div', { class: 'vk-case-diagram', role: 'group' });
    this.diagram = new CaseDiagram(this.place, engineApi, text);
    this.chooser = element('div', { class: 'vk-case-processes', role: 'group', 'aria-label': text.processes });
    this.facts = element('p', { class: 'vk-case-facts' });
  }

  elements() {
    const { text, timeline } = this;
    if (timeline.processes.length === 0) {
      return [element('p', {}, caseSummary(timeline, text)), element('p', {}, text.noRecords)];
    }
    return [element('p', {}, caseSummary(timeline, text)), this.chooser, this.facts, this.place, this.table()];
  }

  /** Draws; the page must show it by now. */
  start() {
    if (this.timeline.processes.length > 0) {
      this.choose(this.timeline.processes[0]);
    }
  }

  async choose(process, step) {
    const { text } = this;
    if (this.chosen !== process) {
      this.chosen = process;
      this.chooser.replaceChildren(...this.timeline.processes.map((each) => this.choice(each)));
      const ran = text.ranFor(duration(process.hours, 'calendar', text), duration(process.workingHours, 'working', text));
      const link = element('a', { href: `#/process-instance/${process.processInstanceId}` }, text.cockpit);
      this.facts.replaceChildren(`${process.processName}: ${ran}`, ...(process.endedAt ? [] : [' · ', link]));
      await this.diagram.show(process);
    }
    step && this.diagram.point(step);
  }

  choice(process) {
    const chosen = this.chosen === process;
    const choose = () => {
      this.choose(process);
      this.chooser.querySelector('[aria-pressed=true]').focus();
    };
    return button(processWords(process, this.text), choose, { 'aria-pressed': `${chosen}` });
  }

  table() {
    const { text } = this;
    const heads = Object.values(text.stepColumns).map((name) => element('th', { scope: 'col' }, name));
    const rows = stepsInOrder(this.timeline.processes).map((step) => this.row(step));
    const table = element(
      'table',
      { class: 'vk-cases-table' },
      element('caption', {}, text.steps),
      element('thead', {}, element('tr', {}, heads)),
      element('tbody', {}, rows)
    );
    return element('div', { class: 'vk-cases-scroll', tabindex: '0', role: 'region', 'aria-label': text.steps }, table);
  }

  row(step) {
    const { text } = this;
    const show = () => {
      this.choose(step.process, step.step);
      this.place.scrollIntoView({ block: 'nearest' });
    };
    const number = button(`${step.number}`, show, { 'aria-label': text.show(step.number, step.name) });
    const name = element('th', { scope: 'row' }, step.name, element('span', { class: 'vk-cases-small' }, step.process.processName));
    const cells = [
      momentOf(step.enteredAt, text),
      step.leftAt ? momentOf(step.leftAt, text) : text.now,
      duration(step.hours, 'calendar', text),
      duration(step.workingHours, 'working', text),
      heldWords(step, text),
      outcomeWords(step, text)
    ];
    const attributes = step.late ? { class: 'vk-cases-late' } : {};
    const told = cells.map((cell, index) => element('td', index === cells.length - 1 ? attributes : {}, cell));
    return element('tr', {}, element('td', {}, number), name, told);
  }

  leave() {
    this.diagram.leave();
  }
}
