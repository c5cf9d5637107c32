/** What houses begin with in other languages, and the English noun for them: the Teatro Tarn is a theatre. */
const kinds: ReadonlyMap<string, string> = new Map(
  [
    'theatre teatro théâtre theater',
    'museum museo musée museu muzeum',
    'university universidad universidade università université universität universitat universiteit uniwersytet',
    'palace palacio palácio palazzo palais',
    'castle castillo castelo castello château schloss',
    'bank banco banca banque',
    'church iglesia igreja chiesa église',
    'hospital hôpital ospedale',
    'orchestra orquesta orquestra orchestre',
    'institute instituto istituto institut',
    'academy academia accademia académie akademie',
    'foundation fundación fundação fondazione fondation stiftung fundacja',
    'party partido partito parti partei',
    'library biblioteca bibliothèque bibliothek',
    'college colegio colégio collège liceo lycée',
    'newspaper diario diário giornale journal',
    'bridge puente ponte pont',
  ].flatMap((line) => {
    const [kind = '', ...names] = line.split(' ');
    return names.map((name): [string, string] => [name, kind]);
  }),
);

export function kindOfForeign(word: string): string | undefined {
  return kinds.get(word);
}
