import { listed } from './word-lists.ts';

/**
 * Given names and the gender they mostly go with, from public name statistics (the commonest of the census and birth
 * registers of countries where English and the other languages of this folder are spoken). Names common for both are
 * left out.
 */
export const maleNames: Iterable<string> = listed(`
marc luca ethan zane rafi bo max leo toby rory ezra silas amos abel saul hank chip brad clint cliff dale drew earle grant heath
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
immanuel moses gotthold gottfried gottlieb christoph lukas jonas felix maximilian moritz anton konrad arnold bertolt heiner
siegfried volker detlef eckhard hartmut reinhard reinhold gregor armin norbert ingo heiko holger marius kai timo björn thorsten
torsten dirk guido philipp ludger egon erwin eberhard albrecht leopold ferdinand karsten carsten henning émile anatole honoré
gérard antoine étienne hervé yves didier thierry stéphane sébastien frédéric mathieu matthieu julien théo gaston léon
jules victor gustave fernand lucien maurice édouard emmanuel arnaud benoît bruno cédric christophe denis éric fabien fabrice
françois-xavier franck gilles grégoire jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jérôme joël
loïc pascal patrice pierre-yves régis rémi romain sylvain tristan valéry xavier yannick alberto aldo alessio angelo antonino
arturo attilio augusto beppe carlo carmelo cesare claudio corrado dario davide domenico donato edoardo elio emilio enrico enzo
ettore eugenio fabio fabrizio federico felice filippo franco gaetano gennaro gianfranco gianluca gianni giacomo gino giorgio
giulio guglielmo italo leonardo luciano luigi massimo maurizio mauro michele mirko nicola orazio pasquale piero pietro raffaele
renato renzo riccardo rocco salvatore sandro saverio stefano tommaso ugo umberto valerio vincenzo vito vittorio adolfo
agustín alfonso alfredo álvaro andrés ángel benito césar cristóbal eduardo ernesto esteban felipe félix fermín fidel francisco
gerardo gonzalo gregorio guillermo gustavo héctor hernán ignacio iñaki ismael jaime jesús joaquín josé josep julián julio
leandro leonel lucas marcelo mariano martín mateo mauricio máximo nicolás óscar pascual pau pepe ramón raúl rodrigo rubén
sebastián tomás vicente víctor xabier adriaan bart bram cees coen cornelis daan erik evert ferry geert
gerrit gijs hendrik henk jaap jan jelle jeroen joep johan joost joris jurriaan kees koen lodewijk maarten maurits menno michiel
niels pieter piet reinier rens roel ruud sander sjoerd stijn teun theo thijs tijmen tjeerd wim wouter willem aleksander andrzej
antoni arkadiusz bartosz bogdan bolesław bronisław czesław damian dariusz filip grzegorz henryk jacek jakub janusz jarosław
jerzy józef kacper kamil karol kazimierz krzysztof leszek łukasz maciej marcin marek mariusz mateusz michał mieczysław mirosław
paweł piotr przemysław radosław rafał ryszard sławomir stanisław szymon tadeusz tomasz wacław waldemar wiesław wiktor
witold władysław włodzimierz wojciech zbigniew zdzisław zygmunt anders bengt christer einar fredrik gunnar göran håkan jörgen
kjell lennart magnus mikael nils olle olof ove staffan stig svante tage tomas torbjörn ulf afonso antónio artur
bernardo caetano diogo duarte fernão filipe gonçalo henrique inácio jair joão joaquim lourenço luís luiz manoel
martinho moacir nuno otávio paulo rogério rui sérgio tiago vasco vitor
alec amir arne axel conor cyrus emre faisal farid finn gareth henrik idris imran ivo jago jakob jamal jasper karim
kasper kofi kwame leif leon linus lior lyle mads malik milo nico ole oren otis pavel raj rauf reza rhys ruben rufus
samir shane soren søren sten tariq troy udo vern vikram wes zac zeke hugh rodney stuart stewart ivor elliot elliott
damon dominic declan cormac eoin niall fergus ruairi callum euan ewan iain kieran lachlan desmond dermot donal brendan
barry barney bertie archie alfie freddie teddy monty morris mortimer nathaniel oswald quentin ramon randall randolph
reuben roland ronan royce rowland salvador santiago solomon terence terrence thaddeus tobin tyrone ulysses virgil
wendell wilbur wilfred winston woodrow zachariah abdullah adel adnan ahmad akbar amin anwar arif asad ashraf aziz
bashar bilal fahad faris hamid hamza hani haroon hasan ismail jalil junaid kamal karam khaled majid mehdi mehmet murat
nabil nadir nasser nasir osama qasim rahim ramzi saeed salim salman shahid tahir walid yasin yasir younis yousef zaid
ziad aditya ajay akash anand anil arun ashok bharat deepak dinesh ganesh gopal harish hemant karan manish manoj mohan
mukesh naresh nikhil nitin pankaj pradeep prakash pranav rajiv rakesh ramesh rohan rohit sachin sandeep satish shyam
siddharth sunil suresh tarun tushar uday varun vinod vishal vivek akio daichi daisuke hideo hiroki hiroto ichiro isamu
jiro junichi kazuo kenta koji makoto masaki masao minoru naoki noboru osamu ryo ryota satoshi shigeru shinji shota
susumu tadashi takeshi tetsuo tomoya toshio yasuo yoshio yuta adebayo amadou babatunde chidi chinedu emeka femi
ibrahima ifeanyi kwabena mamadou moussa oluwaseun ousmane sekou tendai thabo tunde sipho themba adrian alois armand
aurelio baptiste bastian bastien benedikt benoit bjorn casper cedric clemens clement clément cyrille damien dietrich
etienne fabian flavio gaspard gerard gerd gunther harald janek jaroslav javi jerome joaquin joao johannes jorgen
jørgen jozef knut laurens lionel lorenz lothar ludovic markku mathias matias mattias maxime mikko miroslav morten
nikos olav oleg oskar pawel pekka per-olof petr petter raphael raphaël rasmus remy renaud santino serge sergey sigmund
slawomir stanislav steffen stellan stephane teemu thibault tiziano torben valentin viktor vojtech willy xavi yvan
zdenek zoltan zoltán attila gabor gábor istvan istván lászló laszlo miklos sandor sándor tamas tamás cristian dragan
goran mihai milos nikola ognjen radu slobodan stjepan vlad zoran alexey andrei andrey anatoly arkady artem evgeny
fyodor gennady grigory kirill konstantin leonid maksim maxim nikita oleksandr pyotr ruslan semyon stepan taras timur
vadim valery vasily vitaly volodymyr vyacheslav yaroslav yevgeny zakhar
`);

export const femaleNames: Iterable<string> = listed(`
eve tess tessa opal orla fiona moira maeve niamh gemma becca tilda thea freya imogen harriet jodi jody jill gail gwen dana
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
adelheid anneliese annegret bettina beate bärbel christiane dorothea elfriede elisabeth franka friederike gertrud grete hedwig
hildegard ilona ingeborg jana johanna karla katharina klara lena lieselotte lotte luise magdalena margarete margot maren mareike
mathilde melanie ricarda rosemarie saskia sibylle sigrid steffi susanna ulla uta verena agathe agnès alix amélie anaïs annick
anne-marie antoinette armelle aurélie aurore bénédicte bernadette céline cécile clémence clémentine colette corinne delphine
édith éléonore éliane élisabeth élodie émilie estelle eugénie évelyne fabienne gaëlle geneviève germaine gisèle hélène henriette
hortense inès jeanne joëlle josette laetitia laure léa léonie lise louise lucie lucienne madeleine marguerite marie-claire
marie-claude marie-laure marie-thérèse marthe maud mireille mélanie nadège ségolène solange suzanne sylviane thérèse
véronique virginie yvette adele agnese alessandra alessia ambra antonella antonietta arianna assunta aurora bianca bruna camilla
carla carlotta carolina caterina cinzia concetta cristina daniela debora donatella donata elisa elisabetta emanuela enrica
ermelinda fabiola fernanda fiorella flavia franca gaia giada ginevra giorgia giulietta grazia graziella ilaria ines letizia
lidia liliana loredana lorenza lucrezia luigia maddalena mara margherita mariangela marina matilde michela milena mirella nadia
nicoletta noemi ornella patrizia piera raffaella renata roberta rosanna rossella sabrina serena silvana simona stefania tiziana
valentina valeria vittoria viviana adela adriana alba alejandra alicia almudena amparo ángela angélica antonia ariadna azucena
beatriz begoña belén bernarda blanca carlota catalina celia concepción elvira emilia encarnación esperanza estefanía
estela eugenia eulalia fátima francisca gabriela inés inmaculada isidora jimena josefa josefina juana laia leonor leticia lorena
luz macarena margarita mariana maribel maría micaela mónica montserrat natalia nieves noelia noemí nuria paloma paz pepa
raquel rebeca rocío sofía soledad susana verónica ximena aleida anneke annelies anouk els elske fenna femke fleur geertje
greetje hanneke hetty imke ineke jantje jolanda katrijn lieke lonneke maaike machteld margriet marieke marijke marloes
mieke mirjam mies nelleke nienke roos sanne sietske tineke truus wilma willemijn wendela agata agnieszka aleksandra alicja aneta
beata bożena celina dorota elżbieta ewa ewelina grażyna halina hanna irena iwona izabela jadwiga janina joanna jolanta justyna
kamila karolina katarzyna kinga krystyna lucyna magda małgorzata mariola marzena patrycja paulina stanisława urszula wanda
weronika wiesława wioletta zofia zuzanna agneta anneli annika birgitta britt carina ebba elin ellinor elsa frida gunilla
gunnel greta helena ingegerd inger jenny lisbeth lotta lovisa malin margareta maj-britt märta mona pernilla pia siv solveig
sofia stina tove ulrika ylva amália aparecida catarina conceição filipa filomena graça inês joana lurdes luísa lígia madalena
mafalda sónia
anya brigid cleo dahlia dalia delia dina edda edie effie eileen eira elif enid esme faye gerda gina gita hana hedda
hedy hilda imani inga ione irma jada jodie kaja kara katya keira kira layla leona lia liv livia lola lorna maia marit
mila morag nell ngozi nina norah odile rhona roisin rosalind sadie saira salma sanna selma shira svea tamar thora uma
vilma yael yara zara zora abby agatha aileen alana alison allison alyssa amira angelina angelique anika anita annabel
arabella ariana audrey belinda bernice bethany blanche bonnie bridget candace carmela carrie cassandra cassie cecile
celeste celine charlene claudine clementine colleen cordelia corinna daniella daphne darlene deirdre dominique doreen
edwina elaine eleni eloise erica ernestine esmeralda eunice evangeline fatou felicia felicity francine frederica
gabriella gabrielle genevieve georgina geraldine ghislaine gillian giuliana gladys glenda gretchen gwendolyn hermione
ilana imelda jasmine jeanette jeannie joanne jocelyn juanita juliana juliet justine karina katarina katrina laila lara
larissa laurie lillian liesel lucille lucinda lynette madeline mandy marcela marcia margery mariella marika marjorie
maureen maxine melinda meredith michaela millicent minna muriel myra nicolette noreen octavia odette ottilie penelope
philippa phyllis polly priscilla ramona renée rhonda rosalie rosalinda rosamund rosemary rosie roxanne salome selena
sheila shelley sherry sibyl sonja tabitha talia tania tanya tatjana theodora therese trudy valerie veronika veronique
vivienne xenia aaliyah alia asma ayesha aziza dalal farah farida fatema fatma ghada habiba halima hanan huda khadijah
leyla lubna mariam muna najwa nawal rabia rania rasha rula samar samia samira shaima shereen sumaya thuraya yasmeen
zahra zaynab zeinab zeynep ayşe aarti amrita anjali ananya anjana aparna archana deepa deepika divya gayatri geeta
jaya jyoti kavita lakshmi leela madhuri meena meera nandini neha nisha padma pooja prema priyanka radha rashmi rekha
renu ritu roshni sangeeta sarita savita shanti shreya sita smita sneha sonali swati usha vandana vidya aiko akemi
akiko asami ayako chieko chiyo emiko etsuko fumiko hanako haruka haruko hiroko kaori kazuko keiko kumiko kyoko machiko
mariko masako megumi michiko midori miho mika miyuki naoko natsuko noriko reiko rie sachiko satomi setsuko shizuka
sumiko tomoko yoko yoshiko yui yukiko yumi yumiko abena adaeze adwoa akua amara aminata amma binta chiamaka chioma
fatoumata folake funmilayo ifeoma mariama nkechi nomvula oumou thandiwe wanjiru zanele zodwa alenka alina anja ariadne
aurelie carola danuta désirée dominika dorte elise elodie elzbieta emmanuelle florentine frauke frédérique gerlinde
gianna gitte grazyna greet helene henrike ingela ingvild iryna ivana jelena jette karoline kirsi kirsti klaudia ksenia
lenka ljubica lyudmila maarit magali maja malgorzata margit mariska marlies merete mirja nadezhda nathalia natalya
nives ofelia oksana olena pernille petronella ragnhild renske rosalia signe sigridur sissel snezana stéphanie tatyana
tereza turid valentyna vesna vibeke wiebke yekaterina yelena yuliya zdenka zsofia zuzana ágnes éva ildikó katalin
márta
`);

/** Russian ones, in its own letters. */
export const russianMaleNames: Iterable<string> = listed(`
александр алексей анатолий андрей антон аркадий артём борис вадим валентин валерий василий виктор виталий владимир владислав
вячеслав геннадий георгий герман григорий даниил денис дмитрий евгений егор захар иван игорь илья кирилл константин лев леонид
максим марк михаил никита николай олег павел пётр петр роман руслан сергей станислав степан тимофей фёдор федор юрий яков
ярослав
`);

export const russianFemaleNames: Iterable<string> = listed(`
александра алла анастасия ангелина анна антонина валентина валерия вера вероника виктория галина дарья евгения екатерина елена
елизавета жанна зинаида зоя инна ирина карина кира клавдия ксения лариса лидия любовь людмила маргарита марина мария марфа
надежда наталия наталья нина оксана ольга полина раиса римма светлана софия софья таисия тамара татьяна ульяна юлия яна
`);
