import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';

/** The part of wink's language model that grows while it reads. */
interface Lexicon {
  readonly hash: Record<string, unknown>;
  readonly list: string[];
  readonly intrinsicSize: number;
  index: number;
}

/** wink keeps a little of every word it learned, out of our reach: after so many it is loaded anew. */
const maxLearned = 1_000_000;

function none(): number {
  return 0;
}

/** wink describes each unknown word for its later stages; there are none. */
const noFeatures = { prefix: none, suffix: none, lutCase: none, shape: none, isAbbrev: none, pos: none };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isLexicon(value: unknown): value is Lexicon {
  return (
    isObject(value) && 'hash' in value && 'list' in value && 'intrinsicSize' in value && 'index' in value
  );
}

function lexiconOf(core: unknown): Lexicon {
  const features = isObject(core) && 'features' in core ? core.features : undefined;
  const lexicon = isObject(features) && 'lexeme' in features ? features.lexeme : undefined;
  if (!isLexicon(lexicon)) {
    throw new Error(
      'wink-eng-lite-web-model: expected a core model with features.lexeme {hash, list, index}',
    );
  }
  return lexicon;
}

/** wink without any stage but its tokeniser. */
function loadWink(): (word: string) => readonly string[] {
  let lexicon: Lexicon | undefined;
  const { core } = model;
  if (typeof core !== 'function') throw new Error('wink-eng-lite-web-model: expected core to be a function');
  const watched: Model = {
    ...model,
    featureFn: () => noFeatures,
    core: () => {
      const loaded: unknown = core();
      lexicon = lexiconOf(loaded);
      return loaded;
    },
  };
  const wink = winkNLP(watched, []);
  let learned = 0;
  return (word) => {
    const tokens = wink.readDoc(word).tokens().out();
    if (lexicon !== undefined) learned += forget(lexicon);
    if (learned > maxLearned) tokenise = undefined;
    return tokens;
  };
}

/**
 * wink remembers unknown words and cuts differently once it has seen them ("family's" after another "family's."),
 * so the outcome would depend on what was read before. It has to forget after each word.
 */
function forget(lexicon: Lexicon): number {
  const { hash, list, intrinsicSize } = lexicon;
  const learned = list.length - intrinsicSize;
  for (let i = intrinsicSize; i < list.length; i++) delete hash[list[i] ?? ''];
  list.length = intrinsicSize;
  lexicon.index = intrinsicSize;
  return learned;
}

let tokenise: ((word: string) => readonly string[]) | undefined;

/** wink's tokens for one word (a run of characters without white space); pure, whatever was read before. */
export function winkTokens(word: string): readonly string[] {
  tokenise ??= loadWink();
  return tokenise(word);
}
