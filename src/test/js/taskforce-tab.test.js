import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/taskforce/changes.js';
import { isoDate, isoTime } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/danish-date.js';
import {
  SYMBOLS,
  dayText,
  stateText,
  summary
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/taskforce/state.js';
import { taskforceWords } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/taskforce/words.js';

const danish = taskforceWords('da');
const english = taskforceWords('en');

test('reads a date as Danes write it', () => {
  assert.equal(isoDate('04.12.2026'), '2026-12-04');
  assert.equal(isoDate(' 4.12.2026 '), '2026-12-04');
  assert.equal(isoDate('4-2-2028'), '2028-02-04');
  assert.equal(isoDate('29.2.2028'), '2028-02-29');
});

test('takes nothing else for a date', () => {
  for (const text of ['', 'i morgen', '31.2.2026', '29.2.2027', '2026-12-04', '4.12.26', '4.13.2026', '0.1.2026']) {
    assert.equal(isoDate(text), undefined, text);
  }
});

test('says in words where an action stands', () => {
  const say = (state, since, workingDays) => stateText({ state, since, workingDays }, danish);
  assert.equal(say('RUNNING', undefined, 4), 'I gang');
  assert.equal(say('OVERDUE', '2026-12-04', 1), 'Over frist, 1 hverdag');
  assert.equal(say('OVERDUE', '2026-12-04', 3), 'Over frist, 3 hverdage');
  assert.equal(say('OVERDUE', '2026-12-04', 0), 'Over frist siden i dag');
  assert.equal(say('WAITING', '2026-12-02', 3), 'Venter på virksomheden, på pause siden 02.12.2026 (3 hverdage)');
  assert.equal(say('DONE', '2026-12-02'), 'Udført 02.12.2026');
  assert.equal(say('NOT_POSSIBLE', '2026-12-02'), 'Kan ikke udføres');
});

test('has a word and a sign for every state in both languages', () => {
  assert.deepEqual(Object.keys(danish.states), Object.keys(SYMBOLS));
  assert.deepEqual(Object.keys(english.states), Object.keys(SYMBOLS));
  assert.equal(new Set(Object.values(SYMBOLS)).size, Object.keys(SYMBOLS).length);
});

test('has the same texts in both languages', () => {
  const keys = (value) =>
    Object.entries(value).flatMap(([key, entry]) => (typeof entry === 'object' ? keys(entry).map((k) => `${key}.${k}`) : [key]));
  assert.deepEqual(keys(english), keys(danish));
});

test('counts what was promised and what is overdue', () => {
  assert.equal(summary([{ state: 'DONE' }], danish), '1 indsats');
  assert.equal(summary([{ state: 'DONE' }, { state: 'OVERDUE' }], danish), '2 indsatser, 1 over frist');
});

test('leaves out a day that is not there', () => {
  assert.equal(dayText(undefined, danish), '');
});

test('reads a time as Danes write it', () => {
  assert.equal(isoTime('9.30'), '09:30');
  assert.equal(isoTime(' 14:05 '), '14:05');
  for (const text of ['', '24.00', '9.60', '9', 'kl. 9.30', '9.5']) {
    assert.equal(isoTime(text), undefined, text);
  }
});

test('offers those in charge what is possible now', () => {
  const offered = (state) =>
    changes({ mayChange: true, taskOpen: true, members: [{ replaceable: true }], ...state }, danish).map(({ label }) => label);
  assert.deepEqual(offered({}), ['Erstat deltager', 'Ny tovholder', 'Flyt mødet', 'Aflys mødet']);
  assert.deepEqual(offered({ meetingCancelled: true }), ['Erstat deltager', 'Ny tovholder', 'Flyt mødet']);
  assert.deepEqual(offered({ hasMet: true }), ['Tilføj indsats', 'Erstat deltager', 'Ny tovholder']);
  assert.deepEqual(offered({ hasMet: true, members: [{}] }), ['Tilføj indsats', 'Ny tovholder']);
  for (const closed of [{ mayChange: false }, { taskOpen: false }, { closed: true }]) {
    assert.deepEqual(offered(closed), []);
  }
});
