/** The paragraphs of an article, each long enough to be one. */
export const ONE =
  'The ferry had left the island at six in the morning, with the mail, four crates of pears and a goat on board.';
export const TWO =
  'Nobody on the quay could say afterwards who had tied it up so badly that it drifted as far as the lighthouse.';
export const THREE =
  'In the afternoon two fishermen towed the ferry home, and the goat, which had eaten the pears, would not leave it.';
export const FOUR =
  'The mail was late by a day, as it had been in every week of that winter, and no letter in it was about goats.';
