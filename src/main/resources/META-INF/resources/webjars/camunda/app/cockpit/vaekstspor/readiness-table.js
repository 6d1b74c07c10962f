/** A day of the form 2026-11-30 as people write it. */
export function day(iso, text) {
  return new Date(`${iso}T12:00:00`).toLocaleDateString(text.locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric'
  });
}

/** The same without the year, for narrow columns. */
export function shortDay(iso, text) {
  return new Date(`${iso}T12:00:00`).toLocaleDateString(text.locale, { day: '2-digit', month: '2-digit' });
}

/** What a week says of a competence: words beside the figure, so that colour is never needed. */
export function weekCell(week, text) {
  if (week.available === 0) {
    return { text: text.nobody, state: 'gap' };
  }
  return week.available === 1 ? { text: text.onlyOne(week.names[0]), state: 'one' } : { text: `${week.available}`, state: 'many' };
}

/** What stands below the competence's name, or nothing. */
export function remark(competence, text) {
  if (competence.people === 0) {
    return text.noPerson;
  }
  return competence.onlyPerson ? text.onlyPerson(competence.onlyPerson) : '';
}

/** The heads of the weeks' columns. */
export function weekHeads(report, text) {
  const weeks = report.competences[0]?.weeks ?? [];
  return weeks.map((week, index) => ({
    text: index === 0 ? text.today : text.week(week.week),
    date: shortDay(week.from, text)
  }));
}

/** The sentences above the table. */
export function summary(report, text) {
  return [
    text.startable(report.startable),
    text.gaps(report.competences.filter((competence) => competence.gap).length),
    text.deadline(day(report.deadline, text), day(report.attractDeadline, text))
  ];
}

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  made.append(...[content].flat());
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function head(report, text) {
  const weeks = weekHeads(report, text).map(({ text: name, date }) =>
    element('th', [name, element('span', date, { class: 'vk-readiness-date' })], { scope: 'col' })
  );
  const facts = [text.competence, text.people, text.load].map((name) => element('th', name, { scope: 'col' }));
  return element('thead', element('tr', [...facts, ...weeks]));
}

function row(competence, text) {
  const note = remark(competence, text);
  const name = [competence.label, ...(note ? [element('span', note, { class: 'vk-readiness-note' })] : [])];
  const weeks = competence.weeks
    .map((week) => weekCell(week, text))
    .map((cell) => element('td', cell.text, { class: `vk-readiness-${cell.state}` }));
  return element('tr', [
    element('th', name, { scope: 'row' }),
    element('td', `${competence.people}`),
    element('td', text.percent(competence.load)),
    ...weeks
  ]);
}

/** The whole panel's content; the table can be scrolled with the keyboard. */
export function readinessElements(report, text) {
  const [startable, ...rest] = summary(report, text);
  const table = element(
    'table',
    [
      element('caption', text.caption),
      head(report, text),
      element('tbody', report.competences.map((competence) => row(competence, text)))
    ],
    { class: 'vk-readiness-table' }
  );
  return [
    element('p', startable, { class: 'vk-readiness-startable' }),
    element('p', rest.join(' ')),
    element('div', table, { class: 'vk-readiness-scroll', tabindex: '0', role: 'region', 'aria-label': text.caption })
  ];
}
