/** Short and pet forms of English given names, each with the names it may stand for. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  `
lizzy lizzie eliza bess bessie beth betty betsy liz libby lisbeth: elizabeth
kitty kate katie cathy kathy: catherine katherine katharine kathleen
meg maggie peggy madge: margaret
harry hal: henry harold
jim jimmy jem jamie: james
bill billy will willie willy: william
bob bobby rob robbie bert: robert
dick rick richie: richard
tom tommy: thomas
jack johnny johnnie jock: john
ned ted teddy ed eddie: edward edmund edwin theodore
charley charlie chuck: charles
annie nan nancy nance: ann anne anna
polly molly: mary
sally sal: sarah
fanny fannie: frances
frank: francis franklin
dolly dot: dorothy dorothea
nell nelly nellie: helen ellen eleanor
hattie hatty: harriet
joe joey: joseph
sam sammy: samuel
ben benny: benjamin
dan danny: daniel
dave davy: david
mike mick: michael
nick: nicholas
tony: anthony
alec alex sandy: alexander
andy: andrew
fred freddy freddie: frederick alfred
bertie: albert bertram herbert
gus: augustus
gil: gilbert
jenny jennie: jane jennifer
jo josie: josephine
becky: rebecca
lottie: charlotte
susie sue: susan susanna
tess: teresa theresa
tilly: matilda
winnie: winifred
steve: stephen steven
pete: peter
phil: philip phillip
matt: matthew
len lenny: leonard
larry: lawrence laurence
ken: kenneth
greg: gregory
abe: abraham
walt: walter
chris kit: christopher
pip: philip
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [short, formal] = line.split(': ') as [string, string];
      return short.split(' ').map((name) => [name, formal.split(' ')] as const);
    }),
);
