import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  // The name behind an office and what it is of.
  ['«Não», disse o porta-voz da empresa, João Silva.', ['João Silva']],
  ['A ministra Helena Faria descartou novos impostos: “As famílias já deram.”', ['Helena Faria']],
  ['De acordo com o economista Rui Neves, trata-se de “uma armadilha”.', ['Rui Neves']],
  ['A oposição acusa o governo de “mentir aos eleitores”.', ['A oposição']],
  // In the passive the agent speaks.
  ['Ana Reis foi chamada por Paulo Costa de «uma vergonha para todos».', ['Paulo Costa']],
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
];
