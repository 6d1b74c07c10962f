import assert from 'node:assert/strict';
import { test } from 'node:test';

const partners = '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/partners';
const { domain, inOrder, numbers } = await import(`${partners}/entry.js`);
const { facts } = await import(`${partners}/facts.js`);
const { competencesText, openText } = await import(`${partners}/list.js`);
const { words } = await import(`${partners}/words.js`);

const choice = (code) => ({ code, label: code.toUpperCase() });
const VOCABULARY = {
  types: [choice('fund')],
  competences: ['a', 'b', 'c', 'd', 'e', 'f'].map(choice),
  sectors: [{ code: 'ALL', label: 'Alle brancher' }],
  reaches: [choice('local')],
  confidences: [{ code: 'medium', label: 'Bør bekræftes' }],
  languages: [choice('da')],
  statuses: [choice('active')]
};

test('keeps the order that competences had and puts the main one first', () => {
  assert.deepEqual(inOrder(['c', 'a'], ['a', 'b', 'c']), ['c', 'a', 'b']);
  assert.deepEqual(inOrder(['c', 'a'], ['a', 'c'], 'a'), ['a', 'c']);
  assert.deepEqual(inOrder([], [], 'b'), ['b']);
  assert.deepEqual(inOrder(['c'], []), []);
});

test('reads numbers and addresses as people write them', () => {
  assert.deepEqual(numbers(' 12345678, 87654321;\n11111111 '), ['12345678', '87654321', '11111111']);
  assert.deepEqual(numbers(''), []);
  assert.equal(domain(' https://AU.dk/ '), 'au.dk');
});

test('names some competences and counts the rest', () => {
  assert.equal(competencesText(['b', 'a'], VOCABULARY, words('da')), 'B, A');
  assert.equal(competencesText(['a', 'b', 'c', 'd', 'e', 'f'], VOCABULARY, words('da')), 'A, B, C, D og 2 mere');
});

test('tells how many introductions are open, and the limit where there is one', () => {
  assert.equal(openText(2, null, words('da')), '2');
  assert.equal(openText(2, 3, words('da')), '2 af højst 3');
});

test('says what is not stated', () => {
  const partner = {
    status: 'active', type: 'fund', town: 'Herning', domain: 'a.dk', email: '', offers: 'Råd', competences: ['b', 'a'],
    sectors: ['ALL'], companySize: '1-2', trl: 'n/a', reach: 'local', languages: [], capacity: '', conflicts: [],
    confidence: 'medium', source: '', note: 'Ring først'
  };
  const told = Object.fromEntries(facts(partner, VOCABULARY, words('da')).map(({ label, text }) => [label, text]));
  assert.equal(told.Sprog, 'Ikke oplyst');
  assert.equal(told.Kompetencer, 'B, A');
  assert.equal(told.Sikkerhed, 'Bør bekræftes');
  assert.equal(told['Bemærkning'], 'Ring først');
});

test('has every text in both languages', () => {
  const keys = (texts) =>
    Object.entries(texts).flatMap(([key, value]) => (typeof value === 'object' ? [key, ...keys(value).map((inner) => `${key}.${inner}`)] : [key]));
  assert.deepEqual(keys(words('en')), keys(words('da')));
  assert.equal(words('da').shown(50, 60, 63), '60 af 63 vidensaktører. De første 50 er vist.');
  assert.equal(words('da').shown(1, 1, 1), '1 vidensaktør');
});
