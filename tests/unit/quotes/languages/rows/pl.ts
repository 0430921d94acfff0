import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  ['„Nie jestem bohaterem” – zastrzega strażak Jan Kolski.', ['Jan Kolski']],
  // What somebody says to another opens behind a dash, in the first lines of a text too.
  ['Jan Kowal wstał. — Okłamał mnie pan!', ['Jan Kowal']],
  ['„Nie podpiszę tego” – powiedział dziennikarzom.', ['nobody']],
  ['Radna Ewa Lis mówiła z kolei o „kroku naprzód”.', ['Ewa Lis']],
  ['Opozycja zarzuca rządowi „oszukiwanie wyborców”.', ['Opozycja']],
  ['Minister Helena Fabisiak wykluczyła podatki: „Rodziny już zapłaciły”.', ['Helena Fabisiak']],
  ['W powieści „Ostatni pociąg” Julia Mazur pisze o wojnie.', [null]],
  ['Rzekomy „ekspert” nigdy nie studiował finansów.', [null]],
  // A place in the genitive before a name is no part of it.
  ['„Woda jest brudna” – powiedziała mieszkanka Warszawy Anna Nowak.', ['Anna Nowak']],
  ['Mieszkanka Warszawy Anna Nowak powiedziała: „Woda jest brudna”.', ['Anna Nowak']],
  ['„Nie” – powiedział prezydent Warszawy Jan Kos.', ['Jan Kos']],
  [
    'Klara i Mateusz czekali. „Spóźnia się” – powiedziała Klara. Mateusz wstał. „Idę” – dodała.',
    ['Klara', 'Klara'],
  ],
  ['Anna otworzyła drzwi.¶— Kto tam? — zapytał.¶— To ja — odpowiedział Tomek.', ['', 'Tomek']],
  ['Starzec otworzył drzwi.¶— Kto tam? — zapytał.¶— To ja — odpowiedział Tomek.', ['starzec', 'Tomek']],
  ['„Port zostanie zamknięty” – powiedziała burmistrz Anna Nowak.', ['Anna Nowak']],
  ['– Gdzie byłaś? – zapytał Piotr Lis.¶– Na rynku – odpowiedziała Anna.', ['Piotr Lis', 'Anna']],
  ['— Idź — rzekł Jan. — Nie zwlekaj.', ['Jan', 'Jan']],
  ['Minister Jan Kos powiedział: „Idziemy dalej”.', ['Jan Kos']],
  ['„Nie mamy pieniędzy”, mówi Jan Kos.', ['Jan Kos']],
  ['Film „Morze zimą” wchodzi do kin w piątek.', [null]],
  ['Tak zwane „niebieskie kamizelki” protestowały wczoraj.', [null]],
  ['– To było straszne – wspomina Marta Gil. – Wszystko się trzęsło.', ['Marta Gil', 'Marta Gil']],
  ['„Dość!” – krzyknął Jan Kos.', ['Jan Kos']],
  ['„Czekamy na odpowiedź” – mówi Anna Nowak.', ['Anna Nowak']],
];
