/*
 * Where badges stand. A badge keeps a size that can be read while the diagram around it shrinks, so it is placed beside
 * its step where it hides least. Places are rectangles `{x, y, width, height}` in the pixels of the screen.
 */
const GAP = 2;

/** Cockpit's own signs hang on the lower edge of a step. */
const GAP_BELOW = 10;

/** How much it costs, in square pixels hidden, that a place is less usual than the one before it. */
const UNUSUAL = 20;

/** One badge must not lie on another. */
const BADGE_WEIGHT = 12;

/** The places beside a step, the usual ones first. */
export function candidates(step, { width, height }) {
  const centre = step.x + (step.width - width) / 2;
  const columns = [centre, step.x, step.x + step.width - width, step.x + step.width / 2, step.x + step.width / 2 - width];
  const middle = step.y + (step.height - height) / 2;
  const rows = [middle, step.y, step.y + step.height - height];
  const above = columns.map((x) => ({ x, y: step.y - height - GAP }));
  const below = columns.map((x) => ({ x, y: step.y + step.height + GAP_BELOW }));
  const right = rows.map((y) => ({ x: step.x + step.width + GAP, y }));
  const left = rows.map((y) => ({ x: step.x - width - GAP, y }));
  return [...above, ...below, ...right, ...left].map((place) => ({ ...place, width, height }));
}

/** How many square pixels two rectangles share. */
export function overlap(one, other) {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function hidden(place, obstacles) {
  return obstacles.reduce((sum, obstacle) => sum + overlap(place, obstacle) * obstacle.weight, 0);
}

/**
 * A place for each badge, the most important one first.
 *
 * @param badges `[{step, width, height}]`
 * @param obstacles rectangles with a `weight` that says how bad it is to hide them
 */
export function placed(badges, obstacles) {
  return badges.reduce((places, { step, ...size }) => {
    const inTheWay = [...obstacles, ...places.map((place) => ({ ...place, weight: BADGE_WEIGHT }))];
    const costs = candidates(step, size).map((place, index) => ({ place, cost: hidden(place, inTheWay) + index * UNUSUAL }));
    return [...places, costs.reduce((best, other) => (other.cost < best.cost ? other : best)).place];
  }, []);
}

/** A line of the diagram as thin rectangles. */
export function lineObstacles(waypoints, weight) {
  return waypoints.slice(1).map((to, index) => {
    const from = waypoints[index];
    return {
      x: Math.min(from.x, to.x) - 1,
      y: Math.min(from.y, to.y) - 1,
      width: Math.abs(to.x - from.x) + 2,
      height: Math.abs(to.y - from.y) + 2,
      weight
    };
  });
}

/** What lies outside of the part of the diagram that is in view, where nobody sees a badge. */
export function outside({ x, y, width, height }, weight) {
  const far = 10000;
  return [
    { x: x - far, y: y - far, width: width + 2 * far, height: far },
    { x: x - far, y: y + height, width: width + 2 * far, height: far },
    { x: x - far, y, width: far, height },
    { x: x + width, y, width: far, height }
  ].map((place) => ({ ...place, weight }));
}
