import { isoDate } from '../../../tasklist/vaekstspor/danish-date.js';
import { button, element, freshId } from '../../../tasklist/vaekstspor/dom.js';

/** An ISO date as Danes write it; empty for none. */
export function danishDate(iso) {
  return iso.split('-').reverse().join('.');
}

/**
 * What was written, as the server asks for it.
 *
 * @returns `{asked, faults}`, faults by field
 */
export function readSearch(written, text) {
  const faults = {};
  const dates = ['from', 'to'].map((name) => {
    const date = written[name].trim() === '' ? '' : isoDate(written[name]);
    if (date === undefined) {
      faults[name] = text.notADate;
    }
    return [name, date ?? ''];
  });
  const asked = { ...written, query: written.query.trim(), ...Object.fromEntries(dates), page: '' };
  if (!faults.from && !faults.to && asked.from && asked.to && asked.to < asked.from) {
    faults.to = text.wrongOrder;
  }
  return { asked, faults };
}

function field(name, label, control) {
  const id = freshId();
  control.id = id;
  control.name = name;
  const fault = element('span', { class: 'vk-cases-fault', id: `${id}-fault`, role: 'alert' });
  control.setAttribute('aria-describedby', fault.id);
  return { control, fault, node: element('div', { class: `vk-cases-field vk-cases-${name}` }, element('label', { for: id }, label), control, fault) };
}

function choice(options, chosen) {
  return element(
    'select',
    { class: 'form-control' },
    Object.entries(options).map(([value, label]) => element('option', { value, selected: value === chosen }, label))
  );
}

function written(value, placeholder) {
  return element('input', { type: 'text', class: 'form-control', autocomplete: 'off', value, placeholder });
}

/** The form above the list; `search` is called with what is looked for. */
export function searchForm(asked, search, text) {
  const fields = [
    field('query', text.query, written(asked.query)),
    field('from', text.from, written(danishDate(asked.from), text.dateForm)),
    field('to', text.to, written(danishDate(asked.to), text.dateForm)),
    field('state', text.state, choice(text.states, asked.state)),
    field('result', text.result, choice(text.results, asked.result))
  ];
  const submit = (event) => {
    event.preventDefault();
    const values = Object.fromEntries(fields.map(({ control }) => [control.name, control.value]));
    const { asked: wanted, faults } = readSearch(values, text);
    fields.forEach(({ control, fault }) => {
      fault.textContent = faults[control.name] ?? '';
      control.setAttribute('aria-invalid', `${control.name in faults}`);
    });
    const first = fields.find(({ control }) => control.name in faults);
    first ? first.control.focus() : search(wanted);
  };
  return element(
    'form',
    { class: 'vk-cases-search', role: 'search', 'aria-label': text.search, submit },
    fields.map(({ node }) => node),
    button(text.find, undefined, { main: true, type: 'submit' })
  );
}
