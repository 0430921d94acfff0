import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  // The name behind an office and what it is of.
  ['«È un’esagerazione», ha aggiunto il portavoce del gruppo, Marco Riva.', ['Marco Riva']],
  ['«Sì», ha detto il sindaco di Pisa, Luca Neri.', ['Luca Neri']],
  // A verb of saying and its subject make any words speech.
  ['«Sì» disse lei.', ['lei']],
  ['«Stampa» dice che piove.', [null]],
  // Words behind a colon, and those with a verb of their own, are not those of whoever speaks later.
  [
    'Il rapporto è severo: «Le misure erano insufficienti». «È falso», ha detto Anna Chessa.',
    ['Il rapporto', 'Anna Chessa'],
  ],
  ['«Il limite arriverà», assicura. Anna Chessa parla di «un vicolo cieco».', ['nobody', 'Anna Chessa']],
  ['L’assessora Giulia Conti ha parlato di «un passo avanti».', ['Giulia Conti']],
  ['Critica l’opposizione, che accusa il governo di «mentire agli italiani».', ['l’opposizione']],
  // Examples, and the ends of a range, are nobody’s.
  ['Parole come «subito dopo» o «più tardi» lo irritano, ha detto Rossi.', [null, null]],
  // Words on a screen, and words for words, are nobody’s; in the passive the agent speaks.
  ['Fai clic su «Salva e chiudi», ha detto Anna Rossi.', [null]],
  ['Il termine «la lunga marcia» significa poco, ha spiegato Anna Rossi.', [null]],
  ['Era, come ha detto Anna Rossi, «una lunga marcia».', ['Anna Rossi']],
  ['La misura è stata definita da Anna Rossi «una vergogna nazionale».', ['Anna Rossi']],
  ['Anna Rossi e Carlo Bianchi arrivano. «Andiamo», dissero i due.', ['Anna Rossi e Carlo Bianchi']],
  // Where others may say a line nearly as well nobody is named; but whoever acts before a verb without a subject is.
  [
    '«Sì», disse Carlo.¶«No», disse Anna.¶«Mai», gridò Otto.¶Carlo e Anna guardarono Otto. Pioveva.¶«Bene.»¶«Bene.»',
    ['Carlo', 'Anna', 'Otto', '', ''],
  ],
  ['Il vecchio Carlo aprì la porta.¶«Chi è?» chiese.¶«Sono io», disse Anna.', ['Carlo', 'Anna']],
  // No subject: whoever acted or spoke last, not who speaks next.
  ['Il vecchio aprì. «Chi è?» domandò. «Sono io», rispose Tommaso.', ['il vecchio', 'Tommaso']],
  [
    '«Il fango», dice Piero Salis. Sua moglie Ada scuote la testa. «Ce ne andremo», dice.',
    ['Piero Salis', 'Ada'],
  ],
  ['Carla Neri arrivò tardi. «Vengo», dissi.', ['']],
  [
    'La contessa entrò. Il servo tacque. «Portalo!» gridò la contessa. «È venduto», mormorò quello.',
    ['la contessa', 'il servo'],
  ],
  // The subject further off.
  ['Elena Neri accusa. «Dico la verità», ha dichiarato all’uscita del tribunale Marco Riva.', ['Marco Riva']],
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
  ['«La squadra», ha spiegato l’allenatore Rino Villa, «ha bisogno di tempo».', ['Rino Villa', 'Rino Villa']],
];
