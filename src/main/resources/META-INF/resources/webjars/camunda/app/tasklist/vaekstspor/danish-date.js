const DATE = /^\s*(\d{1,2})[.\-/ ]\s*(\d{1,2})[.\-/ ]\s*(\d{4})\s*$/;

/**
 * The ISO date of what a Dane wrote, such as 4.12.2026.
 *
 * @returns undefined when it is no date
 */
export function isoDate(text) {
  const [, day, month, year] = (text.match(DATE) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

const TIME = /^\s*(\d{1,2})[.:](\d{2})\s*$/;

/**
 * The ISO time of what a Dane wrote, such as 9.30 or 14:05.
 *
 * @returns undefined when it is no time of day
 */
export function isoTime(text) {
  const [, hour, minute] = text.match(TIME) ?? [];
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
