import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  foundWords,
  resultWords
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/cases/list.js';
import {
  heldWords,
  marksOf,
  outcomeWords,
  processWords
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/cases/marks.js';
import {
  caseAddress,
  listAddress,
  placeOf
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/cases/place.js';
import {
  danishDate,
  readSearch
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/cases/search.js';
import {
  caseSummary,
  stepsInOrder
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/cases/timeline.js';
import { words } from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/cases/words.js';

const DANISH = words('da');

const NOTHING = { query: '', from: '', to: '', state: '', result: '', page: '' };

test('keeps in the address what is looked for, on the way to a case and back', () => {
  const asked = { ...NOTHING, query: 'Søn & Co', page: '2' };
  assert.deepEqual(placeOf(listAddress(asked)), { caseNumber: null, asked });
  assert.deepEqual(placeOf(caseAddress('2026-00001', asked)), { caseNumber: '2026-00001', asked });
  assert.deepEqual(placeOf('#/sager'), { caseNumber: null, asked: NOTHING });
  assert.equal(listAddress(NOTHING), '#/sager');
});

test('reads dates as Danes write them and begins on the first page', () => {
  const { asked, faults } = readSearch({ ...NOTHING, query: ' hal ', from: '1.2.2026', to: '28.02.2026', page: '3' }, DANISH);
  assert.deepEqual(asked, { ...NOTHING, query: 'hal', from: '2026-02-01', to: '2026-02-28' });
  assert.deepEqual(faults, {});
  assert.equal(danishDate('2026-02-01'), '01.02.2026');
  assert.equal(danishDate(''), '');
});

test('says which date is wrong', () => {
  assert.deepEqual(readSearch({ ...NOTHING, from: 'i går' }, DANISH).faults, { from: 'Skriv datoen som dd.mm.åååå.' });
  assert.deepEqual(readSearch({ ...NOTHING, from: '2.2.2026', to: '1.2.2026' }, DANISH).faults, {
    to: 'Til-datoen ligger før fra-datoen.'
  });
});

test('counts what was found', () => {
  assert.equal(foundWords({ total: 29, page: 1, pageSize: 25, cases: [1, 2, 3, 4] }, DANISH), 'Viser 26–29 af 29 sager.');
  assert.match(foundWords({ total: 0, page: 0, pageSize: 25, cases: [] }, DANISH), /^Ingen sager/);
  assert.equal(resultWords({ result: 'ANSWERED', resultLabel: 'x' }, DANISH), 'Besvaret');
  assert.equal(resultWords({ result: null, statusLabel: 'Vurderet' }, DANISH), 'I gang: Vurderet');
});

function passage(number, step, hours, more = {}) {
  return { number, step, hours, leftAt: '2026-11-25T08:00:00Z', late: false, ...more };
}

test('marks each step with its numbers, its time and how it stands', () => {
  const steps = [passage(1, 'a', 5), passage(2, 'b', 1, { late: true }), passage(4, 'a', 43), passage(5, 'c', 2, { leftAt: null })];
  assert.deepEqual(marksOf(steps, DANISH), [
    { step: 'a', label: '1, 4 · 2 døgn', state: 'passed' },
    { step: 'b', label: '2 · 1 t', state: 'late' },
    { step: 'c', label: '5 · 2 t', state: 'open' }
  ]);
  const many = [1, 2, 3, 7].map((number) => passage(number, 'a', 1));
  assert.equal(marksOf(many, DANISH)[0].label, '1–7 (4×) · 4 t');
});

test('says with whom a step lay and how it was left', () => {
  const step = { waitsFor: 'caseworker', unclaimedHours: 3, claimedHours: 50, waitingHours: 0 };
  assert.equal(heldWords(step, DANISH), 'sagsbehandler: ikke taget 3 t, taget 2,1 døgn');
  assert.equal(heldWords({ waitsFor: 'company', unclaimedHours: 0, claimedHours: 0 }, DANISH), 'virksomheden');
  assert.equal(outcomeWords({ outcome: 'COMPLETED', late: true }, DANISH), 'Udført, for sent');
  assert.equal(outcomeWords({ outcome: null, late: false }, DANISH), 'Åbent');
});

test('names a process by its steps and state', () => {
  const process = { processName: 'Taskforce', outcome: 'COMPLETED', steps: [{ number: 2 }, { number: 5 }] };
  assert.equal(processWords(process, DANISH), 'Taskforce · 2–5 (afsluttet)');
  assert.equal(processWords({ ...process, outcome: null, steps: [] }, DANISH), 'Taskforce (i gang)');
});

test('puts the steps of all processes in one order', () => {
  const outer = { steps: [{ number: 1 }, { number: 3 }] };
  const inner = { steps: [{ number: 2 }] };
  assert.deepEqual(stepsInOrder([outer, inner]).map(({ number, process }) => [number, process === inner]), [
    [1, false],
    [2, true],
    [3, false]
  ]);
});

test('sums a case up', () => {
  const opened = { openedAt: '2026-11-02T08:00:00Z', closedAt: null, statusLabel: 'I gang' };
  assert.equal(caseSummary(opened, DANISH), 'Åbnet 02.11.2026. Status: I gang.');
  const closed = { ...opened, closedAt: '2026-11-25T23:30:00Z', result: 'RESOLVED' };
  assert.equal(caseSummary(closed, DANISH), 'Åbnet 02.11.2026, afsluttet 26.11.2026: Løst.');
});

test('speaks English when asked to', () => {
  assert.deepEqual(Object.keys(words('en')), Object.keys(DANISH));
});
