import { Badges } from './badges.js';
import { heat, isSeen, ranked } from './figures.js';
import { legend } from './legend.js';

/** The shading of one diagram's steps. */
class Heat {
  constructor(viewer) {
    this.canvas = viewer.get('canvas');
    this.registry = viewer.get('elementRegistry');
    this.marked = [];
  }

  clear() {
    this.marked.forEach(([step, marker]) => this.registry.get(step) && this.canvas.removeMarker(step, marker));
    this.marked = [];
  }

  mark({ step, share }) {
    const level = heat(share);
    if (level > 0) {
      this.canvas.addMarker(step, `vk-heat-${level}`);
      this.marked.push([step, `vk-heat-${level}`]);
    }
  }
}

/** Puts the legend above the diagram, which makes room for it; returns how to undo that. */
function putAbove(viewer, node) {
  const canvas = viewer.get('canvas');
  const container = canvas.getContainer();
  container.before(node);
  const fit = () => {
    container.style.top = `${node.offsetHeight}px`;
    container.style.height = `calc(100% - ${node.offsetHeight}px)`;
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  };
  const watcher = new ResizeObserver(fit);
  watcher.observe(node);
  return () => {
    watcher.disconnect();
    node.remove();
    container.style.top = '';
    container.style.height = '';
  };
}

/**
 * Heat, badges and legend on a diagram of Cockpit's.
 *
 * @param open called with a step that somebody wants to know more of
 * @returns how to take them away
 */
export function heatOn(viewer, store, place, text, open) {
  const registry = viewer.get('elementRegistry');
  const [heatMap, badges] = [new Heat(viewer), new Badges(viewer, text, open)];
  const box = legend(store, text);
  const clear = () => [heatMap, badges].forEach((drawn) => drawn.clear());
  const draw = ({ report, choices }) => {
    clear();
    // Steps of other versions of the model may not be on this diagram.
    const steps = ranked(report, choices.clock).filter((figures) => isSeen(figures) && registry.get(figures.step));
    steps.forEach((figures) => {
      heatMap.mark(figures);
      badges.add(figures);
    });
  };
  const takeDown = putAbove(viewer, box.node);
  const stop = store.listen((state) => {
    box.show(state);
    if (!state.choices.heat || state.phase === 'failed') {
      clear();
    } else if (state.phase === 'shown') {
      draw(state);
    }
  }, place);
  return () => [stop, clear, takeDown].forEach((end) => end());
}
