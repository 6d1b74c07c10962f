import { Tab } from './tab.js';
import { taskforceWords } from './words.js';

const texts = taskforceWords(document.documentElement.lang);
let open;

export default [
  {
    id: 'vaekstspor-taskforce',
    pluginPoint: 'tasklist.task.detail',
    priority: 50,
    properties: { label: texts.tab },
    render: (node, { taskId }) => {
      open?.close();
      open = new Tab(node, taskId, texts);
      open.load();
    },
    unmount: () => {
      open?.close();
      open = undefined;
    }
  }
];
