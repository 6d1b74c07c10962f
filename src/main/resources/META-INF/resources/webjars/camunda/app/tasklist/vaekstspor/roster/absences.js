import { absenceCode, absenceFault, danishDay } from './days.js';
import { button, element, freshId } from '../dom.js';
import { line, showError } from '../dialog/fields.js';

function dayInput(label, value, words) {
  const id = freshId();
  const input = line(value ? danishDay(value) : '', { id, placeholder: words.absence.example });
  const error = element('p', { id: `${id}-error`, class: 'vk-error', hidden: true });
  input.setAttribute('aria-describedby', `${id}-error`);
  return { input, error, node: element('div', {}, element('label', { for: id }, label), input, error) };
}

function absenceRow(absence, words, gone) {
  const first = dayInput(words.absence.first, absence.firstDay, words);
  const last = dayInput(words.absence.last, absence.lastDay, words);
  const remove = button(words.absence.remove, () => {
    node.remove();
    gone();
  });
  const node = element('div', { class: 'vk-absence', role: 'group' }, first.node, last.node, remove);
  return { node, first, last, written: () => ({ first: first.input.value, last: last.input.value }) };
}

/** Writes what is wrong beneath the day at fault; the days at fault come back with the text. */
function check(row, words) {
  const fault = absenceFault(row.written());
  ['first', 'last'].forEach((name) => {
    const text = fault?.field === name ? words.absence[fault.text] : null;
    showError(row[name].input, row[name].error, text && `${words.absence[name]} ${text}.`);
  });
  return fault ? [{ target: row[fault.field].input, label: words.absence[fault.field], text: words.absence[fault.text] }] : [];
}

/** The absences of a colleague: rows that can be added and removed. */
export function absencesField(absences, words) {
  const error = element('p', { class: 'vk-error', hidden: true });
  const list = element('div', {});
  const add = button(words.absence.add, () => insert({}).first.input.focus());
  let rows = [];
  const rename = () => rows.forEach((row, index) => row.node.setAttribute('aria-label', words.absence.number(index + 1)));
  const insert = (absence) => {
    const row = absenceRow(absence, words, () => {
      rows = rows.filter((other) => other !== row);
      rename();
      add.focus();
    });
    rows.push(row);
    list.append(row.node);
    rename();
    return row;
  };
  absences.forEach(insert);
  const legend = element('legend', {}, words.fields.absences);
  const hint = element('p', { class: 'vk-hint' }, words.hints.absences);
  return {
    name: 'absences',
    node: element('fieldset', { class: 'vk-field' }, legend, hint, list, add, error),
    target: add,
    values: () => rows.map((row) => absenceCode(row.written())),
    faults: () => rows.flatMap((row) => check(row, words)),
    show: (text) => showError(add, error, text)
  };
}
