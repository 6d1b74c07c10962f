import { sorted } from './sorting.js';

/*
 * Saves clicks: the nearest deadline comes first in the list, and "Ny henvendelse" opens its form at once with the
 * cursor in the first field.
 */
function sortByDeadline() {
  const wanted = sorted(location.hash);
  if (wanted !== location.hash) {
    location.replace(wanted);
  }
}

function openTheOnlyForm(dialog) {
  const choices = dialog.querySelectorAll('ul.processes a');
  if (choices.length === 1) {
    choices[0].click();
  }
}

function focusFirstField(dialog) {
  const field = dialog.querySelector('.fjs-container input, .fjs-container textarea');
  if (field && !dialog.dataset.vkFocused) {
    dialog.dataset.vkFocused = 'true';
    field.focus();
  }
}

function watchDialogs() {
  new MutationObserver(() => {
    const dialog = document.querySelector('.modal-content');
    if (dialog) {
      openTheOnlyForm(dialog);
      focusFirstField(dialog);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

sortByDeadline();
addEventListener('hashchange', sortByDeadline);
watchDialogs();
