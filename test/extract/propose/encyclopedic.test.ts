import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what is named after whom', () => {
  tableOf([
    ['The crater was named after the chemist Mia Lund.', ['crater -be named after-> Mia Lund']],
    ['Tom Reed named the comet after Mia Lund.', ['comet -be named after-> Mia Lund']],
    ['The crater was named after a week.', [], ['crater -be named after-> week']],
  ]);
});

describe('who made or runs what is named before a comma', () => {
  tableOf([
    [
      'The council owns Oakham Hotel, run by the Stein family.',
      ['family -run-> Oakham Hotel'],
      ['family -run-> council'],
    ],
    ['The bank sold Oakham House, designed by Hugo Stein.', ['Hugo Stein -design-> Oakham House']],
    ['The play opened at Oakham Theatre, directed by Mia Lund.', [], ['Mia Lund -direct-> Oakham Theatre']],
    ['The army took Brenna, followed by Hugo Stein.', [], ['Hugo Stein -follow-> Brenna']],
    [
      'The firm was led by Mia Lund, followed by Tom Reed.',
      ['Tom Reed -follow-> Mia Lund'],
      ['Tom Reed -follow-> firm'],
    ],
  ]);
});

describe('what stands behind a name', () => {
  tableOf([
    [
      'The park contains the Temple of Night, a grotto modelled on Stein Hall.',
      ['Temple -be modelled on-> Stein Hall'],
    ],
    [
      'Tom Reed met Mia Lund in Paris, the capital of France.',
      ['Paris -be capital of-> France'],
      ['Mia Lund -be capital of-> France'],
    ],
    [
      'Mia Lund, formerly of Oakham Bank, joined the board.',
      ['Mia Lund -be formerly of-> Oakham Bank'],
      ['Mia Lund -be of-> Oakham Bank'],
    ],
    [
      'Hugo Stein painted Grey Ford, now in the Lund Museum.',
      ['Grey Ford -be in-> Lund Museum'],
      ['Hugo Stein -paint in-> Lund Museum'],
    ],
    ['Oakham Foods, formerly Stein Dairy, sells milk.', ['Oakham Foods -be formerly-> Stein Dairy']],
    [
      'Mia Lund, then a clerk in Oslo, joined the Liberal Party.',
      ['Mia Lund -join-> Liberal Party'],
      ['clerk -join-> Liberal Party'],
    ],
    [
      'Mia Lund founded Norva, a firm based in Oslo, with her husband.',
      ['Norva -be based in-> Oslo'],
      ['Norva -be based with-> husband'],
    ],
    [
      'Oakham Games was founded by Mia Lund and Tom Reed, two former employees of Stein Software.',
      [
        'Mia Lund -be former employee of-> Stein Software',
        'Tom Reed -be former employee of-> Stein Software',
      ],
    ],
    ['The largest of the islands, Brenna, has a fortress.', ['Brenna -have-> fortress']],
  ]);
});

describe('adjectives and directions that relate', () => {
  tableOf([
    ['Hugo Stein was a painter active in Bonn.', ['Hugo Stein -be active in-> Bonn']],
    ['Brenna is 300 km south of Oslo.', ['Brenna -be south of-> Oslo'], ['Brenna -be km south of-> Oslo']],
    ['Brenna lies nine miles north of Oslo.', ['Brenna -lie north of-> Oslo']],
    [
      'Brenna is situated east of Oslo.',
      ['Brenna -be situated east of-> Oslo'],
      ['Brenna -be situated of-> Oslo'],
    ],
  ]);
});

describe('roles and stakes', () => {
  tableOf([
    [
      'The captain of Oakham United is the Danish defender Tom Reed.',
      ['Tom Reed -be captain of-> Oakham United'],
    ],
    ['The rivals of Oakham United are Bergen Rovers.', ['Bergen Rovers -be rival of-> Oakham United']],
    [
      'Stein Capital owns 9 percent of Oakham Foods.',
      ['Stein Capital -own 9 percent of-> Oakham Foods'],
      ['Stein Capital -own-> Oakham Foods'],
    ],
    ['Stein Capital bought a stake in Oakham Foods.', ['Stein Capital -buy stake in-> Oakham Foods']],
    [
      'Mia Lund comes from Swiss drugmaker Rhenolab, where she ran a unit.',
      ['Mia Lund -come from-> Rhenolab'],
    ],
    ['Tom Reed was hired as a clerk by Oakham Bank.', ['Oakham Bank -hire-> Tom Reed']],
    [
      'Beating defending champion Mia Lund, Nora Stein won.',
      ['Nora Stein -beat-> Mia Lund'],
      ['Nora Stein -defend-> Mia Lund'],
    ],
    [
      'The deal is opposed by the union Norte, whose chairman, Tom Reed, warned of strikes.',
      ['Tom Reed -be chairman of-> Norte'],
    ],
    ['Norway ceded the town of Brenna to Sweden.', ['Norway -cede town to-> Sweden']],
    [
      "Mia Lund's choice of Tom Reed to lead the bank surprised many.",
      ['Mia Lund -choose-> Tom Reed'],
      ['Mia Lund -lead-> bank'],
    ],
    [
      'Hugo Stein fled to Oslo; Mia Lund, a member of the board, was replaced by Tom Reed.',
      ['Tom Reed -replace-> Mia Lund'],
      ['Tom Reed -replace-> Hugo Stein'],
    ],
    [
      'Guests include the poet Mia Lund, the former minister Tom Reed, and Nora Stein, the mayor of Bonn.',
      ['Guests -include-> Tom Reed', 'Nora Stein -be mayor of-> Bonn'],
      ['Mia Lund -be mayor of-> Bonn'],
    ],
  ]);
});
