import { Refused, address, call } from '../../../tasklist/vaekstspor/api.js';
import { asksAnew, parameters, remember, remembered } from './choices.js';

/** The server, as the figures are asked of it. */
export const SERVER = {
  key: async (definitionId, engineApi, signal) => {
    const answer = await fetch(`${engineApi}/process-definition/${encodeURIComponent(definitionId)}`, {
      headers: { Accept: 'application/json' },
      signal
    });
    if (!answer.ok) {
      throw new Refused('', null, answer.status);
    }
    return (await answer.json()).key;
  },
  report: (key, asked, signal) => call('GET', `/bottlenecks/${encodeURIComponent(key)}?${asked}`, { signal }),
  step: (key, step, asked, signal) =>
    call('GET', `/bottlenecks/${encodeURIComponent(key)}/steps/${encodeURIComponent(step)}?${asked}`, { signal })
};

/**
 * The figures of the process that is looked at, shared by its diagram and its tab, and what was chosen to see. Whoever
 * listens is called with `{phase, report, refused, choices}`; `phase` is loading, shown or failed.
 */
export class Bottlenecks {
  constructor(storage, server = SERVER) {
    this.storage = storage;
    this.server = server;
    this.listeners = new Set();
    this.state = { phase: 'loading', report: null, refused: null, choices: remembered(storage) };
    this.loading = new AbortController();
  }

  /** Tells the listener of the process, now and whenever something changes; returns how to stop that. */
  listen(listener, { definitionId, engineApi }) {
    this.listeners.add(listener);
    if (this.definitionId === definitionId) {
      listener(this.state);
    } else {
      this.definitionId = definitionId;
      this.engineApi = engineApi;
      this.key = null;
      this.load();
    }
    return () => this.leave(listener);
  }

  leave(listener) {
    this.listeners.delete(listener);
    if (this.listeners.size === 0) {
      this.loading.abort();
      this.definitionId = null;
    }
  }

  /** Chooses something else to see, and remembers it. */
  choose(change) {
    const before = this.state.choices;
    const choices = { ...before, ...change };
    remember(this.storage, choices);
    this.become({ choices });
    if (asksAnew(before, choices)) {
      this.load();
    }
  }

  become(change) {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener(this.state));
  }

  /** Asks the server; an answer that nobody waits for any more is forgotten. */
  async load() {
    this.loading.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    this.become({ phase: 'loading' });
    try {
      this.key ??= await this.server.key(this.definitionId, this.engineApi, signal);
      const report = await this.server.report(this.key, parameters(this.state.choices), signal);
      if (!signal.aborted) {
        this.become({ phase: 'shown', report, refused: null });
      }
    } catch (refused) {
      if (!signal.aborted) {
        this.become({ phase: 'failed', report: null, refused });
      }
    }
  }

  /** All about one step, by the same choices. */
  step(id, signal) {
    return this.server.step(this.key, id, parameters(this.state.choices), signal);
  }

  /** Where the table lies as a file. */
  csvAddress() {
    const asked = parameters(this.state.choices);
    asked.set('format', 'csv');
    return address(`/bottlenecks/${encodeURIComponent(this.key)}?${asked}`);
  }
}
