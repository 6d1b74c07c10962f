import assert from 'node:assert/strict';
import { test } from 'node:test';

const FOLDER = '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/vaekstspor/bottlenecks';
const { asksAnew, bounds, parameters, remember, remembered } = await import(`${FOLDER}/choices.js`);
const { chosenText, danishDay, writtenRange } = await import(`${FOLDER}/controls.js`);
const { badgeLines, byClock, heat, HEATS, isSeen, ranked } = await import(`${FOLDER}/figures.js`);
const { reason } = await import(`${FOLDER}/notice.js`);
const { Bottlenecks } = await import(`${FOLDER}/store.js`);
const { cells, nextSorting, sortedRows } = await import(`${FOLDER}/table.js`);
const { summary } = await import(`${FOLDER}/tab.js`);
const { words } = await import(`${FOLDER}/words.js`);

const DANISH = words('da');
const CHOICES = { clock: 'calendar', open: 'include', period: 'all', from: '', to: '', sector: '', caseType: '', heat: true };

function quantiles(hours, { n = 9, p85 = hours * 2, longest = hours * 4 } = {}) {
  const figures = (factor) => ({ n, median: hours * factor, p85: p85 === null ? null : p85 * factor, p95: null, longest: longest * factor });
  return { calendarHours: figures(1), workingHours: figures(0.25) };
}

function step(name, facts = {}) {
  const total = quantiles(156);
  const counts = { entered: 9, completed: 7, withdrawn: 0, open: 2, oldestOpenHours: 720, oldestOpenWorkingHours: 160 };
  const target = { setting: 'assessment', workingDays: 2 };
  const shares = { delayShare: 0.41, delayShareWorking: 0.2, breachShare: 0.25 };
  return { step: `userTask_${name}`, name, waitsFor: 'caseworker', ...counts, total, target, ...shares, ...facts };
}

function storage() {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

test('asks for the days in Copenhagen, today among them', () => {
  const lateAtNight = new Date('2026-11-24T23:30:00Z');
  assert.deepEqual(bounds({ ...CHOICES, period: '30' }, lateAtNight), { from: '2026-10-27', to: '' });
  assert.deepEqual(bounds({ ...CHOICES, period: '365' }, lateAtNight), { from: '2025-11-26', to: '' });
  assert.deepEqual(bounds(CHOICES), { from: '', to: '' });
  const own = { ...CHOICES, period: 'range', from: '2026-01-01', to: '2026-03-31' };
  assert.equal(parameters({ ...own, sector: 'DESIGN' }).toString(), 'from=2026-01-01&to=2026-03-31&sector=DESIGN&open=include');
});

test('asks the server anew only for other figures', () => {
  assert.equal(asksAnew(CHOICES, { ...CHOICES, clock: 'working', heat: false }), false);
  assert.equal(asksAnew(CHOICES, { ...CHOICES, open: 'exclude' }), true);
});

test('remembers what was chosen, whatever lies in the storage', () => {
  const kept = storage();
  assert.equal(remembered(kept).period, '90');
  remember(kept, { ...CHOICES, sector: 'DESIGN' });
  assert.equal(remembered(kept).sector, 'DESIGN');
  kept.setItem('vaekstspor-bottlenecks', '{');
  assert.equal(remembered(kept).sector, '');
});

test('understands the days of an own period', () => {
  assert.deepEqual(writtenRange('1.2.2026', '', DANISH), { from: '2026-02-01', to: '' });
  assert.deepEqual(writtenRange('i går', '', DANISH), { problem: DANISH.notADate, field: 'from' });
  assert.deepEqual(writtenRange('1.2.2026', '31.1.2026', DANISH), { problem: DANISH.wrongOrder, field: 'to' });
  assert.equal(danishDay('2026-02-01'), '01.02.2026');
});

test('tells the choice in one line', () => {
  assert.equal(chosenText(CHOICES, DANISH), 'Kalendertimer · Med åbne sager · I alt');
  const own = { ...CHOICES, clock: 'working', open: 'exclude', period: 'range', from: '2026-02-01', caseType: 'attract' };
  assert.equal(chosenText(own, DANISH), 'Arbejdstimer · Kun afsluttede · 01.02.2026 – i dag · Tiltrække');
});

test('heats a step by its share, as the legend says', () => {
  assert.deepEqual([0, 0.009, 0.01, 0.1, 0.25, 0.5, 1].map(heat), [0, 0, 1, 2, 3, 4, 4]);
  assert.deepEqual(HEATS.map(({ from, to }) => DANISH.heatRange(from, to)), ['1–10 %', '10–25 %', '25–50 %', 'over 50 %']);
});

test('writes a badge in few signs', () => {
  assert.deepEqual(badgeLines(byClock(step('A'), 'calendar'), DANISH), ['41 % · 2 åbne', '6,5 / 13 døgn', 'ældste 30 døgn']);
  assert.deepEqual(badgeLines(byClock(step('A'), 'working'), DANISH), ['20 % · 2 åbne', '4,9 / 9,8 hverdage', 'ældste 20 hverdage']);
  const stuck = step('A', { open: 1, total: quantiles(31, { p85: null, longest: 720 }) });
  assert.deepEqual(badgeLines(byClock(stuck, 'calendar'), DANISH).slice(0, 2), ['41 % · 1 åben', '31 t / over 30 døgn']);
  const done = step('A', { open: 0, oldestOpenHours: null, total: quantiles(1, { n: 4 }) });
  assert.deepEqual(badgeLines(byClock(done, 'calendar'), DANISH), ['41 % · 0 åbne', 'for få']);
});

test('ranks by the chosen clock and leaves out what nobody saw', () => {
  const steps = [step('A', { delayShareWorking: 0.1 }), step('B', { delayShare: 0.2, delayShareWorking: 0.9 })];
  assert.deepEqual(ranked({ steps }, 'calendar').map(({ name }) => name), ['A', 'B']);
  assert.deepEqual(ranked({ steps }, 'working').map(({ name }) => name), ['B', 'A']);
  assert.equal(isSeen({ entered: 0, completed: 0, withdrawn: 0, open: 0 }), false);
  assert.equal(isSeen(step('A')), true);
});

test('writes a row as people read it', () => {
  const row = cells(byClock(step('A', { target: null, breachShare: null }), 'calendar'), DANISH);
  assert.deepEqual(Object.values(row), ['sagsbehandler', '41 %', '2', '30 døgn', '6,5 døgn', '13 døgn', 'over 26 døgn', '9', '7', '–', '–']);
  assert.equal(cells(byClock(step('A'), 'calendar'), DANISH).target, '2 hverdage');
});

test('sorts rows, what is not known last whichever way', () => {
  const rows = [
    step('Å', { total: quantiles(1, { n: 3 }) }),
    step('B', { total: quantiles(9) }),
    step('C', { total: quantiles(5, { p85: null }) })
  ].map((found) => byClock(found, 'calendar'));
  const order = (column, descending) => sortedRows(rows, { column, descending }, DANISH).map(({ name }) => name).join('');
  assert.equal(order('name', false), 'BCÅ');
  assert.equal(order('median', true), 'BCÅ');
  assert.equal(order('median', false), 'CBÅ');
  assert.equal(order('p85', true), 'CBÅ');
});

test('begins a column with what one looks for', () => {
  assert.deepEqual(nextSorting({ column: 'share', descending: true }, 'open'), { column: 'open', descending: true });
  assert.deepEqual(nextSorting({ column: 'share', descending: true }, 'name'), { column: 'name', descending: false });
  assert.deepEqual(nextSorting({ column: 'name', descending: false }, 'name'), { column: 'name', descending: true });
});

test('sums up, and says when figures are estimates', () => {
  const report = { cases: { started: 10, ended: 7, running: 3 }, asOf: '2026-11-25T09:00:00Z', precision: { exact: true, relativeError: 0 } };
  assert.equal(summary(report, DANISH), '10 forløb startet, 7 afsluttet, 3 i gang. Opgjort 25.11.2026, 10.00.');
  assert.match(summary({ ...report, precision: { exact: false, relativeError: 0.005 } }, DANISH), /afvige op til 0,5 %\.$/);
});

test('says why there are no figures', () => {
  assert.equal(reason({ status: 403 }, DANISH), DANISH.refused);
  assert.equal(reason({ status: 401 }, DANISH), DANISH.signedOut);
  assert.equal(reason(new Error('?'), DANISH), DANISH.failed);
});

test('shares one report between the diagram and the tab', async () => {
  const asked = [];
  const server = { key: async () => 'taskforce', report: async (key, parameters) => asked.push(`${key}?${parameters}`) && { steps: [] } };
  const store = new Bottlenecks(storage(), server);
  const heard = [];
  const place = { definitionId: 'taskforce:1:a', engineApi: '/engine' };
  const leave = store.listen(({ phase }) => heard.push(phase), place);
  store.listen(() => {}, place);
  await new Promise(setImmediate);
  store.choose({ clock: 'working' });
  store.choose({ period: 'all', open: 'exclude' });
  await new Promise(setImmediate);
  assert.deepEqual(asked.slice(1), ['taskforce?open=exclude']);
  assert.deepEqual(heard, ['loading', 'shown', 'shown', 'shown', 'loading', 'shown']);
  leave();
  assert.equal(store.listeners.size, 1);
});

test('tells a refusal and forgets the answers that came too late', async () => {
  const refused = Object.assign(new Error(), { status: 403 });
  const store = new Bottlenecks(storage(), { key: async () => 'taskforce', report: () => Promise.reject(refused) });
  const states = [];
  const leave = store.listen((state) => states.push(state), { definitionId: 'taskforce:1:a', engineApi: '/engine' });
  await new Promise(setImmediate);
  assert.equal(states.at(-1).refused, refused);
  store.load();
  leave();
  await new Promise(setImmediate);
  assert.equal(store.state.phase, 'loading');
});

test('speaks English when asked to', () => {
  const keys = (texts) => Object.entries(texts).map(([key, value]) => (typeof value === 'object' ? [key, keys(value)] : key));
  assert.deepEqual(keys(words('en')), keys(DANISH));
});
