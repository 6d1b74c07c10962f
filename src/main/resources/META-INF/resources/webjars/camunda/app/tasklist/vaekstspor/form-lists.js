/*
 * The forms keep an empty list of faults for every field of a dynamic list that was touched, and Tasklist takes any
 * entry for a fault: "Fuldfør" would stay off for good. So the empty ones are taken away before Tasklist looks.
 */

/** Whether there is a fault anywhere in the nested lists, one level per list around the field. */
export function hasFault(faults) {
  return Array.isArray(faults) ? faults.some(hasFault) : Boolean(faults);
}

/** Takes the fields without a fault out of the faults, by field id. */
export function dropEmpty(faultsByField) {
  for (const [field, faults] of Object.entries(faultsByField)) {
    if (!hasFault(faults)) {
      delete faultsByField[field];
    }
  }
}

/** The form that was drawn into the container; Preact keeps the tree at the element under the name __k. */
export function formIn(container) {
  const waiting = [container.__k];
  while (waiting.length > 0) {
    const node = waiting.pop();
    const getService = node?.props?.value?.getService;
    if (getService) {
      return getService('form');
    }
    waiting.push(...(node?.__k ?? []).filter(Boolean));
  }
  return undefined;
}

const BEFORE_TASKLIST = 2000;

const seen = new WeakSet();

function watch(container) {
  const form = seen.has(container) ? undefined : formIn(container);
  if (form) {
    seen.add(container);
    form.on('changed', BEFORE_TASKLIST, ({ errors }) => dropEmpty(errors));
  }
}

if (typeof document !== 'undefined') {
  new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(watch)).observe(document.body, {
    childList: true,
    subtree: true
  });
}
