import { address, call } from '../api.js';

const PARTNERS = '/partners';

function one(id) {
  return `${PARTNERS}/id/${encodeURIComponent(id)}`;
}

/** The calls of the page of partners; each promise fails with `Refused`. */
export const partnersApi = {
  exportAddress: () => address(`${PARTNERS}/export`),
  access: () => call('GET', `${PARTNERS}/access`),
  vocabulary: () => call('GET', `${PARTNERS}/vocabulary`),
  search: (search) => call('GET', `${PARTNERS}?${new URLSearchParams(search)}`),
  one: (id) => call('GET', one(id)),
  add: (entry) => call('POST', PARTNERS, { body: entry }),
  change: ({ id, version }, entry) => call('PUT', `${one(id)}?version=${version}`, { body: entry }),
  pause: ({ id, version }) => call('POST', `${one(id)}/pause?version=${version}`),
  resume: ({ id, version }) => call('POST', `${one(id)}/resume?version=${version}`),
  remove: ({ id, version }) => call('DELETE', `${one(id)}?version=${version}`),
  checkFile: (file) => call('POST', `${PARTNERS}/import?check=true`, { body: file, type: 'text/csv' }),
  importFile: (file) => call('POST', `${PARTNERS}/import`, { body: file, type: 'text/csv' })
};
