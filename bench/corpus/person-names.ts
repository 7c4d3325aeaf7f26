import type { SeededRandom } from './random.ts'

const words = (line: string): readonly string[] => line.split(' ')

/** How people of one part of the world are called. Family names are listed, or put together of a head and a tail. */
interface NamingCulture {
  readonly share: number
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly heads: readonly string[]
  readonly tails: readonly string[]
}

const cultures: readonly NamingCulture[] = [
  {
    share: 0.46,
    given: words(
      'John David Michael James Robert Mary William Richard Thomas Sarah Jennifer Elizabeth Daniel Paul Mark Peter Emma Anna Laura Jessica Andrew George Steven Kevin Brian Lisa Karen Susan Nancy Helen Emily Olivia Sophie Grace Hannah Megan Rachel Rebecca Amy Kate Claire Alice Charlotte Lucy Ruby Chloe Ella Zoe Jack Harry Charlie Oliver George Noah Liam Ethan Mason Logan Lucas Jacob Samuel Benjamin Henry Alexander Sebastian Matthew Joseph Anthony Christopher Joshua Ryan Nathan Adam Aaron Justin Brandon Jason Eric Scott Gregory Patrick Sean Dennis Jerry Tyler Walter Arthur Albert Ralph Eugene Russell Vincent Philip Bobby Johnny Bradley Martin Craig Stanley Leonard Dale Manuel Rodney Curtis Norman Allen Marvin Glenn Jeffery Travis Jeff Jacob Lee Melvin Alfred Kyle Francis Bradley Herbert Frederick Ray Joel Edwin Don Eddie Ricky Troy Randall Barry Bernard Mario Leroy Marcus Micheal Theodore Clifford Miguel Oscar Jay Jim Tom Calvin Alex Jon Ronnie Bill Lloyd Tommy Leon Derek Warren Darrell Jerome Floyd Leo Alvin Tim Wesley Dean Greg Jorge Dustin Pedro Derrick Dan Zachary Corey Herman Maurice Vernon Roberto Clyde Glen Hector Shane Ricardo Sam Rick Lester Brent Ramon Tyrone Gilbert Gene Margaret Dorothy Ruth Sharon Michelle Betty Deborah Donna Carol Maria Kimberly Sandra Patricia Linda Barbara Cynthia Kathleen Pamela Martha Debra Amanda Stephanie Carolyn Christine Marie Janet Catherine Frances Ann Joyce Diane Julie Heather Teresa Doris Gloria Evelyn Jean Cheryl Mildred Katherine Joan Ashley Judith Rose Janice Kelly Nicole Judy Christina Kathy Theresa Beverly Denise Tammy Irene Jane Lori Andrea Marilyn Kathryn Louise Sara Anne Jacqueline Wanda Bonnie Julia Ruby Lois Tina Phyllis Norma Paula Diana Annie Lillian Robin Peggy Crystal Gladys Rita Dawn Connie Florence Tracy Edna Tiffany Carmen Rosa Cindy Imogen Saoirse Niamh Aoife Ciarán Siobhán Rhys Gareth Dylan Euan Callum Hamish',
    ),
    family: words(
      'Smith Jones Williams Brown Johnson Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson Robinson Clark Lewis Lee Walker Hall Allen Young King Wright Scott Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Reed Bell Bailey Kelly Howard Ward Cox Richardson Watson Brooks Wood Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Sullivan Powell Russell Fisher Henderson Patterson Jordan Graham Reynolds Hamilton Ford Griffin West Cole Hayes Gibson Bryant Ellis Stevens Murray Marshall Owens McDonald Harrison Kennedy Wells Woods Freeman Webb Tucker Burns Henry Hunter Hicks Crawford Boyd Mason Warren Fox Rose Rice Black Stone Knight Dunn Hart Burke Lane Bishop Byrne Walsh O’Brien O’Connor O’Neill Doyle Gallagher Doherty MacLeod Fraser Sinclair Rees Pryce Llewellyn',
    ),
    heads: words(
      'Ash Beck Black Brad Brook Burn Cal Chad Clay Cran Dun East Ell Fair Far Fen Gold Graf Hale Ham Har Hart Hath Hol Hun Kens Kirk Lang Lin Lock Long Mal Mar Mel Mil Nor Oak Pem Pen Pres Rad Red Ridge Rock Row Sel Shel Sher Somer South Stan Stock Stan Sut Thorn Tor Wake Wal War Wash Wat Wel West Whit Wil Win Wood Wyn',
    ),
    tails: words(
      'ton ley ford wood field well worth ham more man by bury dale shaw brook croft stone land ridge wick son ing church bridge burn combe cott den don hurst ick iston low mere ney over gate stead thwaite tree',
    ),
  },
  {
    share: 0.13,
    given: words(
      'José María Juan Carlos Luis Ana Jorge Miguel Antonio Manuel Francisco Pedro Javier Rafael Fernando Alejandro Diego Pablo Sergio Andrés Lucía Carmen Isabel Elena Laura Marta Sofía Valentina Camila Gabriela Daniela Paula Andrea Natalia Mónica Verónica Claudia Patricia Rosa Teresa Pilar Inés Álvaro Óscar Raúl Íñigo Héctor Joaquín Ramón Ángel Martín Nicolás Tomás Matías Emilio João Paulo Rodrigo Thiago Caio Letícia Beatriz Mariana Fernanda Débora Tânia Luísa Conceição Gonçalo Inês Sebastião',
    ),
    family: words(
      'García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera Medina Aguilar Vargas Guzmán Muñoz Rojas Ríos Silva Santos Oliveira Souza Pereira Costa Ferreira Almeida Carvalho Gonçalves Araújo Barbosa Cardoso Magalhães Simões Guimarães Peña Ibáñez Núñez Salazar Espinoza Cortés Delgado Fuentes Cabrera Campos Vega Figueroa Navarro Serrano Molina',
    ),
    heads: words(
      'Al Ar Bel Ben Cal Cam Car Cas Cer Del Es Fer Gal Gar Lar Mal Man Mar Mon Mor Nav Or Pal Per Qui Ros Sal San Ser Tor Val Ver Vil Zal Zam',
    ),
    tails: words(
      'ado alde anza ar arro asco edo ejo ena era ero eras ez ibal illa illo ina ino iz ola ona ora oso uela ueta urri uz eiro inho ães',
    ),
  },
  {
    share: 0.12,
    given: words(
      'Jean Pierre Michel Marie Anne Sophie François Élodie Chloé Hélène Gérard Benoît Jérôme Émilie Zoë Noël Hans Klaus Jürgen Günther Karl Heinz Ursula Ingrid Jörg Björn Sabine Katharina Käthe Lars Erik Nils Søren Jørgen Åsa Linnéa Freja Giulia Marco Luca Paolo Chiara Nicolò Francesca Alessandro Lorenzo Matteo Pieter Johan Anouk Femke Daan Sander Willem Eva Mikko Aino Ville Kaisa',
    ),
    family: words(
      'Dubois Lefèvre Moreau Laurent Girard Bernard Petit Durand Leroy Roux Fournier Mercier Garnier Chevalier Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Krüger Hansen Johansson Andersson Karlsson Nilsson Larsen Pedersen Kristensen Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti de Jong Jansen Bakker Visser Smit Mulder Virtanen Korhonen Mäkinen Nieminen',
    ),
    heads: words(
      'Berg Lind Holm Sand Lund Ström Ek Sjö Nor Öst Söder Hag Kron Blom Falk Alm Gran Eng Wal Hed Ros Dahl Sten Hell Win Stein Gold Rosen Lang Alt Neu Hof Wald Buch Kirch Eich',
    ),
    tails: words(
      'berg ström gren qvist lund man dahl holm blad sten stedt feldt bach hofer meier mann inger stein thal hauser becker berger er ler ens ier ard eau ette ini etti elli oni ucci ino aro',
    ),
  },
  {
    share: 0.08,
    given: words(
      'Aleksandr Sergey Dmitriy Andrey Aleksey Mikhail Ivan Vladimir Nikolay Olga Elena Natalya Irina Tatyana Svetlana Mariya Anastasiya Yuliya Ekaterina Oleg Igor Pavel Viktor Piotr Krzysztof Andrzej Małgorzata Agnieszka Katarzyna Łukasz Michał Paweł Zdeněk Jiří Václav Tomáš Jan Lenka Zuzana Nikola Marko Jovana Goran Dragan Ivana Zoltán László Gábor Ágnes Éva István Cristian Ioana Ștefan Răzvan',
    ),
    family: words(
      'Ivanov Petrov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Novák Svoboda Dvořák Černý Procházka Horváth Nagy Szabó Tóth Kovács Jovanović Petrović Nikolić Marković Đorđević Popescu Ionescu Dumitru',
    ),
    heads: words(
      'Bel Bog Bor Bul Chern Dan Dor Drag Gor Gri Ili Kal Kar Kir Kol Kov Kras Luk Mak Mat Mil Mir Ole Orl Pan Pav Pol Rad Rom Sav Sem Shev Sid Sol Star Step Tar Tim Tka Vas Ver Vin Vlad Yak Zak Zhu Zub',
    ),
    tails: words('ov ova ev eva in ina enko chuk ski ska sky skaya ić ović ević ek ák ich uk yk aru escu eanu iak czyk cki'),
  },
  {
    share: 0.08,
    given: words(
      'Amit Rahul Rajesh Sanjay Vijay Arjun Rohan Anil Sunil Deepak Priya Anjali Neha Pooja Kavita Sunita Divya Shreya Aishwarya Lakshmi Meera Nandini Ravi Suresh Ramesh Karthik Ganesh Imran Aamir Salman Fatima Ayesha Zainab Mohammed Ahmed Omar Hassan Yousef Layla Nour Amina Khalid Tariq Mehmet Mustafa Ayşe Zeynep Özge Çağatay Kıvanç Elif Burak Reza Shirin Farhad Golshifteh',
    ),
    family: words(
      'Sharma Verma Gupta Singh Kumar Patel Khan Reddy Nair Iyer Menon Rao Das Sen Bose Mukherjee Chatterjee Banerjee Kapoor Malhotra Mehta Shah Joshi Desai Kulkarni Ali Hussein Ibrahim Mansour Haddad Khoury Nasser Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Arslan Doğan Rahimi Hosseini Mohammadi',
    ),
    heads: words(
      'Agar Bhat Bhar Chan Chau Das Dev Gan Gho Gov Jag Jay Kal Kri Lak Mad Mah Man Nag Nar Pan Par Pra Rag Raj Ram Sat Shan Shri Sub Sun Tri Ven Vis Yad',
    ),
    tails: words(
      'wal dhary kar nathan raman pathi swamy murthy lal das deva gopal bhai preet jit inder esh endra anand ani wala puri giri oor appa anna',
    ),
  },
  {
    share: 0.06,
    given: words(
      'Ji-hoon Min-ho Seo-jun Do-yun Ha-joon Ji-ho Jun-seo Hyun-woo Seung-hyun Dong-hyun Sung-min Young-ho Kyung-soo Tae-hyung Jung-kook Ji-min Soo-hyun Ji-won Seo-yeon Min-seo Ha-eun Yoo-jin Eun-ji Hye-jin Mi-ran Soo-ah Da-eun Bo-gum Woo-bin In-guk Jae-wook Kwang-soo Sang-woo Chang-min Hee-sun Yeon-hee Na-young So-hee A-ra Ga-young Eun-seo Jin-young Byung-hun Kang-ho Ki-woo',
    ),
    family: words(
      'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Ko Moon Yang Son Bae Baek Heo Yoo Nam Sim Noh Ha Kwak Sung Cha Joo Woo Koo Min Jin Na Uhm Chae Won Chun Bang Kong Hyun Ham Byun Yeom Yeo Choo Do So Suh Sun Seol Ma Gil Wi Pyo Myung Ki Ban Wang Geum Ok Yook In Maeng Je Mo Tak Kook Eo Eun Pyun',
    ),
    heads: [],
    tails: [],
  },
  {
    share: 0.07,
    given: words(
      'Hiroshi Takashi Kenji Yuki Haruka Sakura Aoi Kaori Yoko Naoko Takeshi Kazuya Satoshi Shun Ryo Ren Sota Yuto Hinata Mio Rin Akari Misaki Ayumi Tomoko Keiko Junko Masako Rie Megumi Daisuke Shinji Makoto Osamu Wei Jing Li Xiaoming Yifei Jie Min Chen Ling Hao Xin Yan Ming Tao Jun Siew Mei Anh Linh Minh Hùng Thảo Nguyệt Somchai Nattapong Chaiwat Siriporn',
    ),
    family: words(
      'Sato Suzuki Takahashi Tanaka Ito Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Mori Abe Ikeda Hashimoto Ishikawa Ogawa Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Chan Wong Cheung Lau Ng Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ',
    ),
    heads: words(
      'Yama Kawa Mizu Tani Matsu Mori Kita Naka Nishi Higashi Minami Oka Saka Shima Ishi Fuji Taka Haya Hashi Hira Iwa Kane Kuro Maru Naga Ono Sugi Taki Toku Ueno Yoshi Aki Ara Asa',
    ),
    tails: words(
      'moto mura da ta guchi yama kawa saki hara no zawa shita be naga mori ura oka bayashi mizu uchi saka hashi shima ki se ya',
    ),
  },
]

/** Names as they are written at home; IMDb has some of these too. */
const scripts: readonly (readonly [family: readonly string[], given: readonly string[], gap: string])[] = [
  [
    words('김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍'),
    words('지훈 민호 서준 도윤 하준 수현 지원 서연 민서 하은 유진 은지 혜진 현우 성민 영호 지민 다은'),
    '',
  ],
  [words('佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田'), words('翔太 健司 由紀 遥 桜 葵 香織 陽子 蓮 拓海 直人 美咲'), ' '],
  [
    words('Иванов Петров Смирнов Кузнецов Попов Соколов Лебедев Козлов'),
    words('Александр Сергей Дмитрий Андрей Михаил Иван Николай Павел'),
    ' ',
  ],
]

const suffixes = ['Jr.', 'II', 'III', 'Sr.']
const stageNames = words(
  'Ludo Zaza Rain Lomon Sonique Bibi Momo Fifty Onyx Jinx Zephyr Indigo Koko Duffy Moby Sade Enya Cher Seal Björk Dido Shakira Rosalía Zendaya Teller Kesha Ludacris',
)
const stageTails = words('X Z Jay Kid Boy Blue 7 Fox Star Lee')

/** Draws what is common more often: what stands at the head of a list is drawn more often than what stands at its end. */
export function pickCommon<T>(random: SeededRandom, from: readonly T[]): T {
  return from[Math.floor(random.next() ** 1.3 * from.length)]!
}

/** A person's name as a catalogue has it: of many cultures, with initials, doubled and composed family names, suffixes, stage names and other scripts. */
export function cataloguePerson(random: SeededRandom): string {
  const roll = random.next()
  if (roll < 0.004) return stageName(random)
  if (roll < 0.012) {
    const [families, givens, gap] = random.pick(scripts)
    return `${random.pick(families)}${gap}${random.pick(givens)}`
  }
  const culture = pickCulture(random)
  const given = pickCommon(random, culture.given)
  const family = familyOf(random, culture)
  const form = random.next()
  if (form < 0.09) return `${given} ${String.fromCharCode(random.int(65, 90))}. ${family}`
  if (form < 0.17) return `${given} ${pickCommon(random, culture.given)} ${family}`
  if (form < 0.22) return `${given} ${family}-${familyOf(random, culture)}`
  if (form < 0.24) return `${given} ${family} ${random.pick(suffixes)}`
  if (form < 0.25) return `${given} '${random.pick(stageNames)}' ${family}`
  if (form < 0.26) return `${given}-${pickCommon(random, culture.given)} ${family}`
  if (form < 0.27) return `${given} ${random.pick(['de', 'van', 'von', 'de la', 'Al', 'El', 'Mc', 'St.'])} ${family}`
  return `${given} ${family}`
}

/** A family name put together of a head and a tail, or one that is listed. */
function familyOf(random: SeededRandom, { family, heads, tails }: NamingCulture): string {
  return heads.length > 0 && random.chance(0.55) ? random.pick(heads) + random.pick(tails) : pickCommon(random, family)
}

function pickCulture(random: SeededRandom): NamingCulture {
  let roll = random.next()
  for (const culture of cultures) {
    roll -= culture.share
    if (roll < 0) return culture
  }
  return cultures[0]!
}

function stageName(random: SeededRandom): string {
  const name = random.pick(stageNames)
  return random.chance(0.5) ? name : `${name} ${random.pick(stageTails)}`
}
