import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  // Reports.
  ['‘It’s the boys’ fault,’ said Ana Ruiz.', ['Ana Ruiz']],
  ["'It's the dogs' bowls that are missing,' said Tom Hale.", ['Tom Hale']],
  ['‘’Tis late,’ said the old man. ‘Go home.’', ['the old man', 'the old man']],
  ['‘He told me, “Run,” so I ran,’ said Ruiz.', ['Ruiz']],
  ["'Tell 'em I'm comin',' shouted Joe.", ['Joe']],
  ['Hale, 34, said the firm’s offer was ‘an insult to the staff’.', ['Hale']],
  ['‘We can’t wait,’ Ms Ruiz told the BBC. ‘Patients’ lives are at risk.’', ['Ms Ruiz', 'Ms Ruiz']],
  ['‘I said “no”,’ replied Eva, ‘and I meant it.’', ['Eva', 'Eva']],
  ['The so-called ‘bedroom tax’ was scrapped.', [null]],
  ['The ’90s were Ruiz’s. The Hales’ house was sold.', []],
  ['‘Where’s the keys?’ he asked.¶‘In the Joneses’ car,’ said Eva.', ['he', 'Eva']],
  ['‘First, the money.¶‘Second, the time,’ said Ruiz.', ['Ruiz']],
  ['‘The Smiths’ dog bit the Browns’ cat,’ Eva said, ‘and the vets’ bill was Tom’s.’', ['Eva', 'Eva']],
  ['Eva thought it was ‘rubbish’ and said so.', ['Eva']],
  ["'I'm off,' Jack said. 'The lads' bus won't wait.'", ['Jack', 'Jack']],
  ['‘“Run,” he said. So I ran,’ Ruiz recalled.', ['Ruiz']],
  ['‘Good mornin’, missus,’ said the milkman.', ['the milkman']],
  ['‘It was Charles’ idea’, said Eva.', ['Eva']],
  ['She said the children’s home was ‘a second family’ – ‘warm, loud and kind’.', ['she', 'she']],
  ['‘James’s? No, the Williamses’,’ said Tom.', ['Tom']],
  ['“It’s ‘over’,” said Ruiz.', ['Ruiz']],
  ['‘Fish ’n’ chips?’ asked Joe.', ['Joe']],
  ["'Oh, 'twas nothing,' said Eva, blushing.", ['Eva']],
];
