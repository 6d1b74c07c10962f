import { button, element } from '../../../tasklist/vaekstspor/dom.js';
import { openDialog } from '../../../tasklist/vaekstspor/dialog/dialog.js';
import { chosenText } from './controls.js';
import { reason } from './notice.js';
import { distribution, durations, oldestOpen, split, trend, whatIf } from './step-parts.js';
import { thresholdForm } from './thresholds.js';

function facts({ step }, choices, text) {
  const target = step.target && `${text.columns.target}: ${text.target(step.target.workingDays)}`;
  const told = [text.waiting(text.codes.waitsFor[step.waitsFor]), target, chosenText(choices, text)];
  return element('p', { class: 'vk-quiet' }, told.filter(Boolean).join(' · '));
}

/** The parts in the order in which they are asked; the drawings are gathered in `charts`. */
function parts(detail, choices, text, charts) {
  const { clock } = choices;
  return [
    facts(detail, choices, text),
    whatIf(detail, clock, text),
    oldestOpen(detail, clock, text),
    element('div', { class: 'vk-parts' }, durations(detail, clock, text), split(detail, clock, text)),
    element('div', { class: 'vk-parts' }, distribution(detail, clock, text, charts), trend(detail, text, charts))
  ];
}

/** Closes a dialog when its page is left, by a link in it or by the browser's way back; filters are the same page. */
function closeOnLeaving(dialog, signal) {
  const page = () => location.hash.split('?')[0];
  const from = page();
  addEventListener('hashchange', () => page() !== from && dialog.close(), { signal });
}

/**
 * Shows all about a step in a dialog; the promise ends when it is closed.
 *
 * @param id the step, one of the report's
 */
export async function openStep(id, store, text) {
  const { choices, report } = store.state;
  const { name } = report.steps.find(({ step }) => step === id);
  const asking = new AbortController();
  const charts = [];
  const content = element('div', { class: 'vk-step' }, element('p', { role: 'status' }, text.loading));
  const closing = button(text.close, () => opened.dialog.close());
  const alert = element('div');
  const opened = openDialog({ title: name, look: 'vk-dialog-step', content: [content, alert] });
  opened.dialog.lang = text.language;
  opened.dialog.querySelector('.vk-dialog-head').append(closing);
  closing.focus();
  closeOnLeaving(opened.dialog, asking.signal);
  const limits = thresholdForm(alert, { processKey: report.processKey, step: id, language: text.language });
  const shown = store
    .step(id, asking.signal)
    .then((detail) => content.replaceChildren(...parts(detail, choices, text, charts)))
    .then(() => charts.forEach((chart) => chart.start()))
    .catch((refused) => !asking.signal.aborted && content.replaceChildren(element('p', {}, reason(refused, text))));
  await opened.closed;
  asking.abort();
  limits.unmount();
  await shown;
  charts.forEach((chart) => chart.stop());
}
