/** The task that Tasklist shows, from the address; null when it shows none. */
export function shownTask(hash) {
  return new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get('task');
}
