import { call } from '../../../tasklist/vaekstspor/api.js';
import { field, line } from '../../../tasklist/vaekstspor/dialog/fields.js';
import { button, element, freshId } from '../../../tasklist/vaekstspor/dom.js';
import { limitFaults, MEASURES, mode, nowText, request, standardText } from './limits.js';
import { thresholdWords } from './thresholds-words.js';

function choice(name, code, label, chosen) {
  const input = element('input', { type: 'radio', name, value: code, checked: code === chosen });
  return element('label', { class: 'vk-box' }, input, ' ', label);
}

function choices(view, text) {
  const name = freshId();
  const labels = { ...text.modes, standard: standardText(view, text) };
  const boxes = Object.entries(labels).map(([code, label]) => choice(name, code, label, mode(view)));
  const node = element('fieldset', { class: 'vk-field' }, element('legend', {}, text.which), boxes);
  return { node, value: () => node.querySelector('input:checked').value };
}

function limitField(measure, view, text) {
  const control = line(`${view.limits[measure] ?? ''}`, { inputmode: 'numeric', maxlength: 5 });
  return field({ name: measure, label: text.fields[measure], hint: nowText(view.now[measure], text), control });
}

/** Shows each fault at its field and goes to the first. */
function showFaults(fields, faults) {
  fields.forEach((one) => one.show(faults.find(({ field: name }) => name === one.name)?.reason));
  fields.find(({ target }) => target.hasAttribute('data-invalid'))?.target.focus();
}

function form(view, save, text) {
  const chosen = choices(view, text);
  const fields = MEASURES.map((measure) => limitField(measure, view, text));
  const limits = element('div', { class: 'vk-limits' }, element('p', { class: 'vk-hint' }, text.hint), fields.map(({ node }) => node));
  const show = () => {
    limits.hidden = chosen.value() !== 'own';
  };
  const status = element('p', { class: 'vk-saved', role: 'status' });
  const warning = element('p', { class: 'vk-warning', role: 'alert' });
  const submit = async (event) => {
    event.preventDefault();
    status.textContent = '';
    warning.textContent = '';
    const written = Object.fromEntries(fields.map(({ name, value }) => [name, value()]));
    const faults = chosen.value() === 'own' ? limitFaults(written, text) : [];
    showFaults(fields, faults);
    if (faults.length === 0) {
      await save(request(chosen.value(), written))
        .then(() => status.replaceChildren(text.saved))
        .catch((refused) => {
          showFaults(fields, refused.errors ?? []);
          warning.textContent = refused.message;
        });
    }
  };
  chosen.node.addEventListener('change', show);
  show();
  const buttons = element('div', { class: 'vk-buttons' }, button(text.save, null, { main: true, type: 'submit' }));
  return element('form', { novalidate: true, submit }, chosen.node, limits, warning, status, buttons);
}

/**
 * Lets a manager set from when on managers are told of a step.
 *
 * @param node takes the form
 * @returns `unmount`, which ends what is under way and empties the node
 */
export function thresholdForm(node, { processKey, step, language = localStorage.getItem('vaekstspor-language') }) {
  const text = thresholdWords(language);
  const asking = new AbortController();
  const { signal } = asking;
  const path = `/bottlenecks/${encodeURIComponent(processKey)}/steps/${encodeURIComponent(step)}/thresholds`;
  const save = ([method, options]) => call(method, path, { ...options, signal });
  const id = freshId();
  const content = element('div', {}, element('p', { role: 'status' }, text.loading));
  const title = element('h3', { id }, text.title);
  node.replaceChildren(
    element('section', { class: 'vk-thresholds', lang: text.language, 'aria-labelledby': id }, title, element('p', {}, text.explanation), content)
  );
  call('GET', path, { signal })
    .then((view) => content.replaceChildren(form(view, save, text)))
    .catch((refused) => !signal.aborted && content.replaceChildren(element('p', { role: 'alert' }, refused.message)));
  return {
    unmount: () => {
      asking.abort();
      node.replaceChildren();
    }
  };
}
