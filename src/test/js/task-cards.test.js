import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batch } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/batch.js';
import { pause, waitsFor } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/card.js';
import { words } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/words.js';

function listOfCards(answer) {
  const calls = [];
  const drawn = [];
  const runs = [];
  const request = batch(
    async (ids) => {
      calls.push(ids);
      return answer(ids);
    },
    (node, card) => drawn.push([node, card.taskId]),
    (run) => runs.push(run)
  );
  return { calls, drawn, request, draw: () => Promise.all(runs.splice(0).map((run) => run())) };
}

test('asks once for the whole list', async () => {
  const list = listOfCards((ids) => ids.map((taskId) => ({ taskId })));
  list.request('first', 'a');
  list.request('second', 'b');
  list.request('third', 'a');
  await list.draw();
  assert.deepEqual(list.calls, [['a', 'b']]);
  assert.deepEqual(list.drawn, [
    ['first', 'a'],
    ['second', 'b'],
    ['third', 'a']
  ]);
});

test('asks again for the next list', async () => {
  const list = listOfCards((ids) => ids.map((taskId) => ({ taskId })));
  list.request('first', 'a');
  await list.draw();
  list.request('second', 'b');
  await list.draw();
  assert.deepEqual(list.calls, [['a'], ['b']]);
});

test('shows what was known until the answer is there', async () => {
  const list = listOfCards((ids) => ids.map((taskId) => ({ taskId })));
  list.request('first', 'a');
  await list.draw();
  list.request('again', 'a');
  assert.deepEqual(list.drawn.at(-1), ['again', 'a']);
});

test('draws nothing for a task that is not in the answer', async () => {
  const list = listOfCards(() => []);
  list.request('first', 'a');
  await list.draw();
  assert.deepEqual(list.drawn, []);
});

test('says for whom a task waits', () => {
  assert.equal(waitsFor({ waitsFor: 'company', mine: false }, words('da')), 'virksomhed');
  assert.equal(waitsFor({ waitsFor: 'partner', mine: false }, words('en')), 'knowledge partner');
  assert.equal(waitsFor({ waitsFor: 'caseworker', mine: true }, words('da')), 'dig');
  assert.equal(waitsFor({ waitsFor: 'partner', mine: true }, words('da')), words('da').parties.partner);
  assert.equal(waitsFor({ waitsFor: 'company', mine: true }, words('da')), 'virksomhed');
  assert.equal(waitsFor({ waitsFor: 'department', department: 'Byggesag', mine: false }, words('da')), 'Byggesag');
  assert.equal(waitsFor({ waitsFor: 'partner', partner: 'MADE <b>', mine: true }, words('da')), 'MADE <b>');
  assert.equal(waitsFor({ waitsFor: '', mine: false }, words('da')), '');
});

test('says since when and why a task is paused', () => {
  const card = { pause: { since: '2026-12-02', workingDays: 1, reason: 'Tegninger <b>' } };
  assert.deepEqual(pause(card, words('da')), { since: 'På pause siden 02.12.2026 (1 hverdag)', reason: 'Tegninger <b>' });
  assert.equal(pause({ pause: { ...card.pause, workingDays: 3 } }, words('en')).since, 'Paused since 02/12/2026 (3 working days)');
  assert.equal(pause({}, words('da')), undefined);
});
