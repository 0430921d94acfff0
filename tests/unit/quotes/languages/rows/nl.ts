import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  // The name behind an office and what it is of.
  ['De directrice van de school, Anna Bakker, zei: ‘De kinderen zijn veilig.’', ['Anna Bakker']],
  ['‘Dat is overdreven’, zei de woordvoerder van het bedrijf, Jan Smit.', ['Jan Smit']],
  ['‘Nee’, zei Jan van Dijk van de vakbond.', ['Jan van Dijk']],
  ['VVD-Kamerlid Hugo Marsman noemde het idee “volkomen achterhaald”.', ['Hugo Marsman']],
  ['Ze las “De avonden” drie keer.', [null]],
  // The verb behind a noun for somebody is no part of it, nor is a place behind a name.
  ['Volgens de politie reed de bestuurder “veel te hard”.', ['de politie']],
  ['“Nee,” zei burgemeester Karin de Wit van Zuidhoek.', ['Karin de Wit']],
  ['De oppositie verwijt het kabinet “de kiezer te bedriegen”.', ['De oppositie']],
  ['De vermeende “expert” heeft nooit gestudeerd.', [null]],
  // A few words with nobody who says them are nobody’s.
  ['Het plein is van de “vrije groep van allen”.', [null]],
  // Examples, and the ends of a range, are nobody’s.
  ['Woorden als “meteen nu” en “veel later” vindt ze vreemd, zei Smit.', [null, null]],
  // Words on a screen, and words for words, are nobody’s; two who were named together.
  ['Klik op “Opslaan en sluiten”, zei Anna Smit.', [null]],
  ['De knop “Opslaan en sluiten” werkt niet, zei Anna Smit.', [null]],
  ['Anna Smit en Jan Bos kwamen. “Wij gaan”, zeiden de twee.', ['Anna Smit en Jan Bos']],
  // Newspapers put somebody’s words in single marks.
  ['Volgens Jan de Vries is het plan ‘een grote fout’.', ['Jan de Vries']],
  ['Volgens de bond is er sprake van ‘pure willekeur’.', ['de bond']],
  [
    '‘Ja’, zei Karel.¶‘Nee’, zei Anna.¶‘Nooit’, riep Otto.¶Karel en Anna keken naar Otto. Het regende.¶‘Goed.’¶‘Goed.’',
    ['Karel', 'Anna', 'Otto', 'Anna', 'Otto'],
  ],
  ['De oude man stond op. ‘Wie is daar?’ vroeg hij. ‘Ik,’ antwoordde Thomas.', ['de oude man', 'Thomas']],
  ['‘De haven gaat dicht’, zegt burgemeester Carla Smit.', ['Carla Smit']],
  ['“We hebben geen geld”, aldus Piet Bakker.', ['Piet Bakker']],
  ['“Waar ben je geweest?” vroeg Piet.', ['Piet']],
  ['Volgens minister Jan de Boer is de maatregel “nodig en dringend”.', ['Jan de Boer']],
  ['Jan de Boer zei: “Wij gaan door.”', ['Jan de Boer']],
  ['“Het was vreselijk”, zegt Marta Vos, die ernaast woont. “Alles trilde.”', ['Marta Vos', 'Marta Vos']],
  ['Carla Smit kwam laat. “Er komen geen kortingen meer”, beloofde ze.', ['Carla Smit']],
  ['De zogenaamde “blauwe hesjes” protesteerden gisteren.', [null]],
  ['De film “De zee in de winter” komt vrijdag uit.', [null]],
  ['“Genoeg!” riepen de bewoners.', ['de bewoners']],
  ['“Het team”, zei trainer Kees Mol, “heeft tijd nodig.”', ['Kees Mol', 'Kees Mol']],
  ['In een brief schreef de burgemeester: “Wij wachten.”', ['de burgemeester']],
  ['Na de vergadering vertelde Carla Smit dat ze “diep teleurgesteld” was.', ['Carla Smit']],
  [
    'Carla Smit kwam. “Ik begrijp het”, zegt ze tegen De Bode en voegt toe:¶“Tot ziens.”',
    ['Carla Smit', 'Carla Smit'],
  ],
];
