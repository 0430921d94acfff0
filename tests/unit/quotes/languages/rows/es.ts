import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  ['Según indicó el Ayuntamiento, fueron evacuados «por mera precaución».', ['Ayuntamiento']],
  ['El portavoz Luis Prieto habló de «un disparate».', ['Luis Prieto']],
  ['La ministra se fue sin decir «hasta luego».', [null]],
  // Once a text has had such talk, a dash behind what somebody does opens their words.
  ['—¿Vienes? —preguntó Marta.¶Pedro negó con la cabeza. —Hoy no puedo —dijo.', ['Marta', 'Pedro']],
  ['Pedro negó con la cabeza. —Hoy no.', []],
  // Examples, and the ends of a range, are nobody’s.
  ['Palabras como «ahora mismo» o «más tarde» le molestan, dijo Ruiz.', [null, null]],
  // In the passive the agent speaks.
  ['Ana Ruiz fue calificada por Pablo Soto de «una verdadera vergüenza para todos».', ['Pablo Soto']],
  // Words on a screen, and words for words, are nobody’s; the subject may follow the verb of saying.
  ['Haga clic en «Guardar y cerrar», dijo Ana Ruiz.', [null]],
  ['El término «la larga marcha» significa poco, explicó Ana Ruiz.', [null]],
  ['Fue, como dijo Ana Ruiz, «una larga marcha».', ['Ana Ruiz']],
  ['Ana Ruiz y Pablo Soto llegaron. «Nos vamos», dijeron los dos.', ['Ana Ruiz y Pablo Soto']],
  ['—Sí, ya me dijo tu madre que estabas enfermo.', ['nobody']],
  // No subject: whoever acted or spoke last; not where a name further off is the subject.
  ['Un portavoz dijo que faltan “manos y camas”. “Pedimos ayuda”, explicó.', ['Un portavoz', 'Un portavoz']],
  [
    'Elena Duarte acusa. “Siempre dije la verdad”, declaró a la salida del juzgado Ramón Ibáñez.',
    ['Ramón Ibáñez'],
  ],
  ['Elena Duarte acusa. “Es falso”, gritó furiosa la mujer.', ['la mujer']],
  ['Elena Duarte acusa. “Es falso”, declaró al periodista Ramón Ibáñez.', ['']],
  // Reports.
  ['«Esperamos la lluvia», dijo Ana Ruiz.', ['Ana Ruiz']],
  ['“Vamos a ganar”, aseguró el candidato Luis Ortega en rueda de prensa.', ['Luis Ortega']],
  ['Según la ministra Carmen Vidal, la medida es “necesaria y urgente”.', ['Carmen Vidal']],
  ['El alcalde de Toledo, Pedro Salas, calificó la propuesta de “disparate”.', ['Pedro Salas']],
  [
    'El alcalde de Toledo, Pedro Salas, dijo que la propuesta es “un disparate sin sentido”.',
    ['Pedro Salas'],
  ],
  ['“No habrá más recortes”, ha asegurado este lunes la presidenta, Elena Prieto.', ['Elena Prieto']],
  ['Elena Prieto llegó tarde. “No habrá más recortes”, afirmó.', ['Elena Prieto']],
  ['“No habrá más recortes”, afirmó la dirigente.', ['la dirigente']],
  ['“Fue horrible”, recuerda Marta Gil, vecina del barrio. “Todo temblaba”.', ['Marta Gil', 'Marta Gil']],
  ['De acuerdo con el informe, “la causa fue un fallo eléctrico”.', ['el informe']],
  ['La película “El mar de invierno” se estrena el viernes.', [null]],
  ['Los llamados “chalecos azules” protestaron ayer.', [null]],
  ['El supuesto “experto” nunca apareció.', [null]],
  ['“¿Quién va a pagar esto?”, se preguntó el diputado Jorge Molina.', ['Jorge Molina']],
  ['“¡Basta ya!”, gritaron los manifestantes.', ['los manifestantes']],
  ['Jorge Molina tuiteó: “Gracias a todos”.', ['Jorge Molina']],
  ['“El equipo”, explicó el entrenador, “necesita tiempo”.', ['el entrenador', 'el entrenador']],
  ['“Me dijo ‘vete’ y me fui”, cuenta Rosa Díaz, de 40 años.', ['Rosa Díaz']],
  ['Consultado por este diario, Ramón Lara respondió que no piensa “tirar la toalla”.', ['Ramón Lara']],
  ['"Esperamos la lluvia", dijo Ana Ruiz.', ['Ana Ruiz']],
  ['Ruiz subrayó que “los datos son claros” y que “no hay marcha atrás”.', ['Ruiz', 'Ruiz']],
  ['Para el profesor Miguel Soto, “el problema es la sequía”.', ['Miguel Soto']],
  ['«Primero, el agua.¶»Segundo, la luz», dijo Ana Ruiz.', ['Ana Ruiz']],
  // Reports.
  ['El ministro de Hacienda, Raúl Cano, tachó ayer de “irresponsable” la propuesta.', ['Raúl Cano']],
  [
    '“No vamos a ceder”, advierte Teresa Mora, presidenta de la asociación, que pide “respeto”.',
    ['Teresa Mora', 'Teresa Mora'],
  ],
  [
    '“Aquí no queda nadie”, dice Julián, de 80 años, mientras señala las casas vacías. “Se fueron todos”.',
    ['Julián', 'Julián'],
  ],
  ['La empresa aseguró en un comunicado que “cumple la ley”.', ['La empresa']],
  ['“Vivimos con miedo”, confiesan los vecinos.', ['los vecinos']],
  ['—Cállate —le ordenó su padre—, que nos van a oír.', ['su padre', 'su padre']],
  ['«¿Y si vuelve?», se preguntaba Inés.', ['Inés']],
  // Tales.
  ['—Ven —dijo Ana—. No tardes.', ['Ana', 'Ana']],
  [
    '—¿Quién es? —preguntó el viejo.¶—Soy yo —respondió Lucía.¶—Pasa.¶—Gracias.',
    ['el viejo', 'Lucía', 'el viejo', 'Lucía'],
  ],
  ['—No lo sé —contestó ella—, pero lo averiguaré.', ['ella', 'ella']],
  ['Lucía dejó la lámpara en la mesa.¶—Hace frío —murmuró.', ['Lucía']],
  ['—Señor —dijo el criado—, su coche está listo.', ['el criado', 'el criado']],
  ['—¡Por fin! —exclamó doña Elvira—. ¿Dónde estabas?', ['Elvira', 'Elvira']],
  ['—Me voy. —Tomás se levantó y cogió el abrigo—. No me esperes.', ['Tomás', 'Tomás']],
  ['Tomás negó con la cabeza.¶—No.', ['Tomás']],
  ['—¿Y tú, Lucía? —le preguntó Tomás.', ['Tomás']],
  ['«Está loco», pensó Lucía.', ['Lucía']],
  ['—La carta —explicó el notario con voz grave— llegó ayer.', ['el notario', 'el notario']],
  ['— Ven — dijo Ana —. No tardes.', ['Ana', 'Ana']],
  ['–Ven –dijo Ana–. No tardes.', ['Ana', 'Ana']],
  ['—Nunca —Tomás bajó la voz—. Te lo juro.', ['Tomás', 'Tomás']],
];
