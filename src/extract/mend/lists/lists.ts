import { atHeads, atLabels, atNames, atRoot, type Correction } from '../correction.js';
import { ampersand } from './ampersand.js';
import { asWellAs } from './as-well-as.js';
import { betweenBoth } from './between-both.js';
import { butNotTo } from './but-not-to.js';
import { conjoinedDeeds } from './conjoined-deeds.js';
import { conjoinedNames } from './conjoined-names.js';
import { conjoinedRoles } from './conjoined-roles.js';
import { conjunctAcrossPlace } from './conjunct-across-place.js';
import { conjunctOfName } from './conjunct-of-name.js';
import { countedMember } from './counted-member.js';
import { firstOutside } from './first-outside.js';
import { jointModifier } from './joint-modifier.js';
import { listedPerson } from './listed-person.js';
import { listedPlace } from './listed-place.js';
import { listedSubjects } from './listed-subjects.js';
import { parallelMember } from './parallel-member.js';
import { parentBehindRealm } from './parent-behind-realm.js';
import { personBehindAside } from './person-behind-aside.js';
import { personsWithHouses } from './persons-with-houses.js';
import { rolesBeforeName } from './roles-before-name.js';
import { rolesOfName } from './roles-of-name.js';
import { secondObject } from './second-object.js';
import { spouseOfParent } from './spouse-of-parent.js';
import { summingApposition } from './summing-apposition.js';

/** Members of lists of nouns and names. */
export const lists: readonly Correction[] = [
  atNames(rolesBeforeName),
  atRoot(listedSubjects),
  atLabels(['conj'], conjunctOfName),
  atHeads(['nsubj'], asWellAs),
  atHeads(['case'], butNotTo),
  atLabels(['conj'], conjunctAcrossPlace),
  atLabels(['conj'], betweenBoth),
  atLabels(['conj'], conjoinedRoles),
  atLabels(['conj'], rolesOfName),
  atLabels(['conj'], conjoinedDeeds),
  atLabels(['conj'], secondObject),
  atLabels(['conj'], parentBehindRealm),
  atLabels(['conj'], jointModifier),
  atLabels(['conj'], ampersand),
  atNames(conjoinedNames),
  atNames(personsWithHouses),
  atLabels(['appos'], listedPerson),
  atLabels(['appos', 'nmod', 'obl', 'conj'], listedPlace),
  atLabels(['conj', 'appos'], parallelMember),
  // The next of a list may hang on what has just been moved.
  atLabels(['conj', 'appos'], parallelMember),
  atLabels(['conj'], countedMember),
  atLabels(['conj'], firstOutside),
  atLabels(['conj', 'appos'], summingApposition),
  atLabels(['conj'], spouseOfParent),
  atLabels(['conj'], personBehindAside),
];
