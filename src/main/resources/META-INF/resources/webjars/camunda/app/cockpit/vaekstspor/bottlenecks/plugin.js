import { heatOn } from './diagram.js';
import { Bottlenecks } from './store.js';
import { openStep } from './step.js';
import { tabIn } from './tab.js';
import { words } from './words.js';

const text = words(localStorage.getItem('vaekstspor-language'));
const store = new Bottlenecks(sessionStorage);
const open = (step) => openStep(step, store, text);

function place({ api, processDefinitionId }) {
  return { definitionId: processDefinitionId, engineApi: api.engineApi };
}

let leaveDiagram = () => {};
let leaveTab = null;

/** Who clicks on a step while the tab is open wants to know more of it; otherwise Cockpit alone answers. */
function openClicked({ element, originalEvent }) {
  const known = store.state.report?.steps.some(({ step }) => step === element.id);
  if (leaveTab && known && !originalEvent?.ctrlKey) {
    open(element.id);
  }
}

export default [
  {
    id: 'vaekstspor-heat',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    render: (viewer, context) => {
      const takeAway = heatOn(viewer, store, place(context), text, open);
      viewer.get('eventBus').on('element.click', openClicked);
      leaveDiagram = () => {
        // Cockpit keeps the diagram for the next time that somebody looks at the process.
        viewer.get('eventBus').off('element.click', openClicked);
        takeAway();
      };
    },
    unmount: () => leaveDiagram()
  },
  {
    id: 'vaekstspor-bottlenecks',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 30,
    properties: { label: text.title },
    render: (node, context) => {
      leaveTab = tabIn(node, store, place(context), text, open);
    },
    unmount: () => {
      leaveTab?.();
      leaveTab = null;
    }
  }
];
