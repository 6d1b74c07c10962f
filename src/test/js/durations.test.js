import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration, durationWords, quantile, share } from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/durations.js';

const DANISH = durationWords('da');
const ENGLISH = durationWords('en');

test('says hours below two days, then days of the clock', () => {
  assert.equal(duration(31, 'calendar', DANISH), '31 t');
  assert.equal(duration(47.9, 'calendar', DANISH), '48 t');
  assert.equal(duration(48, 'calendar', DANISH), '2 døgn');
  assert.equal(duration(156, 'calendar', DANISH), '6,5 døgn');
  assert.equal(duration(33.6, 'working', DANISH), '4,2 hverdage');
  assert.equal(duration(15, 'working', DANISH), '15 t');
  assert.equal(duration(1200, 'calendar', DANISH), '50 døgn');
  assert.equal(duration(24000, 'calendar', DANISH), '1.000 døgn');
});

test('says short times exactly enough', () => {
  assert.equal(duration(0, 'calendar', DANISH), '0 t');
  assert.equal(duration(0.25, 'working', DANISH), '15 min.');
  assert.equal(duration(3.25, 'calendar', DANISH), '3,3 t');
  assert.equal(duration(0.999, 'calendar', DANISH), '1 t');
});

test('tells quantiles that few figures or open cases hide', () => {
  const figures = { n: 12, median: 31, p85: null, p95: null, longest: 156 };
  assert.equal(quantile(figures, 'median', 'calendar', DANISH), '31 t');
  assert.equal(quantile(figures, 'p85', 'calendar', DANISH), 'over 6,5 døgn');
  assert.equal(quantile({ ...figures, n: 4, median: null }, 'median', 'calendar', DANISH), 'for få');
  assert.equal(quantile(null, 'median', 'calendar', DANISH), 'for få');
  assert.equal(quantile({ ...figures, n: 5, median: 0 }, 'median', 'calendar', DANISH), '0 t');
});

test('writes shares that are nearly nothing or all as such', () => {
  assert.equal(share(0.414, DANISH), '41 %');
  assert.equal(share(0.004, DANISH), '< 1 %');
  assert.equal(share(0, DANISH), '0 %');
  assert.equal(share(0.996, DANISH), '99 %');
  assert.equal(share(1, DANISH), '100 %');
});

test('speaks English when asked to', () => {
  assert.equal(duration(156, 'calendar', ENGLISH), '6.5 days');
  assert.equal(duration(16, 'working', ENGLISH), '2 working days');
  assert.deepEqual(Object.keys(ENGLISH), Object.keys(DANISH));
});
