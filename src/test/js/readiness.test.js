import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  day,
  remark,
  summary,
  weekCell,
  weekHeads
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/readiness-table.js';
import { words } from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/readiness-words.js';

const DANISH = words('da');

function report(competences, startable = 3) {
  return { startable, deadline: '2026-12-02', attractDeadline: '2026-11-30', competences };
}

test('writes days as Danes do', () => {
  assert.equal(day('2026-12-02', DANISH), '02.12.2026');
});

test('says in words when nobody or only one can come', () => {
  assert.deepEqual(weekCell({ available: 0, names: [] }, DANISH), { text: '✕ ingen', state: 'gap' });
  assert.deepEqual(weekCell({ available: 1, names: ['Bodil Brand'] }, DANISH), { text: '! kun Bodil Brand', state: 'one' });
  assert.deepEqual(weekCell({ available: 4, names: [] }, DANISH), { text: '4', state: 'many' });
});

test('names the one person that a competence hangs on', () => {
  assert.equal(remark({ people: 1, onlyPerson: 'Bodil Brand' }, DANISH), 'Kun én kan: Bodil Brand');
  assert.equal(remark({ people: 0, onlyPerson: null }, DANISH), 'Ingen på bemandingslisten');
  assert.equal(remark({ people: 5, onlyPerson: null }, DANISH), '');
});

test('begins the weeks with today', () => {
  const weeks = [
    { week: 48, from: '2026-11-25' },
    { week: 49, from: '2026-11-30' }
  ];
  assert.deepEqual(weekHeads(report([{ weeks }]), DANISH), [
    { text: 'I dag', date: '25.11' },
    { text: 'Uge 49', date: '30.11' }
  ]);
  assert.deepEqual(weekHeads(report([]), DANISH), []);
});

test('counts what can start and what is missing', () => {
  assert.deepEqual(summary(report([{ gap: true }, { gap: false }]), DANISH), [
    '3 sædvanlige taskforcer kan starte lige nu.',
    '1 hul i de kommende uger.',
    'Der regnes med møde senest 02.12.2026, ved tiltrækning senest 30.11.2026.'
  ]);
  assert.equal(summary(report([], 0), DANISH)[0], 'Ingen sædvanlig taskforce kan starte lige nu.');
  assert.equal(summary(report([], 1), DANISH)[0], '1 sædvanlig taskforce kan starte lige nu.');
});

test('speaks English when asked to', () => {
  assert.equal(weekCell({ available: 0, names: [] }, words('en')).text, '✕ nobody');
  assert.deepEqual(Object.keys(words('en')), Object.keys(DANISH));
});
