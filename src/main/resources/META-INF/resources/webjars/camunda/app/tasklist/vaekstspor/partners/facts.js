import { element } from '../dom.js';
import { labels } from '../roster/people.js';

/** The facts of a partner as names and texts; what is not stated says so. */
export function facts(partner, vocabulary, words) {
  const label = (code, choices) => labels([code], choices)[0];
  const list = (codes, choices) => labels(codes, choices).join(', ');
  return [
    ['status', label(partner.status, vocabulary.statuses)],
    ['type', label(partner.type, vocabulary.types)],
    ['town', partner.town],
    ['domain', partner.domain],
    ['email', partner.email],
    ['offers', partner.offers],
    ['competences', list(partner.competences, vocabulary.competences)],
    ['sectors', list(partner.sectors, vocabulary.sectors)],
    ['company_size', partner.companySize],
    ['trl', partner.trl],
    ['reach', label(partner.reach, vocabulary.reaches)],
    ['languages', list(partner.languages, vocabulary.languages)],
    ['capacity', partner.capacity],
    ['conflicts', partner.conflicts.join(', ')],
    ['confidence', label(partner.confidence, vocabulary.confidences)],
    ['source', partner.source],
    ['note', partner.note]
  ].map(([name, text]) => ({ name, label: words.fields[name], text: text || words.notStated, stated: Boolean(text) }));
}

function valueElement({ name, text, stated }, partner) {
  const uncertain = name === 'confidence' && partner.confidence !== 'high';
  if (name === 'domain') {
    return element('a', { href: `https://${text}`, target: '_blank', rel: 'noopener noreferrer' }, text);
  }
  return element('span', { class: uncertain ? 'vk-uncertain' : !stated && 'vk-quiet' }, text);
}

/** All facts of a partner to read. */
export function factsElement(partner, { vocabulary, words }) {
  const lines = facts(partner, vocabulary, words).map((fact) => [
    element('dt', {}, fact.label),
    element('dd', {}, valueElement(fact, partner))
  ]);
  return element('dl', { class: 'vk-facts' }, lines);
}
