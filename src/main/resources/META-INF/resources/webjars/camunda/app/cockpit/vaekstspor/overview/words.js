import { codeWords } from '../bottlenecks/code-words.js';
import { durationWords } from '../durations.js';

const DANISH = {
  ...durationWords('da'),
  language: 'da',
  parties: codeWords('da').waitsFor,
  title: 'Ugeoverblik',
  print: 'Udskriv ugeoverblik',
  asOf: (moment) => `Opgjort ${moment}.`,
  loading: 'Henter …',
  failed: 'Overblikket kunne ikke hentes. Genindlæs siden.',
  refused: 'Kun ledere kan se overblikket. Bed en leder om tallene.',
  changes: 'Siden sidste uge',
  figures: { arrivals: 'Nye sager', completions: 'Afsluttede sager', open: 'Sager i gang', late: 'Trin over fristen' },
  before: (number) => `ugen før: ${number}`,
  beforeAtEnd: (number) => `for en uge siden: ${number}`,
  worst: 'De tre værste flaskehalse',
  worstCaption: (day) => `Trin med flest arbejdstimer over fristen siden ${day}`,
  noneWorst: 'Ingen trin har været over fristen. Godt gået.',
  columns: { step: 'Trin', waitsFor: 'Venter på', delay: 'Over fristen', open: 'Åbne nu', time: 'Median / 85 %', target: 'Mål', breach: 'For sent' },
  more: (amount) => `▲ ${amount} mere end for en uge siden`,
  less: (amount) => `▼ ${amount} mindre end for en uge siden`,
  same: 'som for en uge siden',
  oldest: (age) => `ældste ${age}`,
  days: (days) => `${days} ${days === 1 ? 'hverdag' : 'hverdage'}`,
  none: '–',
  atRisk: 'Sager, der er eller snart bliver for sene',
  atRiskCaption: (shown, all) => (shown < all ? `De ${shown} værste af ${all}` : `${all} i alt`),
  noneAtRisk: 'Ingen trin er over fristen eller når den inden for to hverdage.',
  riskColumns: { caseNumber: 'Sag', step: 'Trin', waitsFor: 'Venter på', due: 'Frist', state: 'Tilstand' },
  confidential: 'Fortrolig sag',
  noCase: 'Uden sag',
  late: '! For sent',
  soon: 'Snart',
  untaken: 'ikke taget'
};

const ENGLISH = {
  ...durationWords('en'),
  language: 'en',
  parties: codeWords('en').waitsFor,
  title: 'The week at a glance',
  print: 'Print the week',
  asOf: (moment) => `As of ${moment}.`,
  loading: 'Loading …',
  failed: 'The overview could not be loaded. Reload the page.',
  refused: 'Only managers can see the overview. Ask a manager for the figures.',
  changes: 'Since last week',
  figures: { arrivals: 'New cases', completions: 'Finished cases', open: 'Cases going on', late: 'Steps past their deadline' },
  before: (number) => `the week before: ${number}`,
  beforeAtEnd: (number) => `a week ago: ${number}`,
  worst: 'The three worst bottlenecks',
  worstCaption: (day) => `Steps with the most working hours beyond their deadlines since ${day}`,
  noneWorst: 'No step has been past its deadline. Well done.',
  columns: { step: 'Step', waitsFor: 'Waits for', delay: 'Past deadline', open: 'Open now', time: 'Median / 85%', target: 'Target', breach: 'Too late' },
  more: (amount) => `▲ ${amount} more than a week ago`,
  less: (amount) => `▼ ${amount} less than a week ago`,
  same: 'as a week ago',
  oldest: (age) => `oldest ${age}`,
  days: (days) => `${days} working ${days === 1 ? 'day' : 'days'}`,
  none: '–',
  atRisk: 'Cases at risk of being late',
  atRiskCaption: (shown, all) => (shown < all ? `The worst ${shown} of ${all}` : `${all} in all`),
  noneAtRisk: 'No step is past its deadline or will be within two working days.',
  riskColumns: { caseNumber: 'Case', step: 'Step', waitsFor: 'Waits for', due: 'Deadline', state: 'State' },
  confidential: 'Confidential case',
  noCase: 'No case',
  late: '! Late',
  soon: 'Soon',
  untaken: 'not taken'
};

/** The texts in a language; Danish for every other than English. */
export function words(language) {
  return language === 'en' ? ENGLISH : DANISH;
}
