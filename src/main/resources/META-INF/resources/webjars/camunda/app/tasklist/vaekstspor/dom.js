/**
 * A new element. Texts go in as text, never as markup.
 *
 * @param attributes by name; `true` sets an empty one, `false`, null and undefined leave it out, a function listens
 * @param children nodes and texts, nested as one likes; null and false are left out
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A button; `main` for what one most likely wants. `click` may be missing for one that submits a form. */
export function button(text, click, { main = false, ...attributes } = {}) {
  const look = main ? 'btn btn-primary' : 'btn btn-default';
  return element('button', { type: 'button', class: look, click, ...attributes }, text);
}

let ids = 0;

/** An id that the page does not have yet. */
export function freshId() {
  ids += 1;
  return `vk-${ids}`;
}
