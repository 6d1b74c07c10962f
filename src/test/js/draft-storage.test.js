import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  forget,
  keepOnlyOf
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/draft-storage.js';

function storage(entries) {
  const store = Object.create({
    getItem: (key) => (Object.hasOwn(store, key) ? store[key] : null),
    setItem: (key, value) => {
      store[key] = value;
    },
    removeItem: (key) => delete store[key]
  });
  return Object.assign(store, entries);
}

test('forgets drafts and nothing else', () => {
  const store = storage({ 'camunda-form:1': '{}', 'camunda-form:undefined': '{}', 'camForm:2': '{}', 'camunda-web': '{}' });
  forget(store);
  assert.deepEqual(Object.keys(store), ['camunda-web']);
});

test('keeps the drafts of a person who comes back', () => {
  const store = storage({});
  keepOnlyOf(store, 'anne');
  store.setItem('camunda-form:1', '{}');
  keepOnlyOf(store, 'anne');
  assert.equal(store.getItem('camunda-form:1'), '{}');
});

test('forgets the drafts of the person before', () => {
  const store = storage({});
  keepOnlyOf(store, 'anne');
  store.setItem('camunda-form:1', '{}');
  keepOnlyOf(store, 'bo');
  assert.equal(store.getItem('camunda-form:1'), null);
});

test('forgets drafts of nobody knows whom', () => {
  const store = storage({ 'camunda-form:1': '{}' });
  keepOnlyOf(store, 'anne');
  assert.equal(store.getItem('camunda-form:1'), null);
});
