const ZONE = 'Europe/Copenhagen';

function formatted(iso, options, text) {
  return new Date(iso).toLocaleString(text.locale, { ...options, timeZone: ZONE });
}

/** A moment's day as people write it, such as 25.11.2026. */
export function dayOf(iso, text) {
  return formatted(iso, { day: '2-digit', month: '2-digit', year: 'numeric' }, text);
}

/** A moment as people write it, such as 25.11.2026 09.30. */
export function momentOf(iso, text) {
  return `${dayOf(iso, text)} ${formatted(iso, { hour: '2-digit', minute: '2-digit' }, text)}`;
}
