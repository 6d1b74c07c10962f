/*
 * The forms' own messages are English and no setting changes them, so they are exchanged on the page as they appear.
 */
const EXACT = {
  'Field is required.': 'Feltet skal udfyldes.',
  'Field must be a valid email.': 'Skriv en mailadresse, for eksempel navn@firma.dk.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Skriv telefonnummeret med landekode, for eksempel +4597123456.',
  'Value is not a number.': 'Skriv et tal.',
  'Value is expected to be an integer.': 'Skriv et helt tal.',
  Select: 'Vælg',
  Search: 'Søg',
  'No results': 'Ingen passer',
  'All values selected': 'Alle er valgt',
  'Add new': 'Tilføj',
  'Remove tag': 'Fjern',
  Increment: 'Én mere',
  Decrement: 'Én mindre',
  'Nothing to show.': 'Intet at vise.',
  'Previous page': 'Forrige side',
  'Next page': 'Næste side'
};

const PATTERNS = [
  [/^Field must have minimum length of (\d+)\.$/, (n) => `Skriv mindst ${n} tegn.`],
  [/^Field must have maximum length of (\d+)\.$/, (n) => `Skriv højst ${n} tegn.`],
  [/^Field must have minimum value of (.+)\.$/, (n) => `Tallet skal være mindst ${n}.`],
  [/^Field must have maximum value of (.+)\.$/, (n) => `Tallet må højst være ${n}.`],
  [/^Field must match pattern .+\.$/, () => 'Det er ikke skrevet, som det skal.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (n) => `Skriv højst ${n} decimaler.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (a, b) => `Vælg ${a} eller ${b}.`],
  [/^Remove list item (\d+)$/, (n) => `Fjern nummer ${n}`]
];

/** A message of the forms in Danish; any other text as it is. */
export function inDanish(text) {
  const trimmed = text.trim();
  if (Object.hasOwn(EXACT, trimmed)) {
    return text.replace(trimmed, EXACT[trimmed]);
  }
  const [pattern, danish] = PATTERNS.find(([candidate]) => candidate.test(trimmed)) ?? [];
  return pattern ? danish(...trimmed.match(pattern).slice(1)) : text;
}
