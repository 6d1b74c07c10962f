/** A partner of whom nothing is known yet. */
export const NOBODY = {
  name: '',
  type: '',
  domain: '',
  town: '',
  competences: [],
  sectors: [],
  offers: '',
  companySize: '',
  trl: 'n/a',
  reach: '',
  confidence: '',
  source: '',
  note: '',
  email: '',
  languages: [],
  capacity: '',
  conflicts: []
};

/** Those ticked in the order they had, new ones after; the main one, if any, before all. */
export function inOrder(before, ticked, main = '') {
  const kept = before.filter((code) => ticked.includes(code));
  const added = ticked.filter((code) => !before.includes(code));
  return [...new Set([main, ...kept, ...added])].filter(Boolean);
}

/** The numbers that somebody wrote, however they set them apart. */
export function numbers(text) {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** A web address as people copy it, without what the server does not want. */
export function domain(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
