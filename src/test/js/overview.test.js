import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  caseName,
  changeWords,
  riskState,
  weekFigures,
  worstCells
} from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/overview/view.js';
import { words } from '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/overview/words.js';

const DANISH = words('da');

const WORST = {
  waitsFor: 'company',
  delayHours: 52,
  change: 24,
  open: 3,
  oldestOpenWorkingHours: 4,
  observations: 9,
  medianWorkingHours: 12,
  p85WorkingHours: null,
  longestWorkingHours: 80,
  targetWorkingDays: 2,
  breachShare: 0.25
};

test('says for whom a step waits, how late it is and how that changes', () => {
  assert.deepEqual(worstCells(WORST, DANISH), [
    ['virksomheden'],
    ['6,5 hverdage', '▲ 3 hverdage mere end for en uge siden'],
    ['3', 'ældste 4 t'],
    ['12 t / over 10 hverdage'],
    ['2 hverdage'],
    ['25 %']
  ]);
});

test('hides what there is too little of', () => {
  const few = { ...WORST, open: 0, oldestOpenWorkingHours: null, observations: 4, medianWorkingHours: null, targetWorkingDays: null, breachShare: null };
  assert.deepEqual(worstCells(few, DANISH).slice(2), [['0', ''], ['for få'], ['–'], ['–']]);
});

test('tells a change with a sign and words', () => {
  assert.equal(changeWords(-4, DANISH), '▼ 4 t mindre end for en uge siden');
  assert.equal(changeWords(0.2, DANISH), 'som for en uge siden');
});

test('does not name confidential cases', () => {
  assert.deepEqual(caseName({ caseNumber: '2026-00001', company: 'Birk', confidential: false }, DANISH), ['2026-00001', 'Birk']);
  assert.deepEqual(caseName({ caseNumber: '2026-00001', company: null, confidential: true }, DANISH), ['2026-00001', 'Fortrolig sag']);
  assert.deepEqual(caseName({ caseNumber: null, company: null, confidential: false }, DANISH), ['Uden sag', '']);
});

test('says who is late and whether anybody is on it', () => {
  assert.equal(riskState({ late: true, claimed: true, waitsFor: 'caseworker' }, DANISH), '! For sent');
  assert.equal(riskState({ late: false, claimed: false, waitsFor: 'caseworker' }, DANISH), 'Snart, ikke taget');
  assert.equal(riskState({ late: false, claimed: false, waitsFor: 'partner' }, DANISH), 'Snart');
});

test('compares the week with the one before', () => {
  const figure = { now: 5, before: 2 };
  const figures = weekFigures({ arrivals: figure, completions: figure, open: figure, late: figure }, DANISH);
  assert.deepEqual(figures[0], { name: 'Nye sager', now: 5, before: 'ugen før: 2' });
  assert.deepEqual(figures[3], { name: 'Trin over fristen', now: 5, before: 'for en uge siden: 2' });
});

test('speaks English when asked to', () => {
  assert.deepEqual(Object.keys(words('en')), Object.keys(DANISH));
});
