import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  limit,
  limitFaults,
  mode,
  nowText,
  request,
  standardText
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/bottlenecks/limits.js';
import { thresholdWords } from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/bottlenecks/thresholds-words.js';

const DANISH = thresholdWords('da');
const NONE = { open: null, oldestOpen: null, late: null, median: null };
const EMPTY = { open: '', oldestOpen: '', late: '', median: '' };

test('knows whether settings, managers or nobody decide', () => {
  assert.equal(mode({ own: false, limits: { ...NONE, late: 3 } }), 'standard');
  assert.equal(mode({ own: true, limits: { ...NONE, late: 3 } }), 'own');
  assert.equal(mode({ own: true, limits: NONE }), 'off');
});

test('says what the settings are', () => {
  assert.equal(standardText({ standard: { ...NONE, late: 3 } }, DANISH), 'Som standard: når 3 er over fristen');
  assert.equal(standardText({ standard: NONE }, DANISH), 'Som standard: aldrig, for trinnet har intet mål');
});

test('says how it stands as Danes write numbers', () => {
  assert.equal(nowText(12.345, DANISH), 'Nu: 12,3');
  assert.equal(nowText(0, DANISH), 'Nu: 0');
  assert.equal(nowText(null, DANISH), 'Nu: intet at måle');
});

test('takes whole numbers only', () => {
  assert.equal(limit(' 12 '), 12);
  assert.equal(limit(''), null);
  ['0', '-1', '2,5', '1e3', '10000', 'tre'].forEach((written) => assert.ok(Number.isNaN(limit(written)), written));
});

test('names every wrong number, and wants at least one', () => {
  assert.deepEqual(limitFaults({ ...EMPTY, late: '3', open: 'x', median: '0' }, DANISH), [
    { field: 'open', reason: 'Skriv et helt tal fra 1 til 9.999.' },
    { field: 'median', reason: 'Skriv et helt tal fra 1 til 9.999.' }
  ]);
  assert.deepEqual(limitFaults(EMPTY, DANISH), [{ field: 'late', reason: 'Skriv mindst én grænse, eller vælg »Aldrig«.' }]);
  assert.deepEqual(limitFaults({ ...EMPTY, open: '7' }, DANISH), []);
});

test('asks the server for just what was chosen', () => {
  assert.deepEqual(request('standard', EMPTY), ['DELETE', {}]);
  assert.deepEqual(request('off', { ...EMPTY, late: '3' }), ['PUT', { body: NONE }]);
  assert.deepEqual(request('own', { ...EMPTY, late: '3' }), ['PUT', { body: { ...NONE, late: 3 } }]);
});

test('speaks English when asked to', () => {
  assert.deepEqual(Object.keys(thresholdWords('en')), Object.keys(DANISH));
});
