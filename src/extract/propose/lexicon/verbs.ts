/**
 * Verbs by what they do to the clause under them. Facts about English, after the factuality classes of
 * Saurí & Pustejovsky, FactBank (2009) and the implicatives of Karttunen (1971).
 */

/** The speaker vouches for what follows: the clause is attributed to the subject. */
export const reporting = words(`
  say tell report add state announce declare note claim argue contend assert insist maintain allege explain confirm
  warn reveal disclose acknowledge admit concede stress emphasize emphasise reiterate repeat write testify remark comment
  observe predict forecast estimate believe think suggest assess conclude indicate imply mention point reply respond
  recall describe show find suspect fear know learn understand hear complain agree vow pledge promise boast quip tweet
  post quote cite inform notify assure remind signal speculate reckon feel judge hold recount narrate proclaim affirm
  swear caution hint joke counter retort lament opine attest exclaim shout whisper express voice tout underline underscore highlight deny dispute doubt reject accuse consider expect hope read rule
  grumble gripe grouse muse theorise theorize hypothesise hypothesize posit postulate surmise conjecture deduce infer enthuse gush
  mutter murmur mumble sigh fume interject brag confess confide concur marvel`);

/** With a "that" clause somebody says or holds it; without one they do something else: "protested that", "protested in Rome". */
export const holdingThat = words(
  'protest guess calculate determine establish venture plead volunteer decide worry fret gather prove demonstrate',
);

/** Verbs of speech among them: their clause is what somebody says aloud or writes. */
export const speaking = words(`
  say tell report add announce declare note claim argue contend assert insist maintain allege explain confirm warn reveal
  disclose acknowledge admit concede stress emphasize emphasise reiterate repeat write testify remark comment observe
  mention reply respond recall complain quip tweet post recount narrate proclaim affirm caution joke counter retort`);

/** Of these the passive cites somebody: "is said to", "is believed to have". */
export const saying = words(
  'say report believe think allege claim understand know estimate rumour rumor assume presume suspect',
);

/** The subject holds the clause to be false. */
export const denying = words('deny dispute refute rebut contradict disbelieve');

/** The subject holds the clause to be open. */
export const doubting = words(
  'doubt question wonder ask speculate suspect allege fear worry fret hope wish expect predict forecast imagine suppose hint',
);

/** Whoever wants, asks or allows it has not made it so. */
export const wanting = words(`
  want wish hope ask urge order demand request require oblige command instruct call invite encourage persuade press push advise recommend
  propose suggest beg plead expect need allow permit enable authorize authorise challenge tempt
  plan intend aim seek try attempt consider prepare mean desire strive struggle aspire hesitate threaten offer
  be set like love prefer favour favor long yearn vie compete fight work mull eye weigh contemplate look move`);

/** The infinitive or participle after them holds: they only say how it goes on. */
export const aspectual = words(`
  begin start continue keep resume proceed manage help go come get happen remember bother dare
  finish force let make cause lead prompt spur induce inspire motivate compel see watch hear use tend serve act end`);

/** Their object does what the infinitive or participle says, and does it. */
export const causing = words(
  'force make cause lead compel see watch hear help get have find catch keep leave let teach drive spur induce trigger prompt inspire motivate',
);

/** The infinitive or participle after them does not hold. */
export const failing = words('fail refuse decline neglect stop cease quit avoid omit forget halt abandon');

/** Acts of commitment: what follows is not yet done, the act itself is. Kept in the predicate: `pledge to implement`. */
export const committing = words(
  'pledge vow promise agree threaten offer decide choose swear undertake resolve opt commit determine',
);

/** What seems so may be so. */
export const seeming = words('seem appear look prove');

/** Who does so knows it: what follows is a fact, whether they do or not ("did not notice that"). */
export const knowing = words(
  'know learn realize realise notice discover forget regret remember recall ignore reveal disclose overlook',
);

/** They add nothing to a noun that stands for a deed: "paid a visit", "launched an attack". */
export const lightVerbs: ReadonlySet<string> = new Set([
  ...words(
    'make take have hold give pay do launch conduct provide sign reach impose express voice deliver mount stage wage start begin open lead show lend play undertake suffer complete declare exercise maintain enter',
  ),
  'carry out',
]);

/** Phrases with a light verb that have a sense of their own. */
export const lightPhrases: ReadonlySet<string> = new Set([
  'make use of',
  'take part in',
  'play role in',
  'take care of',
  'take advantage of',
  'have access to',
  'have influence on',
  'make fun of',
  'pay attention to',
  'take place in',
]);

/** They ask, order or let somebody do something. */
export const requesting = words(`
  ask urge order instruct command direct advise encourage persuade convince invite require oblige compel force request beg implore press
  push pressure challenge warn allow permit enable authorize authorise tell call forbid`);

/** "X hired Y to do Z": Y is to do it. */
export const engaging = words(
  'hire summon commission recruit enlist contract task assign train employ engage dispatch send pay bribe',
);

/** "hired a lawyer to avoid fines", "lent Peru money to please voters": why one hires or lends, and not what another is to do. */
export const selfish = words('save avoid win please boost raise gain earn escape evade');

/** "X accused Y of doing Z": Z is the accuser's word. */
export const accusing = words('accuse suspect charge blame fault denounce indict acquit absolve exonerate');

/** "X convicted Y of doing Z": Y has to answer for Z. */
export const answering = words(
  'cane flog whip hang execute behead suspend penalise penalize discipline applaud commend decorate demote castigate chide lambast slam mock ridicule convict thank praise punish fine jail arrest imprison sue sentence reward honour honor criticize criticise condemn forgive pardon expel dismiss sack disqualify reprimand rebuke censure scold',
);

/** Verbs that make somebody what their second object says: no opinion, a fact. */
export const installing = words(
  'appoint reappoint elect re-elect reelect name crown make proclaim declare hire recruit install ordain select choose pick',
);

/** "X prevented Y from doing Z": Z did not happen. */
export const preventing = words(
  'prevent stop keep ban bar forbid block dissuade deter discourage prohibit hinder restrain exclude save protect',
);

/** Their past and their participle look like the bare form. */
export const pastLikeBase = words(
  'set put shut cut hit let cost hurt quit split spread beat bid burst cast shed thrust upset broadcast forecast rid read',
);

/** Verbs whose second object says what the first is, is called or becomes. */
export const naming = words(
  'call name label dub christen rename consider deem declare brand term style title appoint elect nominate crown make proclaim pronounce judge',
);

/** Their noun says what the subject is from then on, or still. */
export const becoming = words('become remain');

/** Their object is there only if they hold: "may impose sanctions", "did not launch an attack". */
export const creating = words(
  'build create develop produce construct impose launch make hold conduct start begin plan stage order announce mount undertake commit sign seek reach carry wage give offer provide form forge strike propose demand obtain secure gain win achieve',
);

/** "X described Y as Z": Z is the subject's word for Y. */
export const describing = words(
  'describe view see regard portray depict characterize characterise denounce condemn hail praise criticize criticise frame rank label brand dismiss brand treat recognize recognise identify slam welcome perceive interpret define denote refer speak think',
);

/** With two subjects and no object they hold between the two: "Trump and Kim met". */
export const reciprocal = words(`
  meet talk negotiate marry clash agree cooperate collaborate merge wrangle argue quarrel compete fight disagree debate speak
  converse divorce separate confer consult partner ally unite trade correspond chat dance date split`);

/** With "a plan", "an effort", "an intention" as object: the subject holds it, and would do what it is for. */
export const holding = words(`
  have make declare announce express show launch begin start continue reaffirm state unveil pursue form retain keep
  step intensify renew resume join lead mount confirm abandon get develop use need find take need`);

export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** They have no object, so that what stands before them is none. */
export const intransitive = words(`
  spy come go stay close yield travel rise fall happen occur arise die live work lie sit stand arrive return remain exist act collapse emerge appear
  disappear fail succeed end begin start continue improve worsen grow shrink sink walk sleep speak talk vote resign retire mislead suffer matter`);
