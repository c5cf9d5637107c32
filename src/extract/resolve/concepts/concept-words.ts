import { irrealisNouns } from '../../propose/lexicon/nouns.js';
import { blends, containers, units } from '../../propose/lexicon/units.js';

/** Nouns that only count or sort what follows "of": the concept is what follows. Lemmas. */
export const lightNouns: ReadonlySet<string> = new Set([
  ...units,
  ...containers,
  ...blends,
  ...(
    'number series kind sort type variety range lot bit piece set couple pair dozen hundred thousand million billion ' +
    'handful bulk worth average total amount plenty score ton wave string spate form example round batch entirety multitude host array'
  ).split(' '),
]);

/** Adjectives that point or count instead of describing: "several", "previous". */
export const pointingAdjectives: ReadonlySet<string> = new Set(
  (
    'several many few much more most various numerous certain other such own same next last previous past recent ' +
    'current present latest upcoming additional further another first second third entire whole different ' +
    'respective particular specific actual mere sheer very ' +
    'new fresh all both each every half some any least enough countless multiple'
  ).split(' '),
);

/** Nouns of time and measure: a phrase about one is no entity. Lemmas. */
export const timeNouns: ReadonlySet<string> = new Set([
  ...units,
  ...(
    'second minute hour day night morning afternoon evening week weekend month quarter year decade century today ' +
    'tomorrow yesterday tonight time moment period percent % percentage date dollar euro pound yuan ruble rouble yen won ' +
    'mile kilometer kilometre meter metre kilogram ton tonne degree noon midnight spring summer autumn winter ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.'
  ).split(' '),
]);

/** Nouns that point at something the text says elsewhere and are nothing alone. Lemmas. */
export const emptyNouns: ReadonlySet<string> = new Set(
  'thing way fact one ones something anything nothing everything someone anyone everyone somebody anybody everybody nobody reason case part point lack rest hundred thousand million billion dozen third half quarter fourth fifth sixth seventh eighth ninth tenth fraction most dozens none nobody nothing'.split(
    ' ',
  ),
);

/** Nouns that an infinitive belongs to: "tasks to bolster the army", "a deal to sell it". Lemmas. */
export const infinitiveNouns: ReadonlySet<string> = new Set([
  ...irrealisNouns,
  ...(
    'task mission duty job obligation responsibility strategy law bill legislation deal agreement pact accord motion order vote mandate ' +
    'mechanism struggle fight battle campaign race drive push move scheme project programme program initiative authority licence ' +
    'license deadline incentive freedom tendency pressure resolve urge funding money duty method tool'
  ).split(' '),
]);
