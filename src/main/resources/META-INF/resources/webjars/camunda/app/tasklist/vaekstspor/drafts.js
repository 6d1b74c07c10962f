import { forget, keepOnlyOf } from './draft-storage.js';

let signedOut = false;

function signOut() {
  signedOut = true;
  forget(localStorage);
}

document.addEventListener(
  'click',
  (event) => event.target instanceof Element && event.target.closest('.account .logout a') && signOut(),
  true
);

async function whoIsSignedIn() {
  const base = document.querySelector('base');
  const engine = location.pathname.match(/\/app\/[^/]+\/([^/]+)/)?.[1] ?? 'default';
  const answer = await fetch(`${base.getAttribute('admin-api')}auth/user/${engine}`);
  return answer.ok ? (await answer.json()).userId : null;
}

whoIsSignedIn()
  .then((userId) => userId && keepOnlyOf(localStorage, userId))
  .catch(() => {});

const app = document.querySelector('base').getAttribute('app-name');

export default [
  {
    id: 'vaekstspor-drafts-sign-in',
    pluginPoint: `${app}.login.data`,
    render: () => {},
    result: (signingIn) =>
      signingIn.then(
        ({ name }) => {
          signedOut = false;
          keepOnlyOf(localStorage, name);
        },
        () => {}
      )
  },
  {
    // The form that was open saves itself once more while the page turns to the sign-in, so clean again then.
    id: 'vaekstspor-drafts-sign-in-page',
    pluginPoint: `${app}.login`,
    priority: -1,
    render: () => signedOut && forget(localStorage)
  }
];
