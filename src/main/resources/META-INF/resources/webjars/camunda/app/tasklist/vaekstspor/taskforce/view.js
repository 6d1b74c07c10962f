import { element } from '../dom.js';
import { SYMBOLS, dayText, stateText, summary } from './state.js';

function facts(taskforce, texts) {
  const fact = (term, ...content) => [element('dt', {}, term), element('dd', {}, content)];
  const members = taskforce.members.map(({ name, answer }) => element('li', {}, `${name}: ${answer}`));
  return element(
    'dl',
    { class: 'vk-taskforce-facts' },
    fact(texts.purpose, taskforce.purpose),
    fact(texts.lead, taskforce.lead),
    fact(texts.meeting, taskforce.meeting + (taskforce.hasMet ? ` · ${texts.held}` : '')),
    fact(texts.members, element('ul', { class: 'vk-taskforce-members' }, members))
  );
}

function decisions(taskforce, texts) {
  const items = taskforce.decisions.map((text) => element('li', {}, text));
  return items.length > 0 ? [element('h3', {}, texts.decisions), element('ul', { class: 'vk-taskforce-decisions' }, items)] : [];
}

function state(action, texts) {
  const symbol = element('span', { class: 'vk-taskforce-symbol', 'aria-hidden': 'true' }, SYMBOLS[action.state]);
  return element('td', { class: `vk-taskforce-state vk-taskforce-${action.state.toLowerCase()}` }, symbol, ' ', stateText(action, texts));
}

function row(action, texts) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, action.title),
    element('td', {}, action.department),
    element('td', { class: 'vk-taskforce-date' }, dayText(action.deadline, texts)),
    state(action, texts),
    element('td', { class: 'vk-taskforce-note' }, action.note)
  );
}

function table(actions, texts) {
  const heads = Object.values(texts.columns).map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    { class: 'vk-taskforce-actions' },
    element('caption', {}, summary(actions, texts)),
    element('thead', {}, element('tr', {}, heads)),
    element('tbody', {}, actions.map((action) => row(action, texts)))
  );
}

function scrollable(content, label) {
  return element('div', { class: 'vk-taskforce-scroll', tabindex: '0', role: 'region', 'aria-label': label }, content);
}

function promised(taskforce, texts) {
  if (taskforce.actions.length > 0) {
    return scrollable(table(taskforce.actions, texts), texts.actions);
  }
  return element('p', {}, taskforce.hasMet ? texts.noActions : texts.notMet);
}

/**
 * A taskforce for people: who, when, what was decided and what was promised.
 *
 * @param commands buttons for whoever may change it
 */
export function taskforceElement(taskforce, texts, commands) {
  return element(
    'div',
    { class: 'vk-taskforce' },
    element('h2', { class: 'vk-taskforce-head' }, `${texts.tab} · ${taskforce.caseNumber}`),
    taskforce.closed && element('p', { class: 'vk-taskforce-closed' }, texts.closed),
    facts(taskforce, texts),
    promised(taskforce, texts),
    commands.length > 0 && element('div', { class: 'vk-taskforce-commands' }, commands),
    decisions(taskforce, texts)
  );
}
