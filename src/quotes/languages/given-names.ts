import { listed } from './language.ts';

/**
 * Given names and the gender they mostly go with, from public name statistics (the commonest of the census and birth
 * registers of English- and German-speaking countries). Names common for both genders are left out.
 */
export const maleNames: Iterable<string> = listed(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose
adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl
harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
mason roy ralph bobby russell bradley philip eugene howard fred ernest alfred harry louis stanley leonard francis oscar edwin
ben bill bob jim tom mike dave dan steve jeff greg tim matt chris tony nick rick ron ken don doug phil pete ray charlie
eddie johnny jimmy tommy barack bernie marco ted jeb rand mitt newt rudy lindsey chuck harry mitch orrin antonio carlos
luis miguel pedro jorge ricardo fernando javier manuel mario rafael sergio diego pablo hugo alejandro roberto enrique raul
vladimir sergei dmitri ivan boris igor mikhail nikolai alexei yuri hans karl klaus wolfgang heinz jürgen helmut dieter
günter horst uwe bernd stefan andreas jens ulrich rainer ralf gerhard manfred werner rolf joachim matthias markus
sebastian tobias florian lars sven olaf friedrich ludwig heinrich johann wilhelm otto ernst hermann emil gustav kurt
walther rudolf franz josef georg martin jean pierre jacques michel philippe alain bernard françois henri marcel andré
claude rené luc laurent nicolas guillaume olivier ahmed mohammed muhammad mohamed ali hassan hussein omar ibrahim mustafa
abdul yusuf khalid mahmoud recep giovanni giuseppe luca paolo marco francesco alessandro andrea silvio matteo lorenzo
neil simon ian graham colin nigel trevor derek malcolm gordon alistair duncan angus hamish cecil basil percy cyril
clive rupert oliver edgar herbert hubert horace reginald sidney sydney theodore frederick gilbert clarence chester
clifford milton vernon earl floyd glenn dean derrick curtis marcus darryl leroy melvin cory cody wesley jared
shawn brett craig todd chad joel seth caleb luke isaac evan ian levi owen liam aidan connor hunter jayden
narendra rahul amit sanjay rajesh arjun vijay ravi hiroshi kenji takashi shinzo akira
`);

export const femaleNames: Iterable<string> = listed(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise
amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
anne jane kate katie kathy liz beth betsy becky debbie sue susie sally sandy cindy peggy patty maggie molly annie nancy
hillary hilary carly melania ivanka michelle chelsea condoleezza sonia elena ruth nikki kellyanne huma loretta
claire ellen eleanor edith ethel florence gertrude harriet agnes ada amelia beatrice bertha bessie clara cora della edna
elsie esther eva fanny georgiana hazel henrietta ida irene isabel isabella josephine lucy lydia mabel mathilda matilda
mildred minnie miranda myrtle nellie nora phoebe pauline rosa rose sylvia sophie ursula vera viola violet vivian wilhelmina
winifred charlotte caroline jemima augusta eliza emmeline selina gwendolen cecilia cecily dora leonora louisa marianne
angela angelika anke annette antje astrid barbara birgit brigitte britta carolin christa claudia cornelia dagmar doris
elke erika franziska gabriele gisela gudrun hannelore heike heidi helga ilse inge ingrid irmgard julia jutta karin katja
katrin kerstin kirsten manuela marion marlene martina monika nadine nicole petra regina renate rita sabine sandra silke
simone stefanie susanne svenja tanja ulrike ute annalena ursula franziska
marie françoise monique catherine nathalie isabelle sylvie valérie chantal brigitte élise camille chloé manon juliette
carmen ana lucia elena isabel pilar dolores rosario guadalupe consuelo mercedes luisa paula marta rosa silvia
olga natasha svetlana tatiana irina ekaterina galina ludmila anastasia masha fatima aisha leila zainab maryam yasmin
amina khadija malala benazir indira priya sunita giulia chiara francesca giovanna lucia paola federica
megan erin kristen kristin jenna tiffany crystal kristina april tara wendy tracy tina dawn monica vanessa sierra
sasha paige brooke haley hailey chloe zoe mia ava lily ella stella naomi miriam leah tamara veronica yvonne yolanda
`);
