/** How titles of one language are made: what they are made of, in the language's own script, and where such series come from. */
export interface TitleTongue {
  readonly language: string
  readonly countries: readonly string[]
  /** Templates; `{a}` and `{b}` are filled with words of these lists. */
  readonly shapes: readonly string[]
  readonly a: readonly string[]
  readonly b: readonly string[]
}

const words = (line: string): readonly string[] => line.split(' ')
const phrases = (line: string): readonly string[] => line.split(', ')

/** Languages other than English whose titles IMDb gives in Latin letters, with their accents. */
export const latinTongues: readonly TitleTongue[] = [
  {
    language: 'es',
    countries: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'VE'],
    shapes: phrases(
      '{a}, La {a}, El {b}, {a} y {b}, El {b} de la {a}, Mi {a}, Los {b}s, Sin {a}, Entre {a} y {b}, La {a} del {b}, Amor en {a}, ¿Dónde está mi {b}?, Hasta que la {a} nos separe, Corazón de {a}, {b} 2.0, La otra {a}, Tierra de {b}s',
    ),
    a: words(
      'Vida Casa Pasión Mentira Venganza Noche Mañana Familia Niña Señora Reina Herencia Esperanza Traición Montaña Canción Luna Sombra Tormenta Verdad Estación Fuerza Frontera Piel Sangre Mujer Ciudad Isla Llama Madre',
    ),
    b: words(
      'Corazón Señor Príncipe Ángel Cuñado Sueño Destino Camino Río Capitán Patrón Chofer Jardín Fantasma Milagro Juego Silencio Engaño Secreto Padre Hijo Desierto Mar Cielo Árbol Clon Rey Barrio Tiempo Amigo',
    ),
  },
  {
    language: 'fr',
    countries: ['FR', 'BE', 'CA', 'CH'],
    shapes: phrases(
      "{a}, Les {b}s, La {a}, Le {b}, L'{a} du {b}, Un {b} pas comme les autres, {a} à vendre, Plus belle la {a}, Au {b} de la {a}, Ma {a} et moi, Meurtres à la {a}, Sous le {b}, À la recherche du {b}, {b} & Cie",
    ),
    a: words(
      'Vie Forêt Mémoire Vérité Nuit Maison Héritière École Rivière Étoile Promesse Île Fenêtre Colère Rançon Frontière Dernière Fête Enquête Reine Sœur Mère Cité Lumière Ombre Garçonnière',
    ),
    b: words(
      'Château Père Frère Médecin Juge Bureau Secret Voisin Fantôme Village Loup Commissaire Prince Jardin Témoin Rêve Été Hôtel Théâtre Pensionnat Cœur Chemin Soleil Mystère',
    ),
  },
  {
    language: 'de',
    countries: ['DE', 'AT', 'CH'],
    shapes: phrases(
      'Der {b}, Die {a}, {a} und {b}, Das {a}-Haus, Unter {b}n, Ein {b} für alle Fälle, Soko {a}, {a} am Abgrund, Im Namen der {a}, Alles für die {a}, Tage des {b}s, Mord in der {a}, Der {b} von nebenan',
    ),
    a: words(
      'Straße Brücke Küste Familie Liebe Nacht Schönheit Jugend Klinik Insel Kanzlei Schule Wahrheit Tänzerin Ärztin Königin Hölle Grenze Mühle Höhle Lüge Stille Größe Rückkehr Sünde Kälte',
    ),
    b: words(
      'Bulle Lehrer Förster Staatsanwalt Bergdoktor Landarzt Kommissar Fürst Müller Nachbar Jäger Bäcker König Schatten Sommer Winter Traum Himmel Sturm Wächter Bürgermeister Pfarrer Räuber Mörder',
    ),
  },
  {
    language: 'pt',
    countries: ['BR', 'PT'],
    shapes: phrases(
      '{a}, O {b}, A {a}, {a} e {b}, O {b} da {a}, Meu {b}, Coração de {a}, Além da {a}, A {a} do {b}, Amor à {a}, Irmãos de {a}',
    ),
    a: words(
      'Paixão Vida Ilusão Família Manhã Solidão Estação Mãe Irmã Traição Canção Força Esperança Herança Vingança Estrela Água Praia Avenida Fazenda Sombra Justiça',
    ),
    b: words(
      'Coração Destino Pecado Príncipe Rei Avô Sertão Verão Caminho Clone Segredo Tempo Mar Silêncio Herói Sítio Bonitão Paraíso Astro Beijo Anjo Cravo',
    ),
  },
  {
    language: 'tr',
    countries: ['TR'],
    shapes: phrases('{a}, {a} {b}, Kara {b}, {b}in {a}sı, Bir {b} Masalı, {a} ve {b}, Aşk ve {b}, Kırgın {a}, Yalı {a}, O Hayat Benim {b}'),
    a: words('Aşk Çukur Gönül Yıldız Güneş Kış Çiçek Işık Kardeş Şehir Göl İstanbul Kızıl Ateş Bahar Gümüş Köprü Rüya Sır Öfke'),
    b: words('Sevda Yalan Çocuk Gece Kader Kız Ömer Duvar Adım Sokak Gelin Umut Deniz Rüzgar Söz Düğün Toprak Kuş Anne'),
  },
  {
    language: 'pl',
    countries: ['PL', 'CZ', 'SK'],
    shapes: phrases('{a}, Na {b}, Pod {b}, {a} i {b}, Życie {b}, Stara {a}, Święta {a}, Rodzina {b}'),
    a: words(
      'Miłość Złotówka Przyjaźń Wojna Zbrodnia Rodzina Młodość Książka Północ Żona Ścieżka Wieś Gwiazda Noc Dziewczyna Rzeka Wróżba Łódź',
    ),
    b: words('Kowalski Dworzec Wójcik Śląsk Góra Źródło Prawo Krąg Zamek Dąb Książę Żołnierz Świat Kraków Lód Pościg'),
  },
  {
    language: 'sv',
    countries: ['SE', 'NO', 'DK', 'FI'],
    shapes: phrases('{a}, Den {b} {a}en, {a} på {b}ön, Mordet i {a}, Fröken {b}, Familjen {b}, Bron till {a}, {b} & Söner'),
    a: words('Kärlek Älg Mörker Sommar Skärgård Hjärta Järn Fjäll Död Gåta Åklagare Ångest Önskan Æra Øst Søster Brødre Rättvisa Väg Is'),
    b: words('Andersson Björk Åkesson Nygård Sjöberg Lindström Håkansson Møller Sørensen Ødegård Bäckström Hägg Fågel Norr Svart Grön'),
  },
  {
    language: 'it',
    countries: ['IT'],
    shapes: phrases(
      "Il {b}, La {a}, {a}, Un {b} in {a}, {a} e {b}, Il {b} della {a}, L'ispettore {b}, Tutta colpa della {a}, Né {a} né {b}",
    ),
    a: words(
      'Famiglia Città Libertà Verità Felicità Piovra Notte Squadra Signora Porta Ragazza Scuola Spiaggia Vendetta Onestà Isola Regina Stagione',
    ),
    b: words(
      'Commissario Maresciallo Medico Giudice Cuore Segreto Paradiso Silenzio Papà Caffè Fiore Padrino Boss Tempo Destino Mare Vento Santo',
    ),
  },
  {
    language: 'vi',
    countries: ['VN'],
    shapes: phrases('{a} {b}, Người {b} và {a}, {a} không {b}, Về nhà {b}, Hương vị {a}'),
    a: phrases('Tình yêu, Đời, Gạo, Nước mắt, Hạnh phúc, Đường, Mẹ, Bố, Sóng, Cây, Mùa, Con gái, Thành phố, Cánh đồng, Ngôi nhà'),
    b: phrases('đắng, ngọt ngào, sinh tử, mùa thu, đỏ, trắng, xa, gần, Sài Gòn, Hà Nội, bất tận, lặng lẽ, phán xử, cuối cùng'),
  },
]

/** Scripts in which original titles and aliases are written. */
export const otherScripts: readonly TitleTongue[] = [
  {
    language: 'ko',
    countries: ['KR'],
    shapes: phrases('{a}의 {b}, {a}, {a} {b}, 우리들의 {b}, 내 {a}의 {b}, {b}는 {a}이다, 그 {a} 그 {b}, 나의 {a}, {a}가 {b}를 만났을 때'),
    a: words(
      '사랑 겨울 여름 봄날 비밀 하늘 바다 학교 왕 여자 남자 친구 가족 의사 검사 변호사 형사 마을 도깨비 태양 별 달 꽃 나무 시간 기억 지옥 천국 도시 시골',
    ),
    b: words(
      '소나타 일기 연인 후예 전쟁 노래 이야기 게임 정원 숲 약속 거짓말 복수 그림자 그대 동화 편지 운명 기적 생활 식당 병원 집 밤 아침 딸 아들',
    ),
  },
  {
    language: 'ja',
    countries: ['JP'],
    shapes: phrases(
      '{a}の{b}, {a}, {b}と{a}, {a}{b}, 転生したら{a}だった件, {a}は{b}を知らない, さよなら{a}, 月曜日の{a}, {b}ちゃんねる, 名探偵{a}',
    ),
    a: words(
      '魔法 刑事 先生 家族 夏 冬 桜 海 空 星 学園 少女 少年 剣 鬼 竜 猫 犬 花 夢 恋 銀河 機動 未来 東京 京都 ドラゴン ロボット スター',
    ),
    b: words('物語 戦争 伝説 日記 約束 事件 教室 食堂 旅 冒険 戦士 王国 涙 歌 手紙 秘密 時間 クラブ ヒーロー レストラン'),
  },
  {
    language: 'zh',
    countries: ['CN', 'TW', 'HK'],
    shapes: phrases('{a}{b}, {a}之{b}, {a}的{b}, 大{a}, 我的{a}, {b}·{a}, 三生{a}十里{b}, {a}与{b}'),
    a: words('爱情 宫廷 武林 江湖 天下 大明 大唐 长安 春天 少年 女王 王妃 皇帝 将军 医生 警察 家庭 幸福 青春 月亮 琅琊 花千 龙 凤'),
    b: words('传奇 故事 风云 人生 日记 榜 桃花 秘密 战争 诺言 公寓 保卫战 时光 游戏 世家 英雄 谜案 夜宴'),
  },
  {
    language: 'ru',
    countries: ['RU', 'UA', 'BY', 'KZ'],
    shapes: phrases('{a}, {a} и {b}, Моя {a}, Тайны {b}а, Улицы {b}а, След в {b}е, {b} 2, {a}: Возвращение, Последний {b}'),
    a: words(
      'Любовь Кухня Метель Мажорка Судьба Разлука Правда Семья Надежда Дорога Звезда Весна Зима Победа Школа Свадьба Измена Тишина Граница Застава',
    ),
    b: words('Город Капитан Доктор Адвокат Следователь Мент Остров Дом Мороз Север Ветер Бригадир Физрук Участок Интерн Полк Ворон Волк'),
  },
  {
    language: 'hi',
    countries: ['IN'],
    shapes: phrases('{a}, {a} का {b}, मेरी {a}, {a} और {b}, ये {a} क्या कहता है'),
    a: words('प्यार रिश्ता कहानी बहू घर सास सपना दिल वादा शहर चाँद जीवन'),
    b: words('घर बंधन सफर रंग संसार महल खेल नाम राज आँगन'),
  },
  {
    language: 'ar',
    countries: ['EG', 'SY', 'LB', 'SA', 'AE'],
    shapes: phrases('{a}, {a} و{b}, باب {b}, حب في {b}, عائلة {a}, سر {b}'),
    a: words('الحب الليل الحارة القلب الحياة الملك العدالة الغربة الصمت الوردة'),
    b: words('الشام القاهرة البيت الزمن الأسطورة الاختيار الحلم القمر الصحراء النار'),
  },
  {
    language: 'th',
    countries: ['TH'],
    shapes: phrases('{a}{b}, {a}, รัก{b}, บ้าน{a}, เพลิง{b}'),
    a: words('รัก บุพเพ ดวงใจ เมีย สามี นางฟ้า แม่ เจ้าสาว ดาว'),
    b: words('สันนิวาส ซ่อนเร้น อธิษฐาน แค้น พยัคฆ์ ตะวัน ราตรี ลิขิต'),
  },
  {
    language: 'el',
    countries: ['GR', 'CY'],
    shapes: phrases('{a}, Η {a}, Το {b}, {a} και {b}, Στο {b} της {a}'),
    a: words('Αγάπη Ζωή Γειτονιά Αλήθεια Οικογένεια Νύχτα Θάλασσα Άνοιξη'),
    b: words('Νησί Σπίτι Όνειρο Ψέμα Καφενείο Ποτάμι Φως Μυστικό'),
  },
  {
    language: 'he',
    countries: ['IL'],
    shapes: phrases('{a}, {a} של {b}, ה{a}, בית {b}'),
    a: words('אהבה משפחה לילה שקר חיים צל ירושלים ילדה'),
    b: words('החורף הבית העיר הים המלך השכן הזמן'),
  },
]
