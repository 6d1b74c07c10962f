import { button, element } from '../dom.js';
import { buttons, openDialog } from './dialog.js';
import { field, line, select } from './fields.js';
import { dialogWords } from './words.js';

/** What is missing or wrong before anything is sent, each `{field, reason}`. */
export function faults(descriptions, values) {
  return descriptions
    .map(({ name, missing, check }) => ({
      field: name,
      reason: missing && !values[name] ? missing : values[name] && check?.(values[name])
    }))
    .filter(({ reason }) => reason);
}

function control({ missing, options, empty, lines, tick, most, value = '' }) {
  const required = Boolean(missing);
  if (tick) {
    return element('input', { type: 'checkbox', checked: value });
  }
  if (options) {
    return select(options, value, empty ?? dialogWords(document.documentElement.lang).choose, { required });
  }
  return lines ? element('textarea', { class: 'form-control', rows: '3', maxlength: most, required }, value) : line(value, { required });
}

/** Shows each fault at its field and goes to the first; answers whether all had one. */
function showFaults(fields, errors) {
  fields.forEach((one) => one.show(errors.filter((error) => error.field === one.name).map(({ reason }) => reason).join(' ')));
  const wrong = fields.filter(({ target }) => target.hasAttribute('data-invalid'));
  wrong[0]?.target.focus();
  return errors.length > 0 && errors.every((error) => wrong.some(({ name }) => name === error.field));
}

/**
 * Asks for some values.
 *
 * @param fields each `name`, `label`, perhaps `hint`, `value`, `missing` (what to tell when nothing is given) and
 *     `check` (tells what is wrong with a text); a list with `options`, several `lines`, a box to `tick`, else one line
 * @param save the text of the button
 * @param submit takes the values; a promise of what was done, in words, or of nothing, then the dialog stays; it may
 *     fail with `Refused`
 * @returns `dialog`, and `closed`, a promise of what was done; empty when nothing was
 */
export function ask({ title, explanation, fields: descriptions, save, submit }) {
  const fields = descriptions.map((description) => field({ ...description, control: control(description) }));
  const place = element('p', { class: 'vk-warning', role: 'alert' });
  const main = button(save, null, { main: true, type: 'submit' });
  let busy = false;
  const send = async () => {
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value()]));
    const errors = faults(descriptions, values);
    place.textContent = '';
    if (showFaults(fields, errors)) {
      return;
    }
    try {
      const done = await submit(values);
      if (done) {
        dialog.close(done);
      }
    } catch (refused) {
      place.textContent = showFaults(fields, refused.errors ?? []) ? '' : refused.message;
    }
  };
  const once = async (event) => {
    event.preventDefault();
    if (!busy) {
      busy = true;
      await send();
      busy = false;
    }
  };
  const nodes = [fields.map(({ node }) => node), place, buttons(main, () => dialog.close()).node];
  const form = element('form', { novalidate: true, submit: once }, nodes);
  const { dialog, closed } = openDialog({ title, content: [explanation && element('p', {}, explanation), form].filter(Boolean) });
  fields[0].target.focus();
  return { dialog, closed };
}
