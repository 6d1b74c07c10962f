import { words } from './words.js';

/*
 * Many of Tasklist's buttons are nothing but a picture. Screen readers get the words that sighted people see when they
 * point at it.
 */
const { regions, more } = words(document.documentElement.lang);

function label(button) {
  const text =
    button.getAttribute('uib-tooltip') ||
    button.querySelector('[uib-tooltip]')?.getAttribute('uib-tooltip') ||
    regions[button.dataset.region] ||
    (button.classList.contains('dropdown-toggle') ? more : '');
  if (text && !button.hasAttribute('aria-label') && !button.innerText.trim()) {
    button.setAttribute('aria-label', text);
  }
}

let planned = false;

function labelAll() {
  planned = false;
  document.querySelectorAll('a[href], button').forEach(label);
}

new MutationObserver(() => {
  if (!planned) {
    planned = true;
    setTimeout(labelAll, 200);
  }
}).observe(document.body, { childList: true, subtree: true });
