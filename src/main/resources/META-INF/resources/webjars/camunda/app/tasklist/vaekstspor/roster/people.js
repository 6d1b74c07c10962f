import { absenceNow } from './days.js';

function folded(text) {
  return text.toLocaleLowerCase('da');
}

/** The labels of codes, in the order of the codes. */
export function labels(codes, choices) {
  return codes.map((code) => choices.find((choice) => choice.code === code)?.label ?? code);
}

/** The colleagues in that department, if any is asked for, in whom every word of the search is found. */
export function found(members, { search, department }, vocabulary) {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return members.filter((member) => {
    const departments = [member.department, ...member.otherDepartments];
    const text = folded(
      [
        member.name,
        member.userId,
        member.email,
        ...departments,
        ...labels(departments, vocabulary.departments),
        ...labels(member.competences, vocabulary.competences)
      ].join(' ')
    );
    return (!department || departments.includes(department)) && words.every((word) => text.includes(word));
  });
}

const VALUES = {
  name: (member) => member.name,
  department: (member, vocabulary) => labels([member.department], vocabulary.departments)[0],
  hours: (member) => member.weeklyHours,
  taskforces: (member) => member.openTaskforces,
  absence: (member, vocabulary, day) => {
    const absence = absenceNow(member.absences, day);
    return absence.state === 'now' ? '' : absence.firstDay ?? '9999';
  }
};

/** The columns that the list can be sorted by. */
export const SORTABLE = Object.keys(VALUES);

/** The colleagues in that order; equal ones by name. */
export function sorted(members, { column, descending }, vocabulary, day) {
  const value = (member) => VALUES[column](member, vocabulary, day);
  const compare = (a, b) => (typeof a === 'number' ? a - b : a.localeCompare(b, 'da'));
  const direction = descending ? -1 : 1;
  return [...members].sort(
    (a, b) => direction * compare(value(a), value(b)) || a.name.localeCompare(b.name, 'da')
  );
}

/** Who works in each department, who else speaks for it, and how many of them are here on that day. */
export function coverage(members, departments, day) {
  return departments.map(({ code, label }) => {
    const own = members.filter((member) => member.department === code);
    const others = members.filter((member) => member.otherDepartments.includes(code));
    const here = [...own, ...others].filter((member) => absenceNow(member.absences, day).state !== 'now');
    return { code, label, own, others, here: here.length };
  });
}
