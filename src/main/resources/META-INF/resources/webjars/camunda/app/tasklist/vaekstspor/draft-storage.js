/*
 * Tasklist keeps half-written forms in the browser, also when a session runs out. They hold personal data, so they
 * stay only as long as the same person works at this computer.
 */
const DRAFT = /^(camunda-form|camForm):/;
const OWNER = 'vaekstspor-drafts-of';

/** Removes every draft. */
export function forget(storage) {
  Object.keys(storage)
    .filter((key) => DRAFT.test(key))
    .forEach((key) => storage.removeItem(key));
}

/** Keeps the drafts of this person; those of anybody else are removed. */
export function keepOnlyOf(storage, userId) {
  if (storage.getItem(OWNER) !== userId) {
    forget(storage);
    storage.setItem(OWNER, userId);
  }
}
