/** What governments and agencies do, and neither towns nor ideas: lemmas. */
export const actingVerbs: ReadonlySet<string> = new Set(
  (
    'accuse acknowledge agree announce argue back ban blame block call cancel claim condemn confirm consider ' +
    'criticise criticize declare demand denounce deny dismiss expel fear fire impose insist introduce launch negotiate ' +
    'note oppose order pledge pressure propose quote reaffirm refuse regard reiterate reject release report respond ' +
    'retaliate say seek see sign slam sponsor stress suggest summon supply support suspect suspend tell test ' +
    'threaten urge view vow want warn welcome withdraw add publish state write ' +
    'allege assert caution complain concede contend estimate expect forecast hope maintain predict promise'
  ).split(' '),
);

/** What only a state has, gives or gets: lemmas of nouns whose possessor or aim is a government. */
export const stateNouns: ReadonlySet<string> = new Set(
  (
    'accusation aggression agreement aid ally alliance ambition arsenal arm army attack attempt backing blockade ' +
    'concession criticism cooperation deal demand denial deterrence diplomacy doctrine effort embargo enemy envoy ' +
    'force foe government hostility influence intention interest invasion leader leadership measure military missile ' +
    'negotiation nuke offer official opposition pact plan policy position pressure program programme proposal ' +
    'provocation rebuke regime relation rival rhetoric sanction sovereignty stance statement strategy support ' +
    'talk tension threat tie treaty troop view war warning weapon'
  ).split(' '),
);

/** What is done to governments and not to towns: lemmas of verbs with a government as object. */
export const stateObjectVerbs: ReadonlySet<string> = new Set(
  (
    'accuse aid appease arm assist back blame condemn confront criticise criticize denounce deter embolden engage help ' +
    'isolate pressure provide provoke punish sanction supply support threaten urge warn'
  ).split(' '),
);
