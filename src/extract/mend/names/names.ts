import { atLabels, atNames, atTags, atWords, type Correction } from '../correction.js';
import { appositionBehindRelative } from './apposition-behind-relative.js';
import { appositionBehindVerb } from './apposition-behind-verb.js';
import { appositionOfInner } from './apposition-of-inner.js';
import { authorOfWork } from './author-of-work.js';
import { bornIn } from './born-in.js';
import { bornTheSon } from './born-the-son.js';
import { callingInFront } from './calling-in-front.js';
import { campus } from './campus.js';
import { churchOfSaint } from './church-of-saint.js';
import { collegeInTown } from './college-in-town.js';
import { deputy } from './deputy.js';
import { describedKin } from './described-kin.js';
import { epithet } from './epithet.js';
import { fieldsOfHouse } from './fields-of-house.js';
import { homeInCommas } from './home-in-commas.js';
import { houseBehindPerson } from './house-behind-person.js';
import { houseBesideNoun } from './house-beside-noun.js';
import { houseOfRole } from './house-of-role.js';
import { houseWithOf } from './house-with-of.js';
import { kinBeside } from './kin-beside.js';
import { kinInCommas } from './kin-in-commas.js';
import { lastOfTwo } from './last-of-two.js';
import { listedFirm } from './listed-firm.js';
import { marriageTo } from './marriage-to.js';
import { memberFor } from './member-for.js';
import { memberInCommas } from './member-in-commas.js';
import { nameBehindNoun } from './name-behind-noun.js';
import { nameBehindTitle } from './name-behind-title.js';
import { nameOfForemost } from './name-of-foremost.js';
import { nameOfHouse } from './name-of-house.js';
import { nameOfOuter } from './name-of-outer.js';
import { nameOfRoles } from './name-of-roles.js';
import { nameOfTwo } from './name-of-two.js';
import { namedOffice } from './named-office.js';
import { nowIn } from './now-in.js';
import { officeBeforeRank } from './office-before-rank.js';
import { oneOfThem } from './one-of-them.js';
import { ownersName } from './owners-name.js';
import { personOfRole } from './person-of-role.js';
import { placeBeforeBased } from './place-before-based.js';
import { placeInCommas } from './place-in-commas.js';
import { placeOfBirth } from './place-of-birth.js';
import { placeWithWhom } from './place-with-whom.js';
import { rankInCommas } from './rank-in-commas.js';
import { regnalNumber } from './regnal-number.js';
import { rivalBeside } from './rival-beside.js';
import { seat } from './seat.js';
import { seatOfOffice } from './seat-of-office.js';
import { strayApposition } from './stray-apposition.js';
import { titleBeforeYear } from './title-before-year.js';
import { titleOfWork } from './title-of-work.js';
import { toldHimself } from './told-himself.js';
import { toldInFront } from './told-in-front.js';
import { toldKin } from './told-kin.js';
import { toldOfInner } from './told-of-inner.js';
import { untilNow } from './until-now.js';
import { wholeName } from './whole-name.js';

/** Names with the nouns, titles, offices, kin and places beside them. */
export const names: readonly Correction[] = [
  callingInFront,
  epithet,
  titleOfWork,
  churchOfSaint,
  nameOfTwo,
  ownersName,
  titleBeforeYear,
  campus,
  collegeInTown,
  fieldsOfHouse,
  atLabels(['compound', 'nmod:desc'], officeBeforeRank),
  houseWithOf,
  seatOfOffice,
  placeOfBirth,
  placeBeforeBased,
  atLabels(['obl'], placeInCommas),
  atTags(['NOUN'], nameBehindNoun),
  atLabels(['parataxis'], strayApposition),
  atLabels(['nsubj', 'obl:unmarked'], appositionBehindVerb),
  atLabels(['appos', 'parataxis'], bornTheSon),
  atLabels(['appos'], oneOfThem),
  atLabels(['appos'], memberInCommas),
  atLabels(['appos'], lastOfTwo),
  atLabels(['appos'], appositionOfInner),
  atLabels(['appos'], appositionBehindRelative),
  atLabels(['appos'], nameOfOuter),
  atLabels(['appos'], nameOfForemost),
  atLabels(['appos'], toldInFront),
  atLabels(['nsubj'], toldHimself),
  atLabels(['appos'], toldOfInner),
  atLabels(['obj', 'obl', 'conj'], toldKin),
  atLabels(['appos'], listedFirm),
  atLabels(['flat'], regnalNumber),
  atNames(nameBehindTitle),
  atWords(['deputy', 'vice', 'acting', 'assistant', 'associate', 'interim', 'caretaker', 'former'], deputy),
  atNames(personOfRole),
  atNames(nameOfRoles),
  atNames(houseOfRole),
  atNames(nameOfHouse),
  atNames(namedOffice),
  atNames(wholeName),
  atNames(kinInCommas),
  atNames(kinBeside),
  atWords(['home'], homeInCommas),
  houseBesideNoun,
  atLabels(['amod'], rivalBeside),
  atLabels(['appos'], describedKin),
  atLabels(['obj', 'xcomp', 'obl', 'nmod'], bornIn),
  atLabels(['acl'], seat),
  atLabels(['obl', 'nmod'], authorOfWork),
  atLabels(['obl'], rankInCommas),
  atLabels(['obl'], marriageTo),
  atLabels(['obl'], placeWithWhom),
  atLabels(['nmod'], houseBehindPerson),
  atLabels(['nmod'], memberFor),
  atLabels(['obl', 'nmod'], nowIn),
  atWords(['until'], untilNow),
];
