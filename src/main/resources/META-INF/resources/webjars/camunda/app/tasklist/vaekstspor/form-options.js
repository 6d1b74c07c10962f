/*
 * The forms show the first line of an option's label and drop the rest. So a label of several lines arrives with
 * Unicode's line separator between them, and is set out here: the first line as the name, the others below it.
 */
const SEPARATOR = '\u2028';

/** The first line of a label, and the others. */
export function lines(label) {
  const [name, ...rest] = label.split(SEPARATOR);
  return { name, rest };
}

function lineElement(text) {
  const line = document.createElement('span');
  line.className = 'vk-option-line';
  line.textContent = text;
  return line;
}

function setOut(node) {
  if (node.data.includes(SEPARATOR)) {
    const { name, rest } = lines(node.data);
    node.parentElement.querySelectorAll('.vk-option-line').forEach((line) => line.remove());
    node.data = name;
    node.after(...rest.map(lineElement));
  }
}

function setOutAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    setOut(node);
  } else if (node.nodeType === Node.ELEMENT_NODE && (node.closest('.fjs-container') || node.querySelector('.fjs-container'))) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      setOut(texts.currentNode);
    }
  }
}

if (typeof document !== 'undefined') {
  new MutationObserver((changes) =>
    changes.forEach(({ type, target, addedNodes }) =>
      type === 'childList' ? addedNodes.forEach(setOutAll) : setOutAll(target)
    )
  ).observe(document.body, { childList: true, subtree: true, characterData: true });
}
