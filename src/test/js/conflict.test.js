import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownTask } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/conflict/shown-task.js';
import { words } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/conflict/words.js';

test('knows which task is shown', () => {
  assert.equal(shownTask('#/?filter=f1&sorting=%5B%5D&task=t7'), 't7');
  assert.equal(shownTask('#/?filter=f1'), null);
});

test('says the same in both languages', () => {
  assert.deepEqual(Object.keys(words('en')), Object.keys(words('da')));
});
