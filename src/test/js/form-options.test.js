import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/form-options.js';

test('sets a label of several lines out', () => {
  assert.deepEqual(lines('MADE, København\u2028Passer 82 %\u2028• Kan robotter <b>'), {
    name: 'MADE, København',
    rest: ['Passer 82 %', '• Kan robotter <b>']
  });
});

test('leaves a label of one line as it is', () => {
  assert.deepEqual(lines('Ja'), { name: 'Ja', rest: [] });
});
