import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('where something is done', () => {
  tableOf([
    ['Ana Ruiz moved to Lima, where she taught for a decade.', ['she -teach in-> Lima']],
    ['Karl Moss moved to Graz, where he founded a school.', ['he -found school in-> Graz']],
    ['Karl Moss lives in the village where he was born.', ['he -be born in-> village']],
    ['Ana Ruiz moved to Lima, where she did not find work.', ['not she -find work in-> Lima']],
    ['Ana Ruiz went to Lima, where she hopes to meet the mayor.', [], ['she -hope in-> Lima']],
    ['The deal failed at a point where Volvo wanted it.', [], ['Volvo -want in-> point']],
  ]);
});

describe('where a life is spent, and what comes after what', () => {
  tableOf([
    ['Ana Ruiz spent most of her career in Lima.', ['Ana Ruiz -spend career in-> Lima']],
    ['The strike came hours after the announcement of the cuts.', ['strike -come after-> announcement']],
    ['The actor Karl Moss collapsed on stage in Graz.', ['Karl Moss -collapse on-> stage']],
    ['The estate was put up for sale in May.', ['estate -be put up for-> sale']],
    ['Divers stumbled upon a wreck.', ['Divers -stumble upon-> wreck']],
    ['The ferry sails to and from Malta.', ['ferry -sail to-> Malta', 'ferry -sail from-> Malta']],
  ]);
});
