/** How the date picker of the forms names months and days, and that the week begins on Monday. */
export const DANISH = {
  weekdays: {
    shorthand: ['sø', 'ma', 'ti', 'on', 'to', 'fr', 'lø'],
    longhand: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december'
    ]
  },
  firstDayOfWeek: 1,
  ordinal: () => '.',
  time_24hr: true
};

/** Writes dates as dd.mm.åååå whatever the browser's language; the form's value stays the same. */
export function makeDanish(input) {
  const picker = input._flatpickr;
  if (picker && picker.config.dateFormat !== 'd.m.Y') {
    picker.set('locale', DANISH);
    picker.set('dateFormat', 'd.m.Y');
    input.placeholder = 'dd.mm.åååå';
  }
}
