import assert from 'node:assert/strict';
import { test } from 'node:test';

const plugins = '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor';
const { call } = await import(`${plugins}/api.js`);
const { faults } = await import(`${plugins}/dialog/ask.js`);
const { dialogWords } = await import(`${plugins}/dialog/words.js`);

const texts = dialogWords('da');

function page(send) {
  return { root: () => '/camunda', cookies: () => 'a=b; XSRF-TOKEN=t%2F1', language: () => 'da', send };
}

function answer(status, json) {
  return async () => ({ ok: status < 400, status, json: json ?? (() => Promise.reject(new SyntaxError('no JSON'))) });
}

test('sends values and token, and gives what comes back', async () => {
  const calls = [];
  const send = (...request) => calls.push(request) && answer(200, async () => ({ moved: 3 }))();
  assert.deepEqual(await call('POST', '/conflicts', { body: { reason: 'Min bror' } }, page(send)), { moved: 3 });
  const [[address, { method, headers, body }]] = calls;
  assert.deepEqual([address, method], ['/camunda/api/vaekstspor/conflicts', 'POST']);
  assert.equal(headers['X-XSRF-TOKEN'], 't/1');
  assert.deepEqual(JSON.parse(body), { reason: 'Min bror' });
});

test('sends a file as it is', async () => {
  const calls = [];
  await call('POST', '/x', { body: 'user_id;name', type: 'text/csv' }, page((...request) => calls.push(request) && answer(204)()));
  assert.equal(calls[0][1].body, 'user_id;name');
  assert.equal(calls[0][1].headers['Content-Type'], 'text/csv');
});

test('gives null when there is nothing', async () => {
  assert.equal(await call('GET', '/x', {}, page(answer(204))), null);
});

test('fails with what the server says', async () => {
  const errors = [{ field: 'reason', reason: 'Skriv hvorfor.' }];
  const problem = async () => ({ detail: 'Ret felterne.', errors, obstacle: 'AWAY' });
  await assert.rejects(call('POST', '/x', {}, page(answer(409, problem))), { message: 'Ret felterne.', errors, obstacle: 'AWAY' });
  await assert.rejects(call('GET', '/x', {}, page(answer(401, problem))), { message: texts.signedOut });
  await assert.rejects(call('GET', '/x', {}, page(answer(500))), { message: texts.failed, errors: [] });
  await assert.rejects(call('GET', '/x', {}, page(() => Promise.reject(new TypeError('offline')))), { message: texts.noAnswer });
});

test('finds what is missing or wrong before it is sent', () => {
  const fields = [
    { name: 'date', missing: 'Skriv datoen.', check: (text) => text !== '1.2.2026' && 'Det er ingen dato.' },
    { name: 'place' },
    { name: 'day', check: () => 'Aldrig rigtig.' }
  ];
  const reasons = (values) => faults(fields, values).map(({ field, reason }) => `${field}: ${reason}`);
  assert.deepEqual(reasons({ date: '', place: '', day: '' }), ['date: Skriv datoen.']);
  assert.deepEqual(reasons({ date: 'x', day: 'x' }), ['date: Det er ingen dato.', 'day: Aldrig rigtig.']);
  assert.deepEqual(reasons({ date: '1.2.2026' }), []);
});

test('has the same texts in both languages', () => {
  assert.deepEqual(Object.keys(dialogWords('en')), Object.keys(texts));
});
