import assert from 'node:assert/strict';
import { test } from 'node:test';

const FOLDER = '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/bottlenecks';
const { candidates, lineObstacles, outside, overlap, placed } = await import(`${FOLDER}/placing.js`);
const { bins, openCase, splitRows, trendSentence, whatIfSentence } = await import(`${FOLDER}/step-figures.js`);
const { words } = await import(`${FOLDER}/words.js`);

const DANISH = words('da');

test('puts a badge above its step when nothing is there', () => {
  const step = { x: 100, y: 100, width: 50, height: 40 };
  assert.deepEqual(placed([{ step, width: 80, height: 40 }], []), [{ x: 85, y: 58, width: 80, height: 40 }]);
});

test('hides neither another step nor another badge nor itself', () => {
  const steps = [
    { x: 100, y: 100, width: 50, height: 40 },
    { x: 100, y: 160, width: 50, height: 40 },
    { x: 160, y: 100, width: 50, height: 40 }
  ];
  const obstacles = steps.map((step) => ({ ...step, weight: 6 }));
  const places = placed(steps.map((step) => ({ step, width: 80, height: 40 })), obstacles);
  const all = [...places, ...steps];
  const hidden = all.flatMap((one, index) => all.slice(index + 1).map((other) => overlap(one, other)));
  assert.equal(Math.max(...hidden.slice(0, -3)), 0);
});

test('stays where the diagram is in view', () => {
  const step = { x: 100, y: 10, width: 50, height: 40 };
  const [place] = placed([{ step, width: 80, height: 40 }], outside({ x: 0, y: 0, width: 400, height: 200 }, 6));
  assert.ok(place.y >= 50);
  assert.ok(candidates(step, { width: 80, height: 40 })[0].y < 0);
});

test('takes a line as thin', () => {
  const line = lineObstacles([{ x: 0, y: 5 }, { x: 10, y: 5 }, { x: 10, y: 25 }], 2);
  assert.deepEqual(line, [
    { x: -1, y: 4, width: 12, height: 2, weight: 2 },
    { x: 9, y: 4, width: 2, height: 22, weight: 2 }
  ]);
});

function detail(facts = {}) {
  const target = { setting: 'assessment', workingDays: 2 };
  const hours = { median: 500, ifMet: 430, gain: 70 };
  const whatIf = { cases: 40, calendarHours: hours, workingHours: { median: 120, ifMet: 120, gain: 0 } };
  return { step: { name: 'Vurdér henvendelse', waitsFor: 'company', target }, whatIf, ...facts };
}

test('says in one sentence what would be if', () => {
  assert.equal(
    whatIfSentence(detail(), 'calendar', DANISH),
    'Hvis »Vurdér henvendelse« altid nåede sit mål på 2 hverdage, ville det typiske forløb tage 18 døgn i stedet for 21 døgn: 2,9 døgn kortere. Regnet på 40 afsluttede forløb.'
  );
  assert.equal(
    whatIfSentence(detail(), 'working', DANISH),
    'Det typiske forløb på 15 hverdage ville ikke blive kortere, hvis »Vurdér henvendelse« altid nåede sit mål på 2 hverdage. Regnet på 40 afsluttede forløb.'
  );
  const hardly = { cases: 40, calendarHours: { median: 500, ifMet: 499, gain: 1 } };
  assert.match(whatIfSentence(detail({ whatIf: hardly }), 'calendar', DANISH), /^Det typiske forløb på 21 døgn ville ikke blive kortere/);
  assert.equal(whatIfSentence(detail({ whatIf: null }), 'calendar', DANISH), DANISH.tooFewCases);
  assert.equal(whatIfSentence({ step: { target: null }, whatIf: null }, 'calendar', DANISH), DANISH.noTarget);
});

test('splits the time by who had the case, by the chosen clock', () => {
  const hours = { unclaimedHours: 0, claimedHours: 30, waitingHours: 90, unclaimedWorkingHours: 8, claimedWorkingHours: 0, waitingWorkingHours: 24 };
  const rows = (clock) => splitRows({ ...detail(), split: hours }, clock, DANISH).map(({ name, time, share }) => [name, time, share]);
  assert.deepEqual(rows('calendar'), [
    ['Hos den, der har opgaven', '30 t', '25 %'],
    ['Venter på virksomheden', '3,8 døgn', '75 %']
  ]);
  assert.deepEqual(rows('working'), [
    ['Venter på at blive taget', '8 t', '25 %'],
    ['Venter på virksomheden', '3 hverdage', '75 %']
  ]);
});

test('names the bins of the distribution', () => {
  const calendarHours = [
    { from: 0, to: 24, completed: 3, open: 1 },
    { from: 24, to: null, completed: 0, open: 1, withdrawn: 2 }
  ];
  const named = bins({ calendarHours }, 'calendar', DANISH).map(({ name, withdrawn }) => [name, withdrawn]);
  assert.deepEqual(named, [
    ['0 t – 24 t', 0],
    ['24 t og derover', 2]
  ]);
});

test('tells whether the pile grows', () => {
  const weeks = (...open) => open.map((count) => ({ open: count }));
  assert.equal(trendSentence(weeks(9, 3, 5, 4, 6, 7), DANISH), 'Bunken vokser: 7 åbne mod 3 for fire uger siden.');
  assert.equal(trendSentence(weeks(9, 5, 4, 6, 7), DANISH), 'Bunken bliver mindre: 7 åbne mod 9 for fire uger siden.');
  assert.equal(trendSentence(weeks(2, 5, 4, 6, 2), DANISH), 'Bunken er lige så stor som for fire uger siden: 2 åbne.');
  assert.equal(trendSentence(weeks(2, 5, 4, 6), DANISH), '');
});

test('writes an open case as people read it', () => {
  const open = { caseNumber: '2026-00012', enteredAt: '2026-11-01T23:30:00Z', dueAt: '2026-11-20T09:00:00Z', late: true, hours: 300, workingHours: 90, claimed: false, confidential: true };
  const told = openCase(open, 'caseworker', 'calendar', DANISH);
  assert.deepEqual([told.since, told.due, told.age, told.state, told.remark], ['02.11.2026', '20.11.2026, over frist', '13 døgn', 'ingen har taget den', 'Fortrolig']);
  const parked = openCase({ ...open, caseNumber: null, dueAt: null, confidential: false }, 'partner', 'working', DANISH);
  assert.deepEqual([parked.name, parked.due, parked.age, parked.state], ['Uden sag', 'ingen frist', '11 hverdage', 'Venter på vidensaktøren']);
});
