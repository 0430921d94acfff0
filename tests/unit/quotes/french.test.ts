import { describe, expect, test } from 'vitest';
import { voicesOf } from './voices.ts';

describe('findQuotes in French', () => {
  test.for([
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
      text: '« Je n’irai pas », écrit Lenoir. Et, seul sur sa page : « Jamais. »',
      voices: [
        ['« Je n’irai pas »', 'Lenoir', 'cue'],
        ['« Jamais. »', 'Lenoir', 'continuation'],
      ],
    },
  ])('$text', ({ text, voices }) => expect(voicesOf(text, 'fr')).toEqual(voices));
});
