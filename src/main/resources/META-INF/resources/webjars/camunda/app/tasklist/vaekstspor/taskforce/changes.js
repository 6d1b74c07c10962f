import { isoDate, isoTime } from '../danish-date.js';
import { ask } from '../dialog/ask.js';

/*
 * What those in charge can change about a taskforce. Each asks for a few values and sends them with
 * `send(path, body, told)`, a promise of what to tell.
 */

function reason(texts) {
  return { name: 'reason', label: texts.reason, missing: texts.noReason, lines: true, most: 2000 };
}

function date(name, more, texts) {
  return { name, hint: texts.dateHint, check: (text) => !isoDate(text) && texts.dateFault, ...more };
}

function addAction({ departments }, texts, send) {
  return ask({
    title: texts.addAction,
    save: texts.save,
    fields: [
      { name: 'title', label: texts.title, missing: texts.noTitle },
      { name: 'department', label: texts.department, missing: texts.noDepartment, options: departments },
      date('deadline', { label: texts.deadline, hint: texts.deadlineHint }, texts)
    ],
    submit: ({ title, department, deadline }) =>
      send('actions', { title, department, deadline: isoDate(deadline) ?? null }, texts.added(title))
  });
}

function replaceMember({ members, colleagues }, texts, send) {
  const options = members.filter(({ replaceable }) => replaceable).map(({ id, name }) => ({ code: String(id), label: name }));
  return ask({
    title: texts.replaceMember,
    save: texts.replace,
    fields: [
      { name: 'member', label: texts.member, missing: texts.noMember, options },
      { name: 'successor', label: texts.successor, options: colleagues, empty: texts.findSomebody },
      reason(texts)
    ],
    submit: ({ member, ...body }) => send(`members/${member}/replacement`, body, texts.replaced)
  });
}

function replaceLead({ colleagues }, texts, send) {
  return ask({
    title: texts.replaceLead,
    save: texts.replaceLead,
    fields: [{ name: 'successor', label: texts.newLead, missing: texts.noLead, options: colleagues }, reason(texts)],
    submit: (body) => send('lead', body, texts.leadReplaced)
  });
}

function moveMeeting({ meetingPlace }, texts, send) {
  return ask({
    title: texts.moveMeeting,
    save: texts.move,
    fields: [
      date('date', { label: texts.date, missing: texts.dateFault }, texts),
      {
        name: 'time',
        label: texts.time,
        hint: texts.timeHint,
        missing: texts.timeFault,
        check: (text) => !isoTime(text) && texts.timeFault
      },
      { name: 'place', label: texts.place, missing: texts.noPlace, value: meetingPlace }
    ],
    submit: (values) =>
      send('meeting', { date: isoDate(values.date), time: isoTime(values.time), place: values.place }, texts.moved)
  });
}

function cancelMeeting(taskforce, texts, send) {
  return ask({
    title: texts.cancelMeeting,
    save: texts.cancelMeeting,
    fields: [reason(texts)],
    submit: (body) => send('meeting/cancellation', body, texts.cancelled)
  });
}

/** The changes that are possible now, in the order of their buttons. */
function possible({ hasMet, meetingCancelled, members }) {
  const meeting = meetingCancelled ? { moveMeeting } : { moveMeeting, cancelMeeting };
  const seats = members.some(({ replaceable }) => replaceable) ? { replaceMember, replaceLead } : { replaceLead };
  return hasMet ? { addAction, ...seats } : { ...seats, ...meeting };
}

/**
 * What the signed-in person can change now: each with its `label` and `ask(send)`, which opens the dialog. Empty for
 * those who only read, and when the taskforce or the task is closed.
 */
export function changes(taskforce, texts) {
  if (!taskforce.mayChange || !taskforce.taskOpen || taskforce.closed) {
    return [];
  }
  return Object.entries(possible(taskforce)).map(([name, change]) => ({
    label: texts[name],
    ask: (send) => change(taskforce, texts, send)
  }));
}
