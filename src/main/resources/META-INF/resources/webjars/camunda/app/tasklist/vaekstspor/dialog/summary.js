import { element } from '../dom.js';

/** The place above a form where all that went wrong is told, with a way to each field. */
export function summaryElement() {
  return element('div', { class: 'vk-summary', role: 'alert', tabindex: '-1', hidden: true });
}

/** Tells the faults and goes there; without any the place is empty. */
export function tellFaults(place, title, faults) {
  place.hidden = false;
  const links = faults.map(({ target, label, text }) =>
    element(
      'li',
      {},
      element('a', { href: `#${target.id}`, click: (event) => goTo(event, target) }, `${label}: ${text}`)
    )
  );
  place.replaceChildren(element('p', {}, title), element('ul', {}, links));
  place.focus();
}

/** What must be filled in and is not, as the server would tell it. */
export function missing(fields, words) {
  return Object.values(fields)
    .filter(({ target }) => target.required && !target.value.trim())
    .map(({ name }) => ({ field: name, reason: words.required }));
}

/** Shows each fault at its field, and no other; they come back for the summary. */
export function showFaults(fields, errors, words) {
  Object.values(fields).forEach((one) => one.show(null));
  return errors.map(({ field: name, reason }) => {
    fields[name].show(`${words.fields[name]} ${reason}.`);
    return { target: fields[name].target, label: words.fields[name], text: reason };
  });
}

export function forgetFaults(place) {
  place.hidden = true;
  place.replaceChildren();
}

function goTo(event, target) {
  event.preventDefault();
  target.focus();
}
