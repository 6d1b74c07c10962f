import { ask } from '../dialog/ask.js';
import { confirmed } from '../dialog/dialog.js';

/** Asks once more before the tasks go to somebody who is away; empty when the manager thinks better of it. */
async function anyway(refused, send, texts) {
  if (refused.obstacle !== 'AWAY') {
    throw refused;
  }
  return (await confirmed({ title: texts.away, text: refused.message, yes: texts.anyway })) && send();
}

/**
 * Asks to whom and why, and moves what the colleague has on hand there.
 *
 * @returns a promise of what was done, in words; empty when nothing was
 */
export function handOver(member, { api, members, words }) {
  const texts = words.handover;
  const options = members
    .filter(({ userId, signIn }) => userId !== member.userId && signIn)
    .map(({ userId, name }) => ({ code: userId, label: name }));
  const submit = (values) => {
    const send = async (anyhow) => texts.moved(await api.handOver(member, { ...values, anyway: anyhow }));
    return send(false).catch((refused) => anyway(refused, () => send(true), texts));
  };
  return ask({
    title: texts.title(member.name),
    fields: [
      { name: 'to', label: texts.to, missing: texts.noReceiver, options },
      { name: 'reason', label: texts.reason, hint: texts.journal, missing: texts.noReason, lines: true, most: 2000 },
      { name: 'cases', label: texts.cases(member.name), hint: texts.casesHint, tick: true, value: true }
    ],
    save: texts.yes,
    submit
  }).closed;
}
