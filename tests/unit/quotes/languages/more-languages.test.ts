import { describe, expect, test } from 'vitest';
import { speakersOf } from '../voices.ts';

/** Sentences of a language, with who says each quote; `null` for words that nobody says. */
const tables: Readonly<Record<string, readonly (readonly [string, readonly (string | null)[]])[]>> = {
  it: [
    // No subject: whoever acted or spoke last, not who speaks next.
    ['Il vecchio aprì. «Chi è?» domandò. «Sono io», rispose Tommaso.', ['il vecchio', 'Tommaso']],
    [
      '«Il fango», dice Piero Salis. Sua moglie Ada scuote la testa. «Ce ne andremo», dice.',
      ['Piero Salis', 'Ada'],
    ],
    ['Carla Neri arrivò tardi. «Vengo», dissi.', ['dissi']],
    [
      'La contessa entrò. Il servo tacque. «Portalo!» gridò la contessa. «È venduto», mormorò quello.',
      ['la contessa', 'il servo'],
    ],
    // The subject further off.
    [
      'Elena Neri accusa. «Dico la verità», ha dichiarato all’uscita del tribunale Marco Riva.',
      ['Marco Riva'],
    ],
    // Short lines of two who talk.
    [
      '«È in ritardo», disse Chiara.¶«Come sempre», rispose Matteo.¶«E se non arriva?»',
      ['Chiara', 'Matteo', 'Chiara'],
    ],
    ['«Il porto chiuderà», ha detto la sindaca Carla Neri.', ['Carla Neri']],
    ['“Non abbiamo soldi”, spiega Paolo Conti.', ['Paolo Conti']],
    ['Secondo il ministro Aldo Riva, la misura è “necessaria e urgente”.', ['Aldo Riva']],
    ['Carla Neri arrivò tardi. «Non ci saranno altri tagli», affermò.', ['Carla Neri']],
    ['«Fu terribile», ricorda Marta Gilli, vicina di casa. «Tutto tremava».', ['Marta Gilli', 'Marta Gilli']],
    ['— Dove sei stata? — chiese Piero Gatti.¶— In piazza — rispose Carla.', ['Piero Gatti', 'Carla']],
    ['— Vieni, — disse Luca. — Non tardare.', ['Luca', 'Luca']],
    ['«Vieni», le disse Luca.', ['Luca']],
    ['«Vieni», mi rispose Luca.', ['Luca']],
    ['Il film «Il mare d’inverno» esce venerdì.', [null]],
    ['I cosiddetti “gilet azzurri” hanno protestato ieri.', [null]],
    ['Il sindaco di Fano, Piero Sala, ha definito la proposta «una follia».', ['Piero Sala']],
    ['«Basta!», gridarono gli abitanti.', ['gli abitanti']],
    [
      '«La squadra», ha spiegato l’allenatore Rino Villa, «ha bisogno di tempo».',
      ['Rino Villa', 'Rino Villa'],
    ],
  ],
  pt: [
    ['«Temos de vender o barco», afirmou a diretora Rita Vaz.', ['Rita Vaz']],
    ['“O porto vai fechar”, disse Rui Sá ao jornal.', ['Rui Sá']],
    ['Segundo o ministro Paulo Reis, a medida é “necessária e urgente”.', ['Paulo Reis']],
    ['— Onde está a Clara? — perguntou o Pedro Reis.¶— Na praça — respondeu Rita.', ['Pedro Reis', 'Rita']],
    ['— Vem — disse ele —, não te demores.', ['ele', 'ele']],
    ['Rita Vaz chegou tarde. “Não haverá mais cortes”, garantiu.', ['Rita Vaz']],
    ['“Foi horrível”, recorda Marta Gil, vizinha do prédio. “Tudo tremia.”', ['Marta Gil', 'Marta Gil']],
    ['O filme “O mar de inverno” estreia na sexta-feira.', [null]],
    ['Os chamados “coletes azuis” protestaram ontem.', [null]],
    ['“Basta!”, gritaram os manifestantes.', ['os manifestantes']],
  ],
  nl: [
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
  ],
  pl: [
    [
      'Klara i Mateusz czekali. „Spóźnia się” – powiedziała Klara. Mateusz wstał. „Idę” – dodała.',
      ['Klara', 'Klara'],
    ],
    ['Starzec otworzył drzwi.¶— Kto tam? — zapytał.¶— To ja — odpowiedział Tomek.', ['starzec', 'Tomek']],
    ['„Port zostanie zamknięty” – powiedziała burmistrz Anna Nowak.', ['Anna Nowak']],
    ['– Gdzie byłaś? – zapytał Piotr Lis.¶– Na rynku – odpowiedziała Anna.', ['Piotr Lis', 'Anna']],
    ['— Idź — rzekł Jan. — Nie zwlekaj.', ['Jan', 'Jan']],
    ['Minister Jan Kos powiedział: „Idziemy dalej”.', ['Jan Kos']],
    ['„Nie mamy pieniędzy”, mówi Jan Kos.', ['Jan Kos']],
    ['Film „Morze zimą” wchodzi do kin w piątek.', [null]],
    ['Tak zwane „niebieskie kamizelki” protestowały wczoraj.', [null]],
    ['– To było straszne – wspomina Marta Gil. – Wszystko się trzęsło.', ['Marta Gil', 'Marta Gil']],
  ],
  sv: [
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
  ],
  da: [
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
  ],
};

describe.for(Object.keys(tables))('findQuotes in %s', (lang) => {
  test.for(tables[lang] ?? [])('%s', ([text, speakers]) => {
    expect(speakersOf(text, lang)).toEqual(speakers);
  });
});
