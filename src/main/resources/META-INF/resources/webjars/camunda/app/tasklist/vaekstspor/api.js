import { dialogWords } from './dialog/words.js';

/**
 * The server said no: `message` for people, `errors` by field or line, `obstacle` when asking otherwise may help,
 * `status` of HTTP when it answered at all.
 */
export class Refused extends Error {
  constructor(message, problem, status) {
    super(message);
    this.status = status;
    this.errors = problem?.errors ?? [];
    this.obstacle = problem?.obstacle;
  }
}

/** The way from the page to the server; tests take another. */
const PAGE = {
  root: () => document.querySelector('base').getAttribute('app-root'),
  cookies: () => document.cookie,
  language: () => document.documentElement.lang,
  send: (...request) => fetch(...request)
};

/** An address of ours; it lies beneath Camunda's, whose session says who is signed in. */
export function address(path, page = PAGE) {
  return `${page.root()}/api/vaekstspor${path}`;
}

/** The token that Camunda wants back with every change. */
function token(cookies) {
  const cookie = cookies.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

function request(method, { body, type = 'application/json', signal }, page) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': token(page.cookies()) };
  if (body === undefined) {
    return { method, headers, signal };
  }
  const content = type === 'application/json' ? JSON.stringify(body) : body;
  return { method, headers: { ...headers, 'Content-Type': type }, body: content, signal };
}

/**
 * Asks the server.
 *
 * @param options `body`, sent as JSON unless `type` says otherwise, and `signal`, which ends the call
 * @returns a promise of what the server answers, null when that is nothing; it fails with {@link Refused}
 */
export async function call(method, path, options = {}, page = PAGE) {
  const texts = dialogWords(page.language());
  const answer = await page.send(address(path, page), request(method, options, page)).catch(() => {
    throw new Refused(texts.noAnswer);
  });
  const content = await answer.json().catch(() => null);
  if (!answer.ok) {
    throw new Refused(answer.status === 401 ? texts.signedOut : content?.detail || texts.failed, content, answer.status);
  }
  return content;
}
