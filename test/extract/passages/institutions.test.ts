import { passage } from './passage.js';

passage(
  'a discovery',
  [
    'Researchers at the University of Leeds have discovered a bacterium that breaks down nylon.',
    'The team, led by Professor Amina Yusuf, published its findings in the journal Enzyme Reports.',
    'Yusuf, who was born in Kano, Nigeria, works with the Max Planck Institute in Jena.',
    'The study was funded by the Wolfson Trust.',
    'The bacterium, called Nylonella, was found in a lake near Bradford.',
    'The scientists believe that it could clean up rivers.',
    'Yusuf received the Hartmann Medal in 2022.',
    'She is a professor of microbiology at Leeds.',
    'Her former student Tom Blake founded the company BioLoop.',
  ],
  [
    'Amina Yusuf -be born in-> Kano',
    'Amina Yusuf -work with-> Max Planck Institute',
    'Amina Yusuf -receive-> Hartmann Medal',
    'Amina Yusuf -be professor at-> Leeds',
    'Tom Blake -found-> BioLoop',
    'Wolfson Trust -fund-> study',
  ],
  ['bacterium -call-> Nylonella', 'Tom Blake -receive-> Hartmann Medal'],
);

passage(
  'a charity',
  [
    'The Baltic Rescue Council (BRC) is a charity based in Riga.',
    'The BRC was established in 1998 by Latvia, Estonia and Lithuania.',
    'Its director, Inga Berzina, was appointed in 2020.',
    'Poland joined the council in 2004.',
    'The organisation has offices in Tallinn and Gdansk.',
    'The BRC is funded by the European Commission.',
    'Berzina previously worked for the Red Cross.',
    'Sweden is not a member of the council.',
    'Russia left it in 2014.',
  ],
  [
    'Baltic Rescue Council -be based in-> Riga',
    'Latvia -establish-> Baltic Rescue Council',
    'Estonia -establish-> Baltic Rescue Council',
    'Lithuania -establish-> Baltic Rescue Council',
    'Inga Berzina -be director of-> Baltic Rescue Council',
    'Poland -join-> Baltic Rescue Council',
    'European Commission -fund-> Baltic Rescue Council',
    'Inga Berzina -work for-> Red Cross',
    'not Sweden -be member of-> Baltic Rescue Council',
  ],
  [
    'Sweden -be member of-> Baltic Rescue Council',
    'Poland -join-> European Commission',
    'Red Cross -fund-> Baltic Rescue Council',
  ],
);

passage(
  'a college',
  [
    'Hawthorne College is a private college in Burlington, Vermont.',
    'It was founded in 1868 by the minister Josiah Hawthorne.',
    'The college has 2,100 students.',
    'Its president is Laura Whitfield, who joined from Tufts University in 2016.',
    'Alumni include the senator Mark Delaney and the novelist Ruth Okafor.',
    "The college's library was designed by the architect I.",
    'M.',
    'Kessel.',
    'Whitfield, a native of Maine, holds a degree in history from Bowdoin.',
    'Hawthorne is a member of the Northern Athletic League.',
    "In 1971 it merged with Saint Anne's College.",
  ],
  [
    'Hawthorne College -be college in-> Burlington',
    'Josiah Hawthorne -found-> Hawthorne College',
    'Laura Whitfield -be president of-> Hawthorne College',
    'Laura Whitfield -join from-> Tufts University',
    'Laura Whitfield -be native of-> Maine',
    "I. M. Kessel -design-> Hawthorne College's library",
  ],
  ['Laura Whitfield -found-> Hawthorne College', 'Mark Delaney -be native of-> Maine'],
);
