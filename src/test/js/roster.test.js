import assert from 'node:assert/strict';
import { test } from 'node:test';

const roster = '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/vaekstspor/roster';
const { absenceCode, absenceFault, absenceNow, danishDay, today } = await import(`${roster}/days.js`);
const { coverage, found, labels, sorted } = await import(`${roster}/people.js`);
const { absenceText } = await import(`${roster}/list.js`);
const { words } = await import(`${roster}/words.js`);

const DAY = '2026-11-24';

const VOCABULARY = {
  departments: [
    { code: 'BYG', label: 'Byggesag' },
    { code: 'PLAN', label: 'Plan og by' },
    { code: 'VEJ', label: 'Vej og trafik' }
  ],
  competences: [{ code: 'fire_safety', label: 'Brandsikkerhed' }]
};

function member(name, department, more = {}) {
  return {
    userId: name.toLowerCase(),
    name,
    email: '',
    department,
    otherDepartments: [],
    competences: [],
    weeklyHours: 6,
    absences: [],
    openTaskforces: 0,
    ...more
  };
}

const AASE = member('Åse', 'PLAN', { weeklyHours: 10, competences: ['fire_safety'] });
const BO = member('Bo', 'BYG', { otherDepartments: ['PLAN'], absences: [{ firstDay: '2026-11-20', lastDay: null }] });
const EVA = member('Eva', 'BYG', { openTaskforces: 2, absences: [{ firstDay: '2026-12-01', lastDay: '2026-12-01' }] });
const ALL = [AASE, BO, EVA];

const names = (members) => members.map(({ name }) => name);

test('writes days as Danes do', () => {
  assert.equal(danishDay('2026-02-01'), '01.02.2026');
});

test('lives in Denmark whatever the machine says', () => {
  assert.equal(today(new Date('2026-11-24T23:30:00Z')), '2026-11-25');
});

test('tells which day of an absence is wrong', () => {
  assert.deepEqual(absenceFault({ first: '', last: '' }), { field: 'first', text: 'noDay' });
  assert.deepEqual(absenceFault({ first: '1.12.2026', last: 'x' }), { field: 'last', text: 'noDay' });
  assert.deepEqual(absenceFault({ first: '2.12.2026', last: '1.12.2026' }), { field: 'last', text: 'endsTooEarly' });
  assert.equal(absenceFault({ first: '1.12.2026', last: '1.12.2026' }), null);
  assert.equal(absenceCode({ first: '1.12.2026', last: '' }), '2026-12-01..');
  assert.equal(absenceCode({ first: '1.12.2026', last: '5.12.2026' }), '2026-12-01..2026-12-05');
});

test('says in words who is away and who will be', () => {
  const text = (person) => absenceText(absenceNow(person.absences, DAY), words('da'));
  assert.equal(text(AASE), '');
  assert.equal(text(BO), 'Væk nu: fra 20.11.2026 indtil videre');
  assert.equal(text(EVA), 'Væk senere: 01.12.2026');
  assert.equal(absenceNow([{ firstDay: '2026-11-01', lastDay: '2026-11-23' }], DAY).state, 'none');
});

test('finds by every word in names, departments and competences', () => {
  const search = (text, department = '') => names(found(ALL, { search: text, department }, VOCABULARY));
  assert.deepEqual(search(''), ['Åse', 'Bo', 'Eva']);
  assert.deepEqual(search('BRAND plan'), ['Åse']);
  assert.deepEqual(search('byggesag'), ['Bo', 'Eva']);
  assert.deepEqual(search('', 'PLAN'), ['Åse', 'Bo']);
  assert.deepEqual(search('ukendt'), []);
});

test('sorts by each column, equal ones by their Danish names', () => {
  const order = (column, descending = false) => names(sorted(ALL, { column, descending }, VOCABULARY, DAY));
  assert.deepEqual(order('name'), ['Bo', 'Eva', 'Åse']);
  assert.deepEqual(order('department'), ['Bo', 'Eva', 'Åse']);
  assert.deepEqual(order('hours', true), ['Åse', 'Bo', 'Eva']);
  assert.deepEqual(order('taskforces', true), ['Eva', 'Bo', 'Åse']);
  assert.deepEqual(order('absence'), ['Bo', 'Eva', 'Åse']);
});

test('shows which departments somebody covers today', () => {
  const [building, planning, roads] = coverage(ALL, VOCABULARY.departments, DAY);
  assert.deepEqual([names(building.own), building.here], [['Bo', 'Eva'], 1]);
  assert.deepEqual([names(planning.own), names(planning.others), planning.here], [['Åse'], ['Bo'], 1]);
  assert.deepEqual([roads.own, roads.others, roads.here], [[], [], 0]);
});

test('shows a code that the vocabulary does not have as it is', () => {
  assert.deepEqual(labels(['PLAN', 'MARS'], VOCABULARY.departments), ['Plan og by', 'MARS']);
});

test('says what was moved and what stayed', () => {
  const { moved } = words('da').handover;
  assert.equal(moved({ moved: 3, cases: 0, invitations: 0 }), '3 opgaver er flyttet.');
  assert.equal(moved({ moved: 1, cases: 1, invitations: 0 }), '1 opgave og 1 sag eller taskforce er flyttet.');
  assert.equal(moved({ moved: 0, cases: 2, invitations: 0 }), '2 sager og taskforcer er flyttet.');
  assert.equal(
    moved({ moved: 0, cases: 0, invitations: 1 }),
    'Der var intet at flytte. 1 invitation til en taskforce er ikke flyttet. Erstat deltageren på taskforcens faneblad.'
  );
});

test('has every text in both languages', () => {
  const shape = (texts) =>
    Object.entries(texts).map(([key, text]) => (typeof text === 'object' ? [key, shape(text)] : `${key}:${typeof text}`));
  assert.deepEqual(shape(words('en')), shape(words('da')));
});

test('counts colleagues in the grammar of the language', () => {
  assert.equal(words('da').shown(1, 1), '1 kollega');
  assert.equal(words('da').shown(3, 25), '3 af 25 kolleger');
  assert.equal(words('en').shown(0, 2), '0 of 2 colleagues');
});
