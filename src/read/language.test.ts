import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectLanguage } from './language.ts'

const cases: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The second season of the drama is set to arrive in May, and most of the cast will be back for it, the network said.'],
  ['en', 'Who is in the cast of Salt Harbour? Here is what we know.'],
  ['es', 'La segunda temporada de la serie llegará en mayo y la mayor parte del reparto volverá, según ha confirmado la cadena.'],
  [
    'fr',
    'La deuxième saison de la série arrivera en mai et la plupart des acteurs seront de retour, a annoncé la chaîne dans un communiqué.',
  ],
  ['de', 'Die zweite Staffel der Serie kommt im Mai, und die meisten Schauspieler sind wieder dabei, wie der Sender mitgeteilt hat.'],
  [
    'pt',
    'A segunda temporada da série chega em maio e a maior parte do elenco vai voltar, mas não há data para o Brasil, disse a emissora.',
  ],
  [
    'it',
    'La seconda stagione della serie arriverà a maggio e la maggior parte del cast tornerà, ma non è stata ancora annunciata la data.',
  ],
  ['nl', 'Het tweede seizoen van de serie komt in mei en het grootste deel van de cast is er weer bij, zo heeft de zender laten weten.'],
  ['tr', 'Dizinin ikinci sezonu mayıs ayında geliyor ve oyuncuların çoğu geri dönecek, ancak yeni bir tarih için daha çok beklemek gerek.'],
  ['pl', 'Drugi sezon serialu pojawi się w maju i większość obsady wróci, ale nie wiadomo jeszcze, czy będzie to ostatni sezon.'],
  ['sv', 'Den andra säsongen av serien kommer i maj och de flesta av skådespelarna är med, men det är inte den sista som ska göras.'],
  ['da', 'Den anden sæson af serien kommer i maj, og de fleste af skuespillerne er med, men den bliver ikke den sidste, og hvad nu?'],
  ['no', 'Den andre sesongen av serien kommer i mai, og de fleste av skuespillerne er med, men det ble ikke den siste, og hva nå?'],
  [
    'fi',
    'Sarjan toinen kausi on tulossa toukokuussa ja suurin osa näyttelijöistä palaa, mutta se ei ole vielä viimeinen, kun tarina jatkuu.',
  ],
  ['id', 'Musim kedua serial ini akan tayang pada bulan Mei dan sebagian besar pemain akan kembali, tetapi tidak ada tanggal yang pasti.'],
  ['vi', 'Phần hai của bộ phim sẽ ra mắt vào tháng năm và hầu hết các diễn viên đã trở lại, nhưng không có ngày cụ thể cho khán giả.'],
  [
    'ro',
    'Al doilea sezon al serialului vine în luna mai și cei mai mulți actori se întorc, dar nu este încă o dată anunțată pentru premieră.',
  ],
  ['ko', '두 번째 시즌은 오월에 공개되며 출연진 대부분이 돌아온다.'],
  ['ja', '第二シーズンは五月に配信され、出演者のほとんどが戻ってくる。'],
  ['zh', '第二季将于五月播出，大部分演员都将回归。'],
  ['ru', 'Второй сезон сериала выйдет в мае, и большинство актёров вернётся.'],
  ['ar', 'سيعرض الموسم الثاني من المسلسل في مايو وسيعود معظم الممثلين'],
  ['th', 'ซีซั่นที่สองของซีรีส์จะออกฉายในเดือนพฤษภาคม'],
  ['el', 'Ο δεύτερος κύκλος της σειράς έρχεται τον Μάιο και οι περισσότεροι ηθοποιοί επιστρέφουν.'],
  ['he', 'העונה השנייה של הסדרה תעלה במאי ורוב השחקנים יחזרו'],
  ['hi', 'श्रृंखला का दूसरा सीज़न मई में आएगा और अधिकांश कलाकार लौटेंगे'],
  ['und', ''],
  ['und', 'Salt Harbour'],
  ['und', 'Mina Dorne Piet Hagen Jo Tern Ada Quill Salt Harbour Glass Orchard Northwave'],
  ['und', '2021 2022 2023 — 12 34 56 78 90 12 34'],
]
for (const [language, text] of cases) test(`${language}: ${text.slice(0, 40)}`, () => assert.equal(detectLanguage(text), language))

test('English with a title in Korean stays English', () =>
  assert.equal(
    detectLanguage(`The drama 소금 항구 is set in the harbour of a small town, and it is the first of its kind to be filmed there.`),
    'en',
  ))
