import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sorted } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/sorting.js';

function sorting(hash) {
  return new URLSearchParams(sorted(hash).split('?')[1]).get('sorting');
}

test('puts the nearest deadline first', () => {
  assert.equal(sorting(''), '[{"sortBy":"dueDate","sortOrder":"asc"}]');
  assert.equal(sorting('#/'), '[{"sortBy":"dueDate","sortOrder":"asc"}]');
});

test('keeps what else the address says', () => {
  assert.equal(new URLSearchParams(sorted('#/?task=1&filter=2').split('?')[1]).get('task'), '1');
});

test('leaves a chosen order alone', () => {
  assert.equal(sorted('#/?sorting=%5B%5D'), '#/?sorting=%5B%5D');
});

test('leaves other pages alone', () => {
  assert.equal(sorted('#/login'), '#/login');
});
