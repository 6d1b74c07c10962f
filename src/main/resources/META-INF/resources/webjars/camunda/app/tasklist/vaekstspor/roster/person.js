import { absencesField } from './absences.js';
import { conflictsElement } from './conflicts.js';
import { buttons, confirmed, openDialog } from '../dialog/dialog.js';
import { button, element } from '../dom.js';
import { field, line, select } from '../dialog/fields.js';
import { dialogWords } from '../dialog/words.js';
import { boxes } from '../dialog/boxes.js';
import { handOver } from './handover.js';
import { forgetFaults, missing, showFaults, summaryElement, tellFaults } from '../dialog/summary.js';

const NOBODY = {
  userId: '',
  name: '',
  email: '',
  department: '',
  otherDepartments: [],
  competences: [],
  substitute: '',
  weeklyHours: 6,
  absences: []
};

function formFields(member, { members, vocabulary, words }) {
  const colleagues = members
    .filter(({ userId }) => userId !== member.userId)
    .map(({ userId, name }) => ({ code: userId, label: name }));
  const { choose } = dialogWords(document.documentElement.lang);
  const named = (name, control) => ({ [name]: field({ name, label: words.fields[name], hint: words.hints[name], control }) });
  return {
    ...named('user_id', line(member.userId, { required: true, readonly: Boolean(member.userId) })),
    ...named('name', line(member.name, { required: true })),
    ...named('email', line(member.email, { type: 'email' })),
    ...named('department', select(vocabulary.departments, member.department, choose, { required: true })),
    ...named('weekly_hours', line(member.weeklyHours, { required: true, inputmode: 'numeric' })),
    ...named('substitute', select(colleagues, member.substitute, words.nobody)),
    absences: absencesField(member.absences, words),
    other_departments: boxes('other_departments', vocabulary.departments, member.otherDepartments, words),
    competences: boxes('competences', vocabulary.competences, member.competences, words)
  };
}

/** What the form says, as the server takes it. */
function entry(fields) {
  return {
    userId: fields.user_id.target.value,
    name: fields.name.target.value,
    email: fields.email.target.value,
    department: fields.department.target.value,
    otherDepartments: fields.other_departments.values(),
    competences: fields.competences.values(),
    substitute: fields.substitute.target.value,
    weeklyHours: fields.weekly_hours.target.value,
    absences: fields.absences.values()
  };
}

async function save(fields, place, { api, words, member }) {
  const faults = [...showFaults(fields, missing(fields, words), words), ...fields.absences.faults()];
  if (faults.length > 0) {
    tellFaults(place, words.mend, faults);
    return false;
  }
  try {
    await (member ? api.change(member, entry(fields)) : api.add(entry(fields)));
    return true;
  } catch (refused) {
    tellFaults(place, refused.message, showFaults(fields, refused.errors ?? [], words));
    return false;
  }
}

async function remove(member, place, { api, words, members }) {
  const left = members.filter(({ substitute }) => substitute === member.userId).map(({ name }) => name);
  const explanation = words.removing.text + (left.length > 0 ? words.removing.substitutes(left) : '');
  const sure = await confirmed({ title: words.removing.title(member.name), text: explanation, yes: words.removing.yes });
  if (!sure) {
    return false;
  }
  try {
    await api.remove(member);
    return true;
  } catch (refused) {
    tellFaults(place, refused.message, []);
    return false;
  }
}

/** What can be done with a colleague beside the form; it closes the form, so that must be nothing to lose. */
function more(member, place, context, mayClose, done) {
  const { words } = context;
  const moved = async () => {
    const message = (await mayClose()) && (await handOver(member, context));
    if (message) {
      done(message);
    }
  };
  const removed = async () => (await mayClose()) && (await remove(member, place, context)) && done(words.removed(member.name));
  return element(
    'section',
    { class: 'vk-more' },
    conflictsElement(member, context, mayClose, done),
    element('div', { class: 'vk-buttons' }, button(words.handover.open, moved), button(words.remove, removed))
  );
}

/**
 * Opens a colleague, or a new one, in a form.
 *
 * @param context `api`, `members`, `vocabulary`, `words`
 * @returns a promise of what was done, in words; empty when nothing was
 */
export async function openPerson(member, context) {
  const { words } = context;
  const fields = formFields(member ?? NOBODY, context);
  const place = summaryElement();
  const written = () => JSON.stringify([entry(fields)]);
  const before = written();
  const done = (message) => dialog.close(message);
  const submit = async (event) => {
    event.preventDefault();
    forgetFaults(place);
    if (await save(fields, place, { ...context, member })) {
      done(words.saved(fields.name.target.value));
    }
  };
  const form = element(
    'form',
    { novalidate: true, class: 'vk-form', submit },
    Object.values(fields).map(({ node }) => node),
    buttons(button(words.save, null, { main: true, type: 'submit' }), () => leave()).node
  );
  const mayClose = async () => written() === before || confirmed(words.unsaved);
  const { dialog, leave, closed } = openDialog({
    title: member ? member.name : words.addTitle,
    look: 'vk-dialog-person',
    way: true,
    mayClose,
    content: [place, form, member && more(member, place, context, mayClose, done)].filter(Boolean)
  });
  (member ? fields.name : fields.user_id).target.focus();
  return closed;
}
