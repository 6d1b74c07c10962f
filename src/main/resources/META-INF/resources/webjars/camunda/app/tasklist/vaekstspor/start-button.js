/*
 * Who may not register enquiries is not offered the button.
 */
async function mayStart({ engineApi }) {
  const query = 'latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true';
  const answer = await fetch(`${engineApi}/process-definition/count?${query}`);
  return !answer.ok || (await answer.json()).count > 0;
}

export default [
  {
    id: 'vaekstspor-start-button',
    pluginPoint: 'tasklist.navbar.action',
    render: async (node, { api }) => document.body.classList.toggle('vk-may-not-start', !(await mayStart(api)))
  }
];
