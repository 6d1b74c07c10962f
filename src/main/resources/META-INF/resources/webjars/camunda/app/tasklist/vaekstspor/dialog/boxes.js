import { showError } from './fields.js';
import { element, freshId } from '../dom.js';

/** A group of boxes with a field above that finds among them; `values` tells the codes ticked. */
export function boxes(name, choices, ticked, words) {
  const id = freshId();
  const error = element('p', { class: 'vk-error', id: `${id}-error`, hidden: true });
  const chosen = element('p', { class: 'vk-hint', id: `${id}-chosen` });
  const inputs = choices.map(({ code }) => element('input', { type: 'checkbox', value: code, checked: ticked.includes(code) }));
  const items = choices.map(({ label }, index) => element('label', { class: 'vk-box' }, inputs[index], ' ', label));
  const values = () => inputs.filter((input) => input.checked).map((input) => input.value);
  const tell = () => {
    chosen.textContent = words.chosen(choices.filter(({ code }) => values().includes(code)).map(({ label }) => label));
  };
  const filter = element('input', {
    type: 'search',
    class: 'form-control vk-filter',
    'aria-label': words.filter(words.fields[name]),
    placeholder: words.filter(words.fields[name]),
    input: () => find(items, filter.value)
  });
  const list = element('div', { class: 'vk-boxes', change: tell }, items);
  const legend = element('legend', {}, words.fields[name]);
  const node = element('fieldset', { class: 'vk-field', 'aria-describedby': `${id}-chosen ${id}-error` }, legend, chosen, filter, list, error);
  tell();
  return { name, node, target: filter, values, show: (text) => showError(filter, error, text) };
}

function find(items, text) {
  const wanted = text.trim().toLocaleLowerCase('da');
  items.forEach((item) => {
    item.hidden = !item.textContent.toLocaleLowerCase('da').includes(wanted);
  });
}
