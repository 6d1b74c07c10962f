import { button, element } from '../../../tasklist/vaekstspor/dom.js';

/** Why there are no figures, in words for people. */
export function reason(refused, text) {
  return { 401: text.signedOut, 403: text.refused }[refused?.status] ?? text.failed;
}

/** What is to be told instead of figures: nothing when there are some. */
export function notice({ phase, refused, report }, again, text) {
  if (phase === 'failed') {
    const retry = refused?.status !== 403 && button(text.again, again);
    return [element('p', { class: 'vk-notice' }, reason(refused, text), ' ', retry)];
  }
  return phase === 'loading' && !report ? [element('p', { class: 'vk-notice' }, text.loading)] : [];
}
