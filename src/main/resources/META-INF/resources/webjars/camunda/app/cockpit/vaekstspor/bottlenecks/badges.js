import { element } from '../../../tasklist/vaekstspor/dom.js';
import { badgeLines, heat } from './figures.js';
import { lineObstacles, outside, placed } from './placing.js';

const TYPE = 'vk-bottleneck';

/** Badges never become smaller than one can read, and not much larger. */
const SCALE = { min: 1, max: 1.2 };

/** How bad it is to hide something: what happens, what it is called, how it goes on. */
const WEIGHTS = { shape: 6, label: 5, line: 2 };

/** What of the diagram should stay visible; what holds other things is mostly empty. */
function obstacles(registry) {
  return registry
    .filter((found) => found.parent && !found.children?.length && !found.hidden)
    .flatMap((found) => {
      if (found.waypoints) {
        return lineObstacles(found.waypoints, WEIGHTS.line);
      }
      const { x, y, width, height, labelTarget } = found;
      return [{ x, y, width, height, weight: labelTarget ? WEIGHTS.label : WEIGHTS.shape }];
    });
}

function zoomed({ x, y, width, height, ...rest }, zoom) {
  return { ...rest, x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom };
}

/** The badges of one diagram. */
export class Badges {
  constructor(viewer, text, open) {
    this.canvas = viewer.get('canvas');
    this.overlays = viewer.get('overlays');
    this.registry = viewer.get('elementRegistry');
    this.text = text;
    this.open = open;
    this.shown = [];
    // They have no size as long as Cockpit hides them, which it does whenever the diagram moves.
    this.watcher = new ResizeObserver(() => this.place());
  }

  clear() {
    this.shown = [];
    this.watcher.disconnect();
    this.overlays.remove({ type: TYPE });
  }

  add(figures) {
    const node = this.badge(figures);
    this.overlays.add(figures.step, TYPE, {
      position: { top: 0, left: 0 },
      scale: SCALE,
      html: element('div', { class: 'vk-badge-place' }, node)
    });
    this.watcher.observe(node);
    this.shown.push({ node, step: this.registry.get(figures.step) });
  }

  badge(figures) {
    const lines = badgeLines(figures, this.text).map((line) => element('span', { class: 'vk-badge-line' }, line));
    const name = element('span', { class: 'vk-unseen' }, `${figures.name}: `);
    const open = () => this.open(figures.step);
    const look = `vk-badge vk-badge-${heat(figures.share)}`;
    return element('button', { type: 'button', class: look, title: figures.name, click: open }, name, lines);
  }

  /** Moves each badge to where it hides least at this zoom. */
  place() {
    if (this.shown.every(({ node }) => node.offsetWidth > 0)) {
      this.move();
    }
  }

  move() {
    const zoom = this.canvas.zoom();
    const scale = Math.min(SCALE.max, Math.max(SCALE.min, zoom));
    const badges = this.shown.map(({ node, step }) => {
      const { x, y, width, height } = step;
      return { step: zoomed({ x, y, width, height }, zoom), width: node.offsetWidth * scale, height: node.offsetHeight * scale };
    });
    const view = zoomed(this.canvas.viewbox(), zoom);
    const inTheWay = [...obstacles(this.registry).map((obstacle) => zoomed(obstacle, zoom)), ...outside(view, WEIGHTS.shape)];
    placed(badges, inTheWay).forEach(({ x, y }, index) => {
      const { style } = this.shown[index].node;
      style.left = `${(x - badges[index].step.x) / scale}px`;
      style.top = `${(y - badges[index].step.y) / scale}px`;
    });
  }
}
