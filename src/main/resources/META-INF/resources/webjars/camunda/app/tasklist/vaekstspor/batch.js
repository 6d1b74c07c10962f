/**
 * Collects the cards that Tasklist draws one by one, and asks for all of them in one call. Tasklist draws the list anew
 * every few seconds; until the answer is there, a card shows what it showed before.
 *
 * @param load asks for the cards of an array of task ids
 * @param draw puts a card into a node
 * @param later runs a function when the page has been drawn
 */
export function batch(load, draw, later) {
  let waiting = [];
  let known = new Map();
  async function run() {
    const asked = waiting;
    waiting = [];
    const cards = await load([...new Set(asked.map(({ taskId }) => taskId))]);
    known = new Map(cards.map((card) => [card.taskId, card]));
    asked.forEach(drawKnown);
  }
  function drawKnown({ node, taskId }) {
    if (known.has(taskId)) {
      draw(node, known.get(taskId));
    }
  }
  return (node, taskId) => {
    if (waiting.length === 0) {
      later(() => run().catch((error) => console.error('task cards', error)));
    }
    waiting.push({ node, taskId });
    drawKnown({ node, taskId });
  };
}
