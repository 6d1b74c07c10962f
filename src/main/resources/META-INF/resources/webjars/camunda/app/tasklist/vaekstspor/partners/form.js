import { boxes } from '../dialog/boxes.js';
import { buttons, confirmed, openDialog } from '../dialog/dialog.js';
import { field, line, select } from '../dialog/fields.js';
import { forgetFaults, missing, showFaults, summaryElement, tellFaults } from '../dialog/summary.js';
import { dialogWords } from '../dialog/words.js';
import { button, element } from '../dom.js';
import { NOBODY, domain, inOrder, numbers } from './entry.js';

function lines(value, attributes = {}) {
  return element('textarea', { class: 'form-control', rows: '3', ...attributes }, value);
}

function formFields(partner, { vocabulary, words }) {
  const { choose } = dialogWords(document.documentElement.lang);
  const required = { required: true };
  const named = (name, control) => ({ [name]: field({ name, label: words.fields[name], hint: words.hints[name], control }) });
  return {
    ...named('name', line(partner.name, required)),
    ...named('type', select(vocabulary.types, partner.type, choose, required)),
    ...named('town', line(partner.town, required)),
    ...named('domain', line(partner.domain, required)),
    ...named('email', line(partner.email)),
    ...named('reach', select(vocabulary.reaches, partner.reach, choose, required)),
    ...named('company_size', line(partner.companySize, required)),
    ...named('trl', line(partner.trl, required)),
    ...named('offers', lines(partner.offers, required)),
    ...named('note', lines(partner.note)),
    ...named('source', line(partner.source)),
    ...named('confidence', select(vocabulary.confidences, partner.confidence, choose, required)),
    ...named('capacity', line(partner.capacity, { inputmode: 'numeric' })),
    ...named('conflicts', line(partner.conflicts.join(', '))),
    ...named('main_competence', select(vocabulary.competences, partner.competences[0] ?? '', choose, required)),
    competences: boxes('competences', vocabulary.competences, partner.competences, words),
    sectors: boxes('sectors', vocabulary.sectors, partner.sectors, words),
    languages: boxes('languages', vocabulary.languages, partner.languages, words)
  };
}

/** What the form says, as the server takes it. */
function entry(fields, before) {
  const text = (name) => fields[name].target.value;
  return {
    name: text('name'),
    type: text('type'),
    domain: domain(text('domain')),
    town: text('town'),
    competences: inOrder(before.competences, fields.competences.values(), text('main_competence')),
    sectors: inOrder(before.sectors, fields.sectors.values()),
    offers: text('offers'),
    companySize: text('company_size'),
    trl: text('trl'),
    reach: text('reach'),
    confidence: text('confidence'),
    source: text('source'),
    note: text('note'),
    email: text('email'),
    languages: inOrder(before.languages, fields.languages.values()),
    capacity: text('capacity'),
    conflicts: numbers(text('conflicts'))
  };
}

async function save(fields, place, partner, { api, words }) {
  const faults = showFaults(fields, missing(fields, words), words);
  if (faults.length > 0) {
    tellFaults(place, words.mend, faults);
    return false;
  }
  const written = entry(fields, partner ?? NOBODY);
  try {
    await (partner ? api.change(partner, written) : api.add(written));
    return true;
  } catch (refused) {
    tellFaults(place, refused.message, showFaults(fields, refused.errors ?? [], words));
    return false;
  }
}

/**
 * Opens a partner, or a new one, in a form.
 *
 * @returns a promise of what was done, in words; empty when nothing was
 */
export function openForm(partner, context) {
  const { words } = context;
  const fields = formFields(partner ?? NOBODY, context);
  const place = summaryElement();
  const written = () => JSON.stringify(entry(fields, partner ?? NOBODY));
  const before = written();
  const submit = async (event) => {
    event.preventDefault();
    forgetFaults(place);
    if (await save(fields, place, partner, context)) {
      dialog.close(words.saved(fields.name.target.value));
    }
  };
  const form = element(
    'form',
    { novalidate: true, class: 'vk-form', submit },
    Object.values(fields).map(({ node }) => node),
    buttons(button(words.save, null, { main: true, type: 'submit' }), () => leave()).node
  );
  const { dialog, leave, closed } = openDialog({
    title: partner ? words.editTitle(partner.name) : words.addTitle,
    look: 'vk-dialog-person',
    way: true,
    mayClose: async () => written() === before || confirmed(words.unsaved),
    content: [place, form]
  });
  fields.name.target.focus();
  return closed;
}
