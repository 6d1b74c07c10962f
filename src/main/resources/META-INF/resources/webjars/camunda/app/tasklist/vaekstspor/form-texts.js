import { makeDanish } from './date-picker.js';
import { inDanish } from './form-words.js';

/** Where a text is the form's own: never in what people wrote or in the options' labels. */
const OWN_TEXTS = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-repeat-render-add',
  '.fjs-table-empty'
].join(',');

function exchangeText(node) {
  const danish = node.parentElement?.closest(OWN_TEXTS) ? inDanish(node.data) : node.data;
  if (danish !== node.data) {
    node.data = danish;
  }
}

function exchangeAttributes(element) {
  for (const name of ['placeholder', 'aria-label', 'title']) {
    const text = element.getAttribute(name);
    if (text && inDanish(text) !== text) {
      element.setAttribute(name, inDanish(text));
    }
  }
}

function isPartOfForm(element) {
  return element.closest('.fjs-container') || element.querySelector('.fjs-container');
}

function exchangeAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    exchangeText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE && isPartOfForm(node)) {
    [node, ...node.querySelectorAll('[placeholder], button')].forEach(exchangeAttributes);
    node.querySelectorAll('.fjs-datepicker input').forEach(makeDanish);
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      exchangeText(texts.currentNode);
    }
  }
}

if (document.documentElement.lang === 'da') {
  new MutationObserver((changes) =>
    changes.forEach(({ type, target, addedNodes }) =>
      type === 'childList' ? addedNodes.forEach(exchangeAll) : exchangeAll(target)
    )
  ).observe(document.body, { childList: true, subtree: true, characterData: true });
}
