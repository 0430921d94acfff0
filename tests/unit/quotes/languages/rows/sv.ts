import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  ['Kollegan Karin Roos håller inte med: ”Det är vad vi behöver.”', ['Karin Roos']],
  ['Enligt polisen körde föraren ”alldeles för fort”.', ['polisen']],
  ['Oppositionsrådet Per Berg talade om ”en storm i ett vattenglas”.', ['Per Berg']],
  ['Minister Helena Falk utesluter nya skatter: ”Familjerna har redan betalat.”', ['Helena Falk']],
  // Marks within a line behind a dash are part of what is said.
  ['– Det är ”helt galet”, säger Eva Holm.', ['Eva Holm']],
  ['Gubben öppnade dörren.¶– Vem är det? frågade han.¶– Jag, svarade Tomas.', ['gubben', 'Tomas']],
  ['”Hamnen stängs”, säger borgmästaren Karin Lund.', ['Karin Lund']],
  ['– Var har du varit? frågade Per Holm.¶– På torget, svarade Karin.', ['Per Holm', 'Karin']],
  ['– Vi har inga pengar, säger Per Holm.', ['Per Holm']],
  ['Ministern Lars Ek sade: ”Vi går vidare.”', ['Lars Ek']],
  ['– Det var hemskt, säger Marta Gil. Allt skakade.', ['Marta Gil', 'Marta Gil']],
  ['Filmen ”Havet om vintern” kommer på fredag.', [null]],
  ['Den så kallade ”blå västen” syntes inte.', [null]],
  ['”Laget”, sade tränaren Olle Berg, ”behöver tid.”', ['Olle Berg', 'Olle Berg']],
  ['I ett brev skrev borgmästaren: ”Vi väntar.”', ['borgmästaren']],
  ['I ett mejl skriver ministeriets talesman, Mats Friberg, att saken ”är klar”.', ['Mats Friberg']],
  ['Enligt minister Jan Boman är den planen ”nödvändig och klok”.', ['Jan Boman']],
  [
    'Karin Lund kom. ”Jag förstår det”, säger hon till Bladet och tillägger:¶”Vi ses.”',
    ['Karin Lund', 'Karin Lund'],
  ],
];
