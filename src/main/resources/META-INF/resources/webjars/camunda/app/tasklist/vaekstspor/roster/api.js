import { address, call } from '../api.js';

const ROSTER = '/roster';

function member({ userId }) {
  return `${ROSTER}/${encodeURIComponent(userId)}`;
}

/** The calls of the roster page; each promise fails with `Refused`. */
export const rosterApi = {
  exportAddress: () => address(`${ROSTER}/export`),
  mayKeep: async () => (await call('GET', `${ROSTER}/access`)).allowed,
  all: () => call('GET', ROSTER),
  vocabulary: () => call('GET', `${ROSTER}/vocabulary`),
  add: (entry) => call('POST', ROSTER, { body: entry }),
  change: (before, entry) => call('PUT', `${member(before)}?version=${before.version}`, { body: entry }),
  remove: (before) => call('DELETE', `${member(before)}?version=${before.version}`),
  endConflict: ({ id }) => call('DELETE', `/conflicts/${id}`),
  handOver: (from, handover) => call('POST', `${member(from)}/handover`, { body: handover }),
  checkFile: (file) => call('POST', `${ROSTER}/import?check=true`, { body: file, type: 'text/csv' }),
  importFile: (file) => call('POST', `${ROSTER}/import`, { body: file, type: 'text/csv' })
};
