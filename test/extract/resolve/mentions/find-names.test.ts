import { describe, expect, test } from '@jest/globals';
import { findNames } from '../../../../src/extract/resolve/mentions/find-names.js';
import { knownNames } from '../../../../src/extract/resolve/names/known-names.js';
import { listedNames } from '../../../../src/extract/resolve/names/listed-names.js';
import { markedDocument } from '../marked-names.js';

function namesIn(...sentences: readonly string[]): readonly string[] {
  const { document, trees } = markedDocument(...sentences);
  return findNames(trees, knownNames(), listedNames()).map((mention) => {
    expect(document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')).toBe(mention.text);
    return mention.text;
  });
}

describe('findNames', () => {
  test('finds a name of several words wherever the document writes it', () => {
    expect(namesIn('[ORG Belt Lines] sank .', 'Belt Lines paid .', 'The belt lines held .')).toEqual([
      'Belt Lines',
      'Belt Lines',
    ]);
  });

  test.each([
    ['takes proper nouns that were passed over', 'The [? Ukrinform] office closed .', ['Ukrinform']],
    ['joins the parts of one name', 'The [ORG United] [? Farmers Bank] closed .', ['United Farmers Bank']],
    ['keeps a place apart from what stands beside it', '[LOC Oslo] [? Tigers] won .', ['Oslo', 'Tigers']],
    ['leaves the article out', '[ORG The Red Cross] came .', ['Red Cross']],
    ['leaves the possessive mark out', "[PER Ada Moss ~'s] book", ['Ada Moss']],
    ['joins an Arabic article to what it stands with', 'They fled [LOC el] ~- ~Tarn .', ['el-Tarn']],
    ['leaves the title of such a one out', 'President [PER Mi ~- ~jun] spoke .', ['Mi-jun']],
    [
      'knows a name by either way to cut it',
      'the [ORG Organization for Security] and Co-operation in [LOC Europe]',
      ['Organization for Security and Co-operation in Europe'],
    ],
    ['joins what "do" joins', 'They left [LOC Serra] do [LOC Moinho] .', ['Serra do Moinho']],
    ['leaves honours behind a name out', '[PER Ada Moss OBE FRS] spoke .', ['Ada Moss']],
    ['keeps a surname of two capitals', '[PER Kim OM] spoke .', ['Kim OM']],
    ['leaves a title out', '[PER President Ada Moss] spoke .', ['Ada Moss']],
    ['leaves a title of several words out', '[? Prime Minister] [PER Ada Moss] spoke .', ['Ada Moss']],
    ['parts the office from the organisation', '[? Acme CEO] [PER Ada Moss] spoke .', ['Acme', 'Ada Moss']],
    ['keeps a title that a one-word name needs', '[PER Queen Ada] spoke .', ['Queen Ada']],
    ['keeps title words that begin other names', 'The [ORG General Motors] plant', ['General Motors']],
    [
      'keeps a title that the name of a house begins with',
      'The [? Premier Mills] closed .',
      ['Premier Mills'],
    ],
    ['leaves a title out before a surname', '[? Premier Kravic] spoke .', ['Kravic']],
    ['keeps a surname that is short for a title elsewhere', '[PER Tarn Thi Sen] spoke .', ['Tarn Thi Sen']],
    ['leaves out what somebody is', '[PER Hydrologist Ada Moss] spoke .', ['Ada Moss']],
    ['keeps a first name that is a trade too', '[PER Hunter Ada Moss] spoke .', ['Hunter Ada Moss']],
    [
      'keeps two fields in one name',
      '[LOC Tarn Fire] and [? Rescue Service] came .',
      ['Tarn Fire and Rescue Service'],
    ],
    ['keeps two firms apart', '[ORG Tarn] and [? Rescue Service] came .', ['Tarn', 'Rescue Service']],
    [
      'keeps a list inside an office',
      'the [ORG Ministry] of [? Health] ~, [? Labour] and [? Welfare]',
      ['Ministry of Health, Labour and Welfare'],
    ],
    ['keeps a patron saint whole', "the [? St] [PER Olga ~'s] church fell .", ['St Olga']],
    ['keeps a union of people', "the [ORG Irish Tilers] ~' Forum fell .", ["Irish Tilers' Forum"]],
    ['keeps a shop with its owner', "[PER Olsen] ~'s Bakery fell .", ["Olsen's Bakery"]],
    ['joins a firm that looks like a place', '[LOC Hollin] & [? Vessel] fell .', ['Hollin & Vessel']],
    ['goes on behind a sign', '[ORG Tarn Books] & Instruments fell .', ['Tarn Books & Instruments']],
    ['keeps the end of a company that has a possessive mark', "[PER Sotheby ~'s] fell .", ["Sotheby's"]],
    ['joins what small foreign words join', 'the [LOC Col] de la [? Roche] fell .', ['Col de la Roche']],
    ['joins the halves of a brand', '[ORG Belt] ~- [? ~Velo] won .', ['Belt-Velo']],
    [
      'joins a school with its king',
      "[PER King Olaf] ~'s [? Medical University] grew .",
      ["King Olaf's Medical University"],
    ],
    [
      'keeps somebody in what is called after them',
      'the [PER Ada Moss] [? Prize] went .',
      ['Ada Moss Prize'],
    ],
    ['drops days and months', '[? Sunday] in [? October]', []],
    ['drops what a people is called', 'The [LOC North Koreans] and [? Germans] left .', []],
    ['drops half a nationality', 'The [LOC North] Korean army left .', []],
    ['drops acronyms that are common nouns', 'The [ORG AI] was new .', []],
    ['drops common nouns that only stand for names', 'The [ORG Council] met the [LOC Bay] .', []],
    ['keeps a parliament that goes without a name', 'The [ORG Senate] met .', ['Senate']],
    ['drops an office alone', 'The [ORG Secretary of State] met the [PER King] .', []],
    ['drops a single letter', '[PER S.] met .', []],
    ['drops a day behind a name', '[PER Ada Moss Friday] met .', ['Ada Moss']],
    ['takes no honorific for a name', '[ORG Mr. Moss] met .', ['Moss']],
    ['joins "of" after a word that heads names', 'The [? Bank] of [LOC England] paid .', ['Bank of England']],
    [
      'joins "for" and "and" inside such a name',
      'The [? Office] for [? Roads] and [? Bridges]',
      ['Office for Roads and Bridges'],
    ],
    [
      'joins "of" behind one word with an article',
      'the [PER Madonna] of the [? Reeds] fell .',
      ['Madonna of the Reeds'],
    ],
    ['joins "of" with a number', 'The [? War] of the Three [? Weirs] ended .', ['War of the Three Weirs']],
    ['keeps a thing and its owner apart', 'The [? Saab] of [PER Ada Holt] fell .', ['Saab', 'Ada Holt']],
    ['keeps a people and its country apart', 'the [? Greens] of [LOC Norway] met .', ['Greens', 'Norway']],
    ['does not join "of" after other words', '[? Mayor] of [LOC London]', ['London']],
    ['does not join two names by "and"', '[ORG Acme] and [ORG Bolt] agreed .', ['Acme', 'Bolt']],
    ['joins people, possessive mark and name', "The Workers ~' [? Party] met .", ["Workers' Party"]],
    ['joins the patron of a house', "[LOC St Hild ~'s] [? College] grew .", ["St Hild's College"]],
    ['does not join an owner and a thing', "[LOC Norway] ~'s [? Storting] met .", ['Norway', 'Storting']],
    [
      'finds listed names of several words',
      'The [? Food] and [ORG Drug Administration] said',
      ['Food and Drug Administration'],
    ],
  ])('%s', (_, sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  test.each([
    [
      'parts two names that the document uses alone',
      ['[PER Moss] left .', '[PER Hill] came .', 'the [PER Moss ~- ~Hill] talks'],
      ['Moss', 'Hill', 'Moss', 'Hill'],
    ],
    ['parts a country from its neighbour', ['the [LOC US ~- ~Japan] pact'], ['US', 'Japan']],
    ['keeps a double name', ['[PER Ada Moss ~- ~Hill] left .'], ['Ada Moss-Hill']],
    [
      'keeps the double surname of somebody named in full',
      ['[PER Ada Moss] ~- [PER ~Hill] left .', '[PER Moss] ~- [PER ~Hill] came .'],
      ['Ada Moss-Hill', 'Moss-Hill'],
    ],
    [
      'keeps an owner apart whose surname is that of a company',
      ['[PER Ada Sotheby] left .', "[PER Sotheby] ~'s books fell ."],
      ['Ada Sotheby', 'Sotheby'],
    ],
    ['keeps a given name with a hyphen', ['[PER Lee Jae ~- ~myung] left .'], ['Lee Jae-myung']],
  ])('%s', (_, sentences, names) => {
    expect(namesIn(...sentences)).toEqual(names);
  });
});
