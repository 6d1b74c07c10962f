import { element, freshId } from '../dom.js';

/**
 * A control with label, hint and a place for its error; `show` writes the error or takes it away, `value` tells what
 * the person gave.
 *
 * @param control the input, which gets its id here
 */
export function field({ name, label, hint, control }) {
  const id = freshId();
  const error = element('p', { id: `${id}-error`, class: 'vk-error', hidden: true });
  const hintNode = hint && element('p', { id: `${id}-hint`, class: 'vk-hint' }, hint);
  const box = control.type === 'checkbox';
  control.id = id;
  control.setAttribute('aria-describedby', [hintNode, error].filter(Boolean).map((node) => node.id).join(' '));
  const caption = element('label', { for: id, class: box && 'vk-box' }, box && control, label, control.required && ' *');
  return {
    name,
    node: element('div', { class: 'vk-field' }, caption, !box && control, hintNode, error),
    target: control,
    value: () => (box ? control.checked : control.value.trim()),
    show: (text) => showError(control, error, text)
  };
}

/** Writes an error beneath what it belongs to, or takes it away. */
export function showError(control, place, text) {
  place.hidden = !text;
  place.textContent = text ?? '';
  control.toggleAttribute('data-invalid', Boolean(text));
  if (control.matches('input, select, textarea')) {
    control.setAttribute('aria-invalid', String(Boolean(text)));
  }
}

/** A line to write in. */
export function line(value, attributes = {}) {
  const input = element('input', { type: 'text', class: 'form-control', autocomplete: 'off', ...attributes });
  input.value = value;
  return input;
}

/** A drop-down list; the first option is empty. */
export function select(choices, value, empty, attributes = {}) {
  const options = choices.map(({ code, label }) => element('option', { value: code, selected: code === value }, label));
  return element('select', { class: 'form-control', ...attributes }, element('option', { value: '' }, empty), options);
}
