import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  // The name behind an office and what it is of.
  ['Lederen af skolen, Anna Berg, sagde: »Børnene er sikre.«', ['Anna Berg']],
  ['»Havnen lukker«, siger borgmester Karen Lund.', ['Karen Lund']],
  ['– Hvor har du været? spurgte Per Holm.¶– På torvet, svarede Karen.', ['Per Holm', 'Karen']],
  ['– Vi har ingen penge, siger Per Holm til avisen.', ['Per Holm']],
  ['Minister Lars Eg sagde: »Vi går videre.«', ['Lars Eg']],
  ['Ifølge minister Jens Eg er planen »nødvendig og klog«.', ['Jens Eg']],
  ['Karen Lund kom sent. »Der kommer ikke flere nedskæringer«, lovede hun.', ['Karen Lund']],
  ['– Det var skrækkeligt, siger Marta Gil. Alting rystede.', ['Marta Gil', 'Marta Gil']],
  ['Filmen »Havet om vinteren« kommer på fredag.', [null]],
  ['De såkaldte »blå veste« demonstrerede i går.', [null]],
  ['”Holdet”, sagde træneren Ole Berg, ”har brug for tid.”', ['Ole Berg', 'Ole Berg']],
  ['”Nu er det nok!” råbte beboerne.', ['beboerne']],
  ['I går sagde borgmesteren: »Vi venter på svar.«', ['borgmesteren']],
  ['»Vi venter på svar«, lyder det fra Karen Lund.', ['Karen Lund']],
  ['Karen Lund kaldte forslaget »en dårlig vittighed«.', ['Karen Lund']],
  // The subject behind the finite verb, and what goes on with the one before it.
  ['I en mail skriver ministeriets talsmand, Mads Friis, at sagen »er under behandling«.', ['Mads Friis']],
  ['Efter mødet fortalte Karen Lund, at hun var »dybt skuffet«.', ['Karen Lund']],
  [
    'Lone Dam kom. »Jeg forstår det«, siger hun til Lynø Tidende og tilføjer:¶»Vi ses.«',
    ['Lone Dam', 'Lone Dam'],
  ],
  ['Ifølge minister Jens Eg er den plan »nødvendig og klog«.', ['Jens Eg']],
  // Whose somebody is says nothing.
  ['Hendes mor, Ane Toft, sagde: »Vi venter.«', ['Ane Toft']],
  ['Karen Lunds bror sagde: »Vi venter.«', ['Karen Lunds bror']],
  [
    'Den gamle mand smilede. »Møllen står stille,« hviskede han, »og du ved det.«',
    ['den gamle mand', 'den gamle mand'],
  ],
  ['Spørgsmål: Hvad skal du lave?¶Svar: Jeg skal hjem.', []],
];
