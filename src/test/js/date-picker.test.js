import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DANISH,
  makeDanish
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/date-picker.js';

function input() {
  const picker = { config: { dateFormat: 'm/d/Y' }, set: (name, value) => (picker.config[name] = value) };
  return { _flatpickr: picker };
}

test('writes dates the Danish way', () => {
  const field = input();
  makeDanish(field);
  assert.equal(field._flatpickr.config.dateFormat, 'd.m.Y');
  assert.equal(field._flatpickr.config.locale, DANISH);
  assert.equal(field.placeholder, 'dd.mm.åååå');
});

test('leaves a field alone that has no picker yet', () => {
  const field = {};
  makeDanish(field);
  assert.deepEqual(field, {});
});

test('begins the week on Monday', () => {
  assert.equal(DANISH.weekdays.shorthand[DANISH.firstDayOfWeek], 'ma');
  assert.equal(DANISH.months.longhand.length, 12);
});
