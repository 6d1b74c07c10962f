import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inDanish } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/form-words.js';

test('says in Danish what is wrong with a field', () => {
  assert.equal(inDanish('Field is required.'), 'Feltet skal udfyldes.');
  assert.equal(inDanish('Field must have maximum length of 200.'), 'Skriv højst 200 tegn.');
  assert.equal(inDanish('Field must have minimum value of 0.'), 'Tallet skal være mindst 0.');
  assert.equal(inDanish('Value is expected to have at most 2 decimal digits.'), 'Skriv højst 2 decimaler.');
  assert.equal(
    inDanish('Please select a valid value, the two nearest valid values are 1 and 2.'),
    'Vælg 1 eller 2.'
  );
});

test('keeps the space around a word', () => {
  assert.equal(inDanish(' Add new'), ' Tilføj');
});

test('leaves every other text alone', () => {
  for (const text of ['Vælg', 'Selected', 'May', 'constructor', '']) {
    assert.equal(inDanish(text), text);
  }
});
