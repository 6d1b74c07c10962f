import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/deadline.js';
import { words } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/words.js';

const MONDAY_MORNING = new Date('2026-05-04T06:00:00Z');

function inDanish(card) {
  return deadline(card, MONDAY_MORNING, words('da'));
}

test('says when a task has no deadline', () => {
  assert.deepEqual(inDanish({ overdue: false }), { text: 'Ingen frist', state: 'none' });
});

test('names the hour of a deadline today, in Danish time', () => {
  assert.deepEqual(inDanish({ due: '2026-05-04T14:00:00Z', workingDays: 0, overdue: false }), {
    text: 'Frist i dag kl. 16:00',
    state: 'today'
  });
});

test('counts the working days that are left', () => {
  assert.equal(
    inDanish({ due: '2026-05-05T14:00:00Z', workingDays: 1, overdue: false }).text,
    'Frist 05.05.2026 · om 1 hverdag'
  );
  assert.equal(
    inDanish({ due: '2026-05-11T14:00:00Z', workingDays: 5, overdue: false }).text,
    'Frist 11.05.2026 · om 5 hverdage'
  );
});

test('gives the bare date when only days off lie between', () => {
  assert.deepEqual(inDanish({ due: '2026-05-09T14:00:00Z', workingDays: 0, overdue: false }), {
    text: 'Frist 09.05.2026',
    state: 'later'
  });
});

test('counts the working days that have gone by', () => {
  assert.deepEqual(inDanish({ due: '2026-05-01T14:00:00Z', workingDays: -1, overdue: true }), {
    text: '1 hverdag over fristen',
    state: 'overdue'
  });
  assert.equal(
    inDanish({ due: '2026-04-29T14:00:00Z', workingDays: -3, overdue: true }).text,
    '3 hverdage over fristen'
  );
});

test('a deadline that passed this morning is overdue without a count', () => {
  assert.deepEqual(inDanish({ due: '2026-05-04T05:00:00Z', workingDays: 0, overdue: true }), {
    text: 'Fristen er overskredet',
    state: 'overdue'
  });
});

test('speaks English where the page does', () => {
  const { text } = deadline(
    { due: '2026-05-05T14:00:00Z', workingDays: 1, overdue: false },
    MONDAY_MORNING,
    words('en')
  );
  assert.equal(text, 'Due 05/05/2026 · in 1 working day');
});

test('both languages have the same words', () => {
  assert.deepEqual(Object.keys(words('en')), Object.keys(words('da')));
  assert.deepEqual(Object.keys(words('en').parties), Object.keys(words('da').parties));
  assert.equal(words('sv'), words('da'));
});

test('a paused task has no deadline to miss', () => {
  const card = { due: '2026-05-01T14:00:00Z', overdue: true, workingDays: -1, pause: { since: '2026-04-24' } };
  const { text, state } = deadline(card, new Date('2026-05-04T08:00:00Z'), words('da'));
  assert.equal(text, 'Svar ventes 01.05.2026');
  assert.equal(state, 'none');
});
