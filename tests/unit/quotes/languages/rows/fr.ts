import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  // Narration behind a line, also where its verb stands far behind or the line is all that one sentence says.
  {
    text: '— Et nous vous remercions. Elle sortit. On l’attendit longtemps.',
    said: ['— Et nous vous remercions.'],
  },
  {
    text: '— Je l’accepte. En entendant cette phrase, après un long silence, le notaire sortit.',
    said: ['— Je l’accepte.'],
  },
  {
    text: '— Non, monsieur. — Pourquoi ? — C’est votre affaire, pourtant ! » Le notaire avait baissé la tête.',
    said: ['— Non, monsieur.', '— Pourquoi ?', '— C’est votre affaire, pourtant ! »'],
  },
  // A reporting clause with a clause of its own, or in the tense of tales; an infinitive or a participle is no such clause.
  {
    text: '— Comment t’es-tu tirée de là, Louise ? dit Rodolphe aussi intéressé que le notaire.',
    said: ['— Comment t’es-tu tirée de là, Louise ?'],
  },
  { text: '— C’est bien ici... bougonna Rodolphe.', said: ['— C’est bien ici...'] },
  {
    text: '— Je vais chercher, demander où demeure la voisine, savoir si elle vient.',
    said: ['— Je vais chercher, demander où demeure la voisine, savoir si elle vient.'],
  },
  // Speech goes on behind a reporting clause within its marks.
  {
    text: '« En effet, répondit Roger, son nom est Jeanne Laurent. »',
    said: ['« En effet,', 'son nom est Jeanne Laurent. »'],
  },
  {
    text: '« Peut-être, répliqua Paul, mais dans la maison on vous attend. »',
    said: ['« Peut-être,', 'mais dans la maison on vous attend. »'],
  },
  { text: '« Une ville, reprit Roger, et il sortit. »', said: ['« Une ville,'] },
  ['Comme l’a indiqué la préfecture, ils sont partis « par mesure de précaution ».', ['la préfecture']],
  ['Les opposants dénoncent une « impasse ».', ['Les opposants']],
  // A title is written as a sentence is; what anybody calls something is a term.
  ['Dans son dernier film, « Les Herbes hautes », Claire Denoyer raconte une vie.', [null]],
  ['Il partit sans dire « au revoir ».', [null]],
  // A dash behind a stop or a colon opens somebody’s words, before marks too.
  ['— Tu viens ? demanda Camille.¶Julien soupira. — Encore !', ['Camille', 'Julien']],
  {
    text: 'Elle fit un bond :-- « Mon mari ! Vite, cache-toi. » Jules haussa les épaules. -- « Oh ! moi, je veux bien. »',
    said: ['« Mon mari ! Vite, cache-toi. »', '« Oh ! moi, je veux bien. »'],
  },
  // Examples, and the ends of a range, are nobody’s.
  ['Des expressions comme « tout de suite » et « plus tard » l’agacent, dit Lenoir.', [null, null]],
  ['De « rien du tout » à « beaucoup trop », on entend tout, dit Lenoir.', [null, null]],
  // In the passive the agent speaks, or nobody who is known.
  ['Marie Lenoir a été qualifiée par Paul Petit de « vraie honte pour le pays ».', ['Paul Petit']],
  ['Paul Petit est décrit comme « un homme bon et juste ».', [null]],
  // Words on a screen, and words for words, are nobody’s; the subject may follow the verb of saying.
  ['Le bouton « Enregistrer et fermer » ne marche pas, dit Marie Lenoir.', [null]],
  ['Le terme « la longue marche » signifie peu, explique Marie Lenoir.', [null]],
  ['C’était, comme le dit Marie Lenoir, « une longue marche ».', ['Marie Lenoir']],
  // Where others may say a line nearly as well nobody is named.
  [
    '« Oui », dit Karl.¶« Non », dit Anna.¶« Jamais », cria Otto.¶Karl et Anna regardèrent Otto. Il pleuvait.¶« Bon. »¶« Bon. »',
    ['Karl', 'Anna', 'Otto', '', ''],
  ],
  // No verb, pronoun or cry is part of a phrase or a name, whatever its apostrophe.
  ['Le juge se leva et dit : « Venez vite, mes amis. »', ['Le juge']],
  ['Le paysan haussa les épaules et dit : « Je veux bien. »', ['Le paysan']],
  ["Un médecin s'approcha et dit : « Il dort. »", ['Un médecin']],
  ["« Ma foi, s'écria Hector, nous louerons un break. »", ['Hector', 'Hector']],
  ['« Oh ! Venez ! »¶Oh, la belle nuit. « Je viens », dit-il.', ['nobody', 'il']],
  // Who acts before “he said” in a paragraph says it; who answers is another, or nobody who is known.
  [
    'Le garçon monta.¶— Elle est éteinte, dit-il.¶— Quoi ?¶— La lampe !¶Le vieil homme ne se leva pas. « Eh bien, rallumons-la », dit-il.',
    ['le garçon', 'le vieil homme', 'le garçon', 'le vieil homme'],
  ],
  ['Le garçon monta.¶— Elle est éteinte, dit-il.¶— Quoi ?¶— Qui ?', ['le garçon', 'nobody', 'le garçon']],
  // Somebody described, though no list knows the verb.
  ['La vieille ouvrit la porte. « Qui est là ? » demanda-t-elle.', ['la vieille']],
  // A subject of its own is right behind the verb, whatever clause follows.
  {
    text: '« Habillez-vous, dit-elle en montrant le sac qu’elle avait apporté ; les chevaux s’ennuient. »',
    said: ['« Habillez-vous,', 'les chevaux s’ennuient. »'],
  },
  {
    text: '« Vous savez l’heure qu’il est ? » interrompt Morel.',
    voices: [['« Vous savez l’heure qu’il est ? »', 'Morel', 'cue']],
  },
  {
    text: 'Paul Lenoir arrive avec Luc Petit. Chaque jour le président Morel a la même réponse. « On verra demain », dit-il.',
    voices: [['« On verra demain »', 'Morel', 'pronoun']],
  },
  {
    text: 'Un soir, Hervé Lenoir n’y tient plus. Il se lève et réclame « la paix qu’ont les morts ».',
    voices: [['« la paix qu’ont les morts »', 'Hervé Lenoir', 'pronoun']],
  },
  {
    text: 'Gaston Lenoir est mort hier. Léonie Petit, qui l’aimait peu, parle sur sa tombe. « C’était un homme droit », dit-elle.',
    voices: [['« C’était un homme droit »', 'Léonie Petit', 'pronoun']],
  },
  {
    text: 'Selon Marie Lenoir, le pont est « un vieux monsieur ». « Nous l’aimons », ajoute-t-elle.',
    voices: [
      ['« un vieux monsieur »', 'Marie Lenoir', 'cue'],
      ['« Nous l’aimons »', 'Marie Lenoir', 'pronoun'],
    ],
  },
  {
    text: '« Je n’irai pas », écrit Lenoir. Et, seul sur sa page : « Jamais. »',
    voices: [
      ['« Je n’irai pas »', 'Lenoir', 'cue'],
      ['« Jamais. »', 'Lenoir', 'continuation'],
    ],
  },
  // Reports.
  ['« Nous attendons », a dit Marie Lenoir.', ['Marie Lenoir']],
  [
    '« La route est longue, a déclaré le ministre Paul Morin. Nous y arriverons. »',
    ['Paul Morin', 'Paul Morin'],
  ],
  ['Selon Marie Lenoir, la mesure est « inutile et coûteuse ».', ['Marie Lenoir']],
  ['Selon la préfète Anne Colin, « la situation est sous contrôle ».', ['Anne Colin']],
  ['« Il faut agir », a-t-il dit.', ['il']],
  ['Paul Morin est arrivé mardi à Lyon. « Il faut agir », a-t-il dit aux journalistes.', ['Paul Morin']],
  ['Le maire de Lyon, Jean Perrin, a dénoncé « une décision absurde ».', ['Jean Perrin']],
  ['« C’est une décision absurde », a dénoncé le maire de Lyon, Jean Perrin.', ['Jean Perrin']],
  [
    '« C’est fini », soupire Lucie Garnier, infirmière à Brest. « On n’en peut plus. »',
    ['Lucie Garnier', 'Lucie Garnier'],
  ],
  ['L’avocat général s’en empare. « Et la lettre ? » réplique-t-il.', ['l’avocat général']],
  [
    'Paul Morin se tait. L’avocat général s’en empare. « Et la lettre ? » réplique-t-il.',
    ['l’avocat général'],
  ],
  [
    'D’après un porte-parole de la police, « deux personnes ont été blessées ».',
    ['un porte-parole de la police'],
  ],
  ['Pour Claire Dubois, directrice de l’école, « rien n’a changé depuis dix ans ».', ['Claire Dubois']],
  ['Le film « La Mer du nord » sort mercredi.', [null]],
  ['Les « gilets bleus » ont défilé samedi.', [null]],
  ['La loi dite « anti-bruit » est entrée en vigueur.', [null]],
  ['Dans un communiqué, l’entreprise affirme que « toutes les mesures ont été prises ».', ['l’entreprise']],
  [
    'Interrogée par la radio, la ministre Sophie Arnaud a répondu : « Je ne démissionnerai pas. »',
    ['Sophie Arnaud'],
  ],
  ['« On y croit », confie-t-elle.', ['elle']],
  [
    'Sophie Arnaud n’a pas cédé. « On y croit », confie-t-elle. « On ira jusqu’au bout », promet la ministre.',
    ['Sophie Arnaud', 'la ministre'],
  ],
  ['Le président de la région, Marc Vidal, « regrette profondément » ce choix.', ['Marc Vidal']],
  ['Marc Vidal a tweeté : « Merci à tous ! »', ['Marc Vidal']],
  ['« Il m’a dit “va-t’en”, et je suis partie », raconte Nadia Benali, 34 ans.', ['Nadia Benali']],
  [
    '« Nous avons perdu, reconnaît l’entraîneur, Luc Petit, mais nous reviendrons. »',
    ['Luc Petit', 'Luc Petit'],
  ],
  [
    '« Nous avons perdu », reconnaît l’entraîneur Luc Petit, « mais nous reviendrons. »',
    ['Luc Petit', 'Luc Petit'],
  ],
  ['Ce que les experts appellent « l’effet de serre » inquiète.', [null]],
  ['« Un pas dans la bonne direction », selon le syndicat.', ['le syndicat']],
  [
    '« Un pas dans la bonne direction », a réagi Jeanne Roux, secrétaire générale du syndicat, qui réclame toutefois « des actes ».',
    ['Jeanne Roux', 'Jeanne Roux'],
  ],
  ['“Nous attendons”, a dit Marie Lenoir.', ['Marie Lenoir']],
  ['"Nous attendons", a dit Marie Lenoir.', ['Marie Lenoir']],
  ['« Première raison, le froid.¶« Deuxième raison, la faim », dit Marie Lenoir.', ['Marie Lenoir']],
  // Reports.
  [
    '« On n’a rien vu venir », témoigne Karim, 19 ans, étudiant. Il poursuit : « La police est arrivée tard. »',
    ['Karim', 'Karim'],
  ],
  ['« Très inquiet », Paul Morin appelle au calme.', ['Paul Morin']],
  [
    '« Nous irons au bout », martèle le président du club Hugo Lefort, cité par le quotidien « L’Écho du soir ».',
    ['Hugo Lefort', null],
  ],
  ['Dans son dernier livre, « Les Marées », Claire Dubois raconte son enfance.', [null]],
  ['« J’ai eu peur, raconte-t-elle. Puis plus rien. »', ['elle', 'elle']],
  [
    'Nadia Benali vit à Brest. « J’ai eu peur, raconte-t-elle. Puis plus rien. »',
    ['Nadia Benali', 'Nadia Benali'],
  ],
  ['« Mon fils, explique sa mère, n’a jamais menti. »', ['sa mère', 'sa mère']],
  ['« Bonjour ! » lance le boulanger. « Bonjour, monsieur Henri », répond Lucie.', ['le boulanger', 'Lucie']],
  // Tales.
  ['— Viens vite, dit Marie.', ['Marie']],
  ['— Viens vite ! cria Marie. Il arrive.', ['Marie', 'Marie']],
  [
    '— Qui est là ? demanda le vieil homme.¶— C’est moi, répondit Lucie.¶— Entre.¶— Merci.',
    ['le vieil homme', 'Lucie', 'le vieil homme', 'Lucie'],
  ],
  [
    '« Qui est là ? demanda le vieil homme.¶— C’est moi, répondit Lucie.¶— Entre donc. »',
    ['le vieil homme', 'Lucie', 'le vieil homme'],
  ],
  ['Lucie posa sa lampe. « Il fait froid », murmura-t-elle.', ['Lucie']],
  ['— Je ne sais pas, dit-il en haussant les épaules. Peut-être demain.', ['il', 'il']],
  ['— Monsieur, fit le domestique, votre voiture est prête.', ['le domestique', 'le domestique']],
  ['— Ah ! s’écria Mme Duval, vous voilà !', ['Mme Duval', 'Mme Duval']],
  ['— Vous mentez, répliqua-t-elle sèchement.', ['elle']],
  ['— Et vous, Lucie ? reprit le docteur Martin.', ['Martin']],
  ['« Partez », me dit-elle.', ['elle']],
  ['— Tu viens ? lui demanda Paul.', ['Paul']],
  ['— J’ai vu, commença Paul, un homme dans le jardin.', ['Paul', 'Paul']],
  ['« Tout est perdu », pensa Lucie.', ['Lucie']],
  ['« Hale le câble, cria Paul, hale ! »', ['Paul', 'Paul']],
  ['— C’est grave, et les maçons disent que tout est perdu.', ['nobody']],
  ['— J’y songeais ! reprit Paul, mais je n’osais pas.', ['Paul', 'Paul']],
  ['— Oui, madame, répondit Jean avec un sourire ; mais c’est loin.', ['Jean', 'Jean']],
  // A talk run on in one paragraph: each dash begins what another says.
  {
    text: 'Ida se leva. — Venez ! dit-elle. — Où donc ? — Chez moi.',
    said: ['— Venez !', '— Où donc ?', '— Chez moi.'],
  },
  // The sentence with the colon, and what is told in the tense of tales, is nobody’s words.
  {
    text: '— Est-ce loin ? — Non. Il reprit son chapeau et ajouta : — Dix minutes. — Allons.',
    said: ['— Est-ce loin ?', '— Non.', '— Dix minutes.', '— Allons.'],
  },
  { text: '— Il fait froid, dit le vieux. Il alla fermer la porte.', said: ['— Il fait froid,'] },
  { text: '— À demain, me dit-elle, quand elle sortit du bal.', said: ['— À demain,'] },
  // One dash within a line is a pause, and so are two words set off by dashes.
  {
    text: '— Tu le savais bien ! — Mais oui, tu le savais.',
    said: ['— Tu le savais bien ! — Mais oui, tu le savais.'],
  },
  { text: 'Le vieux — il avait cent ans — ne répondit pas.', said: [] },
  // Marks within a line, and marks around it.
  {
    text: '— Vous disiez : « Je reste. » Restez donc.',
    said: ['— Vous disiez : « Je reste. » Restez donc.'],
  },
  // What is told in a quote over paragraphs names nobody who says it.
  [
    'Ida parla.¶« Elle passait, et les filles, moins naïves, chuchotaient en la regardant sournoisement.¶« On la saluait à peine. »',
    ['nobody'],
  ],
];
