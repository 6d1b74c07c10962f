const NEAREST_DEADLINE = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

/** The address with the nearest deadline first, unless it says itself how to sort or is no list. */
export function sorted(hash) {
  const [path, query = ''] = hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  if (!['', '/'].includes(path) || parameters.has('sorting')) {
    return hash;
  }
  parameters.set('sorting', NEAREST_DEADLINE);
  return `#/?${parameters}`;
}
