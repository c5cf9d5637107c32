import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('statements of many kinds', () => {
  tableOf([
    ['A court in Lille sentenced the broker to six years.', ['court -sentence-> broker']],
    [
      'The ministry has not yet released the results.',
      ['not ministry -release-> results'],
      ['ministry -release-> results'],
    ],
    [
      'Without signing the accord, Nepal left the talks.',
      ['not Nepal -sign-> accord', 'Nepal -leave-> talks'],
      ['Nepal -sign-> accord'],
    ],
    ['Greece said on Monday it had arrested the captain of the tanker.', ['it -arrest-> captain <Greece>']],
    ['Officials in Cairo denied reports that the museum had lost the mask.', [], ['museum -lose-> mask']],
    [
      'The editor of the magazine, Clara Weiss, rejected the offer.',
      ['Clara Weiss -be editor of-> magazine', 'Clara Weiss -reject-> offer'],
    ],
    [
      'Volkswagen chief Oliver Blume praised the new engine.',
      ['Oliver Blume -be chief of-> Volkswagen', 'Oliver Blume -praise-> engine'],
    ],
    [
      'If the council approves the plan, builders could start the work in May.',
      ['maybe council -approve-> plan', 'maybe builders -start-> work'],
      ['council -approve-> plan', 'builders -start-> work'],
    ],
    [
      'Zambia wants China to finance the dam.',
      ['maybe China -finance-> dam'],
      ['China -finance-> dam', 'Zambia -finance-> dam'],
    ],
    [
      'The actress, who was born in Bari, never married.',
      ['actress -be born in-> Bari'],
      ['not actress -be born in-> Bari'],
    ],
    [
      'A fire destroyed the mill that her family had owned for a century.',
      ['fire -destroy-> mill', 'family -own-> mill'],
      ['fire -own-> mill'],
    ],
    [
      'The general, whose troops hold the airport, refused to meet the envoy.',
      ['troops -hold-> airport', 'not general -meet-> envoy'],
      ['general -meet-> envoy', 'general -hold-> airport'],
    ],
    [
      'Lawmakers from both parties criticized the minister for hiding the letter.',
      ['Lawmakers -criticize-> minister', 'minister -hide-> letter'],
      ['Lawmakers -hide-> letter'],
    ],
    [
      'The two companies have agreed to build a battery plant in Ohio.',
      ['companies -agree to build-> plant'],
      ['companies -build-> plant'],
    ],
    [
      'Neither Chad nor Niger signed the declaration.',
      ['not Chad -sign-> declaration', 'not Niger -sign-> declaration'],
      ['Niger -sign-> declaration'],
    ],
    ['The report says the agency knew that the valve was broken.', [], ['not agency -know-> valve']],
    [
      'The chairman did not reveal that his son owned the supplier.',
      ['son -own-> supplier'],
      ['not son -own-> supplier'],
    ],
    [
      'The bank was bought by Santander in 2004 and renamed a year later.',
      ['Santander -buy-> bank'],
      ['2004 -buy-> bank'],
    ],
    [
      'Investors expect the central bank to cut rates.',
      ['maybe bank -cut-> rates <Investors>'],
      ['bank -cut-> rates', 'Investors -cut-> rates'],
    ],
    [
      'The firm is thought to have paid the hackers.',
      ['maybe firm -pay-> hackers <?>'],
      ['firm -pay-> hackers'],
    ],
    [
      'Ethiopia and Kenya signed an agreement on water.',
      ['Ethiopia -sign-> agreement', 'Kenya -sign-> agreement'],
    ],
    [
      'Ethiopia’s agreement with Kenya covers two rivers.',
      ['Ethiopia -agree with-> Kenya', 'agreement -cover-> rivers'],
    ],
    ['The president held a meeting with union leaders in Porto.', ['president -meet-> leaders']],
    ['The tribe lacks access to clean water.', ['tribe -lack-> access'], ['tribe -access-> water']],
    ['Hackers gained access to the files of the hospital.', ['Hackers -gain-> access']],
    ['Only two of the ten ships reached the harbour.', ['two -reach-> harbour']],
    ['No one was charged with setting the fire.', [], ['one -set-> fire', 'No -set-> fire']],
    [
      'Protesters demanded the release of the singer by the army.',
      ['Protesters -demand-> release'],
      ['army -release-> singer'],
    ],
    [
      'Spain’s refusal to sell the island angered the buyer.',
      ['refusal -anger-> buyer'],
      ['Spain -sell-> island'],
    ],
    ['The mayor’s decision to close the market was popular.', [], ['mayor -close-> market']],
    [
      '“They promised us jobs,” said Imran Ali, a farmer in Sindh.',
      ['They -promise-> jobs <Imran Ali>', 'Imran Ali -be farmer in-> Sindh'],
    ],
    [
      '"The bridge," the engineer said, "cannot carry such a load."',
      ['not bridge -carry-> load <engineer>'],
      ['bridge -carry-> load'],
    ],
    ['Asked about the fire, the minister blamed the weather.', ['minister -blame-> weather']],
    [
      'The coach may leave the club if it sells the striker.',
      ['maybe coach -leave-> club'],
      ['coach -leave-> club', 'it -sell-> striker'],
    ],
    [
      'Analysts say the merger, which regulators blocked, would have created a giant.',
      ['regulators -block-> merger <Analysts>', 'maybe merger -create-> giant <Analysts>'],
      ['merger -create-> giant'],
    ],
    [
      'The smugglers used fishing boats to carry the cigarettes.',
      ['smugglers -use-> boats'],
      ['boats -carry-> cigarettes', 'smugglers -carry-> cigarettes'],
    ],
    [
      'The company made its drivers sign a new contract.',
      ['drivers -sign-> contract'],
      ['company -sign-> contract'],
    ],
    [
      'Iceland recognized the independence of Lithuania in 1991.',
      ['Iceland -recognize-> independence'],
      ['Iceland -recognize in-> 1991'],
    ],
    ['Tanker crews are afraid of pirates.', ['crews -be afraid of-> pirates']],
    [
      'The temple, one of the oldest in Kyoto, belongs to a small order of monks.',
      ['temple -belong to-> order'],
    ],
    [
      'The player denied having taken the drug.',
      ['not player -take-> drug <player>'],
      ['player -take-> drug'],
    ],
    [
      'The senator denied any involvement in the scheme.',
      ['senator -deny-> involvement'],
      ['senator -take part in-> scheme'],
    ],
    [
      'Finland joined NATO in 2023, ending decades of neutrality.',
      ['Finland -join-> NATO', 'Finland -end-> decades'],
    ],
    [
      'Hundreds of people marched through Minsk, demanding new elections.',
      ['Hundreds -march through-> Minsk', 'Hundreds -demand-> elections'],
    ],
    [
      'The opposition accuses the president of planning to jail its leaders.',
      ['opposition -accuse-> president'],
      ['president -jail-> leaders', 'president -plan-> leaders'],
    ],
    ['Rwanda denies backing the rebels.', ['not Rwanda -back-> rebels <Rwanda>'], ['Rwanda -back-> rebels']],
    ['The judge asked if the witness had seen the knife.', [], ['witness -see-> knife']],
    ['He would rather sell the farm than borrow money.', [], ['He -sell-> farm', 'He -borrow-> money']],
    [
      'The airline had planned to buy forty jets but cancelled the order.',
      ['airline -cancel-> order'],
      ['airline -buy-> jets'],
    ],
    ['Peru’s former president Alberto Luna fled to Chile.', ['Alberto Luna -flee to-> Chile']],
    [
      'Samir Khoury, who heads the charity, thanked the donors.',
      ['Samir Khoury -head-> charity', 'Samir Khoury -thank-> donors'],
    ],
    ['Amazon’s warehouse in Leipzig employs two thousand people.', ['warehouse -employ-> people']],
  ]);
});
