import { element } from '../../../tasklist/vaekstspor/dom.js';
import { marksOf } from './marks.js';

let library = null;

/** The viewer takes a module loader of the page's for its own when it sees one. */
async function loadLibrary() {
  const root = document.querySelector('base').getAttribute('app-root');
  const { define } = window;
  window.define = undefined;
  try {
    await import(`${root}/lib/bpmn-js/bpmn-navigated-viewer.production.min.js`);
    return window.BpmnJS;
  } finally {
    window.define = define;
  }
}

async function xmlOf(definitionId, engineApi, signal) {
  const answer = await fetch(`${engineApi}/process-definition/${encodeURIComponent(definitionId)}/xml`, {
    headers: { Accept: 'application/json' },
    signal
  });
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return (await answer.json()).bpmn20Xml;
}

function mark(viewer, { step, label, state }, text) {
  const canvas = viewer.get('canvas');
  if (!viewer.get('elementRegistry').get(step)) {
    return;
  }
  canvas.addMarker(step, `vk-case-${state}`);
  const signs = { open: ` · ${text.open}`, late: ` · ${text.late}`, passed: '' };
  const html = element('div', { class: `vk-case-badge vk-case-badge-${state}` }, `${label}${signs[state]}`);
  // Above the step: below it are the events at its edge.
  viewer.get('overlays').add(step, 'vk-case', { position: { top: -28, left: 0 }, html, show: {}, scale: { min: 1, max: 1 } });
}

/** A process' diagram with the steps of a case marked on it. */
export class CaseDiagram {
  constructor(node, engineApi, text) {
    this.node = node;
    this.engineApi = engineApi;
    this.text = text;
    this.loading = new AbortController();
  }

  /** Draws the process, instead of the one before. */
  async show(process) {
    this.leave();
    this.loading = new AbortController();
    const { signal } = this.loading;
    this.node.setAttribute('aria-label', this.text.diagram(process.processName));
    this.node.replaceChildren(element('p', {}, this.text.loading));
    try {
      library ??= loadLibrary();
      const [Viewer, xml] = await Promise.all([library, xmlOf(process.processDefinitionId, this.engineApi, signal)]);
      if (!signal.aborted) {
        await this.draw(Viewer, xml, process, signal);
      }
    } catch {
      library = null;
      if (!signal.aborted) {
        this.node.replaceChildren(element('p', {}, this.text.noDiagram));
      }
    }
  }

  async draw(Viewer, xml, process, signal) {
    this.node.replaceChildren();
    const viewer = new Viewer({ container: this.node });
    this.viewer = viewer;
    await viewer.importXML(xml);
    if (signal.aborted) {
      return;
    }
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    marksOf(process.steps, this.text).forEach((each) => mark(viewer, each, this.text));
    if (process.endEvent && viewer.get('elementRegistry').get(process.endEvent)) {
      viewer.get('canvas').addMarker(process.endEvent, 'vk-case-passed');
    }
  }

  /** Makes one step stand out. */
  point(step) {
    if (!this.viewer?.get('elementRegistry').get(step)) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    this.pointed && canvas.removeMarker(this.pointed, 'vk-case-pointed');
    canvas.addMarker(step, 'vk-case-pointed');
    this.pointed = step;
  }

  leave() {
    this.loading.abort();
    this.viewer?.destroy();
    this.viewer = null;
    this.pointed = null;
  }
}
