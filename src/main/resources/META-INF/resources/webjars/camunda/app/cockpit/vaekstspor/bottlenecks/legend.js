import { button, element, freshId } from '../../../tasklist/vaekstspor/dom.js';
import { chosenText, controls } from './controls.js';
import { HEATS } from './figures.js';
import { notice } from './notice.js';

/** What is folded away until somebody wants another view. */
function folded(content, text) {
  const id = freshId();
  const more = element('div', { id, class: 'vk-legend-more', hidden: true }, content);
  const turn = (open) => {
    more.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  };
  const toggle = button(text.change, () => turn(more.hidden), { 'aria-expanded': 'false', 'aria-controls': id });
  const escape = (event) => {
    if (event.key === 'Escape' && !more.hidden) {
      turn(false);
      toggle.focus();
    }
  };
  return { more, toggle, escape };
}

/** The explanation of heat and badges, in which the view can be changed; `show` brings it to a state of the store. */
export function legend(store, text) {
  const choice = element('span', {});
  const told = element('div', { class: 'vk-legend-told', role: 'status' });
  const scale = HEATS.map(({ level, from, to }) =>
    element('li', {}, element('span', { class: `vk-swatch vk-swatch-${level}` }), text.heatRange(from, to))
  );
  const form = controls((change) => store.choose(change), text);
  const shown = element('input', { type: 'checkbox', change: () => store.choose({ heat: shown.checked }) });
  const { more, toggle, escape } = folded([element('label', {}, shown, ' ', text.showHeat), form.node], text);
  const node = element(
    'section',
    { class: 'vk-legend', lang: text.language, 'aria-label': text.title, keydown: escape },
    element('div', { class: 'vk-legend-line' }, element('strong', {}, text.heatTitle), element('ul', {}, scale)),
    element('div', { class: 'vk-legend-line' }, choice, toggle, element('span', { class: 'vk-quiet' }, text.badgeKey)),
    told,
    more
  );
  const show = (state) => {
    choice.textContent = chosenText(state.choices, text);
    shown.checked = state.choices.heat;
    form.show(state.choices);
    told.replaceChildren(...notice(state, () => store.load(), text));
  };
  return { node, show };
}
