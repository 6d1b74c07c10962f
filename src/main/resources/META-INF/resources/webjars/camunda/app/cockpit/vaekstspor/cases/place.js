const PATH = '#/sager';

const ASKED = ['query', 'from', 'to', 'state', 'result', 'page'];

/**
 * What the page's address asks for.
 *
 * @returns `{caseNumber, asked}`; without a case number it is the list
 */
export function placeOf(hash) {
  const parameters = new URLSearchParams(hash.split('?')[1] ?? '');
  const asked = Object.fromEntries(ASKED.map((name) => [name, parameters.get(name) ?? '']));
  return { caseNumber: parameters.get('sag'), asked };
}

/** The parameters that are worth sending. */
export function parametersOf(asked) {
  return new URLSearchParams(Object.entries(asked).filter(([name, value]) => ASKED.includes(name) && value !== ''));
}

/** The address of the list with what is looked for. */
export function listAddress(asked) {
  const parameters = parametersOf(asked).toString();
  return parameters ? `${PATH}?${parameters}` : PATH;
}

/** The address of one case; it remembers what was looked for. */
export function caseAddress(caseNumber, asked) {
  const parameters = parametersOf(asked);
  parameters.set('sag', caseNumber);
  return `${PATH}?${parameters}`;
}
