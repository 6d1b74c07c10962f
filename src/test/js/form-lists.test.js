import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dropEmpty,
  formIn
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/form-lists.js';

test('takes a list without a fault for no fault', () => {
  const faults = { title: [], deadline: [[undefined], []] };
  dropEmpty(faults);
  assert.deepEqual(faults, {});
});

test('keeps every fault, in a list or not', () => {
  const faults = { minutes: ['mangler'], title: [undefined, ['mangler']], department: [] };
  dropEmpty(faults);
  assert.deepEqual(Object.keys(faults), ['minutes', 'title']);
});

test('finds the form in what Preact has drawn', () => {
  const form = {};
  const provider = { props: { value: { getService: () => form } }, __k: [] };
  assert.equal(formIn({ __k: { props: {}, __k: [null, { props: null, __k: [provider] }] } }), form);
  assert.equal(formIn({}), undefined);
});
