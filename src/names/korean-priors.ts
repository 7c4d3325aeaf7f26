/**
 * Which syllables and surnames Korean names are made of, and how common they are: our own compilation. The ranks of surnames follow the census of
 * 2015 (Statistics Korea); the classes of syllables are estimates. Numbers are bits.
 */

/** The codas of Unicode's hangul by what they are heard as: ㄱ 1, ㄴ 4, ㄷ 7, ㄹ 8, ㅁ 16, ㅂ 17, ㅇ 21. */
const heardCoda: readonly number[] = [0, 1, 1, 1, 4, 4, 4, 7, 8, 1, 16, 8, 8, 8, 17, 8, 16, 17, 17, 7, 7, 21, 7, 7, 1, 7, 17, 7]

/** A syllable with the sound that its last consonant is heard as: 빛 is heard as 빋. Codes that are no hangul stay. */
export function heard(code: number): number {
  const index = code - 0xac00
  if (index < 0 || index >= 11172) return code
  return code - (index % 28) + heardCoda[index % 28]!
}

/** Syllables of given names by how common they are, the commonest first. A syllable counts where it first stands. */
const givenSyllables: readonly (readonly [bits: number, syllables: string])[] = [
  [4.6, '지민서윤현준우영수진은정성호혜경미희선승유연하재동상원훈주태인기'],
  [5.8, '아나예도시혁용종규철석순숙자화소대광명환옥창병보세건일남형식빈림헌'],
  [
    7.6,
    '가강검고권균근금노다덕두라란래리린만모무문범별봉솔슬신안애양여열완욱웅이임의전제조중찬채천초춘택필학한해효후휘흥설길금교구국련령률섭언율익직춘충행향헌홍람름랑로루빛새슴나늘봄솜찬탁표협학관곤걸극귀심실송백운복득갑분달을',
  ],
  [
    10.5,
    '각간갈감갑개객거격견결겸계곡골공과곽궁규귤긍김꽃꿈낙난날낭내년념녕농눈능니단담답당돈돌득들디레려력렬렴례록론료룡룬류륜릉립마막망매맥맹면목몽묘물믿밀바박반발방배번벌법벽변본부북분불붕비사산살삼색샘생석섬손숭숨습씨악압야약어억엄업엽오온올옹왕외요욕용운울월위육융을음응입잎잔장저적절점접조족존죽즉증집차참처척청체촌총최추축출취치칠칭쾌타탄탈탐탑토통투특파판팔패팽편평포품풍피하함합항허험혈호혼홀확활황회훤흔흠희힘범빙사삭선설쌍엘',
  ],
]

/** A given name's other syllables: any that can be written. */
const unlisted = 15

/** Bits of each syllable in given names, by its number in Unicode's block of hangul with the coda as it is heard. */
export const givenBits: Float32Array = (() => {
  const bits = new Float32Array(19 * 21 * 28).fill(unlisted)
  for (const [cost, syllables] of givenSyllables.toReversed())
    for (const syllable of syllables) {
      const index = heard(syllable.charCodeAt(0)) - 0xac00
      if (cost < bits[index]!) bits[index] = cost
    }
  return bits
})()

/** Surnames by how many bear them, as bits of the share of all people. */
const surnameShares: readonly (readonly [bits: number, surnames: string])[] = [
  [2.2, '김'],
  [2.8, '이'],
  [3.6, '박'],
  [4.4, '최 정'],
  [5.3, '강 조'],
  [5.6, '윤 장 임'],
  [6, '유 한 오 서 신 권 황 안 송 전 홍'],
  [6.9, '고 문 양'],
  [7.1, '손 배 백 허'],
  [7.5, '남 심 노'],
  [7.8, '하 곽 성 차 주 우'],
  [8.2, '구 나 민 진 지'],
  [8.6, '엄 채 원 천 방'],
  [9.2, '공 현 함 변 염 여 추'],
  [9.9, '도 소 석 선 설 마 길 연 위 표 명 기'],
  [10.6, '반 라 왕 금 옥 육 인 맹 제 모 남궁 탁 국'],
  [12, '어 은 편 용 예 경 봉 사 부 황보 가 복 태 목 형 피 두 감 음 호 빈 동 온 제갈 사공 선우 서문'],
  [13, '계 견 범 승 좌 시 팽 화 갈 옹 대 상 간 순 당 매 묵 단 담 필 풍 독고 동방 아 탄 빙 판 초 평 궁 경 낭 만 온 종 창 해 돈'],
  [
    15,
    '개 곡 교 군 근 난 내 누 뇌 니 다 두 등 묘 미 비 삼 섭 수 십 애 야 영 엽 요 운 자 저 점 준 즙 증 총 춘 태 포 학 환 후 흥 어금 망절 장곡 소봉 황목 강전',
  ],
]

/** Spellings of surnames that go their own way, or that most of their bearers share, in bits; what stands here is dearer or cheaper than the grammar says. */
const surnameSpellings: Readonly<Record<string, string>> = {
  김: 'kim 0.1 gim 5 keem 8 ghim 10 kin 11',
  이: 'lee 0.4 yi 3 rhee 5 i 5 ri 6 li 6.5 yee 6.5 rhie 8 ree 8 leigh 9 ee 8 lie 9',
  박: 'park 0.3 bak 4 pak 4 bark 7 pack 9 bahk 8 pahk 8 parc 9',
  최: 'choi 0.3 choe 3.5 choy 6 che 9 chwe 9',
  정: 'jung 1 jeong 1.5 chung 2.5 cheong 6 chong 5.5 joung 6 jeoung 7 jong 8',
  강: 'kang 0.2 gang 3.5 khang 8 kahng 7',
  조: 'cho 0.6 jo 1.5 joe 6 joh 7 zo 8 jho 8 jou 8',
  윤: 'yoon 0.7 yun 2 youn 3 yeun 5.5 yune 8',
  장: 'jang 0.5 chang 2 zhang 8 zang 7 jahng 7',
  임: 'lim 1 im 1.2 yim 4 rim 6 leem 6.5 rhim 8 ihm 8 eem 9',
  유: 'yoo 1 yu 2 ryu 2 you 3.5 ryoo 6 lyu 8 yew 8 rhyu 9',
  한: 'han 0.1 hahn 5 hahm 12',
  오: 'oh 0.3 o 3 oe 9',
  서: 'seo 0.8 suh 2.5 su 5 so 6 sur 8 sea 8',
  신: 'shin 0.3 sin 3.5 sheen 7 shinn 8',
  권: 'kwon 0.4 gwon 3 kweon 5 gweon 7 kwun 7.5',
  안: 'ahn 0.7 an 1.5 ann 6 ahnn 9',
  전: 'jeon 0.9 jun 2 chun 3.3 chon 5 cheon 6 jeun 7 jeone 9',
  고: 'ko 0.7 go 1.7 koh 4 goh 6 koo 9',
  문: 'moon 0.4 mun 3',
  손: 'son 0.6 sohn 2 shon 8',
  배: 'bae 0.4 pae 4 bai 6 pai 7 bea 8 bay 8',
  백: 'baek 1 paek 4.5 baik 3 paik 3.5 back 3 beak 8 baeck 8',
  허: 'heo 1.2 hur 2 huh 2 her 6 hu 6 hŏ 5 ho 8 hoe 10',
  노: 'noh 1.2 no 2 roh 2.5 ro 5 rho 6 nho 8 lo 8',
  나: 'na 0.6 ra 2.5 la 5 nah 5 rha 7 rah 7',
  우: 'woo 0.4 wu 4 u 4 wo 9 ou 9',
  여: 'yeo 0.8 yuh 5 yo 6 yu 7 ryeo 6 lyeo 8',
  엄: 'um 2 eom 1.5 uhm 2 eum 5 aum 7 ŏm 4 om 8 umm 8',
  염: 'yeom 1.2 yum 2 youm 4 yom 6 ryeom 7',
  양: 'yang 0.2 ryang 5 young 8 lyang 7',
  육: 'yook 1.5 yuk 1.5 youk 6 ryuk 5 yug 7',
  송: 'song 0.2 soung 5',
  용: 'yong 0.7 young 5 ryong 5 lyong 7 yung 8',
  차: 'cha 0.2 char 7 tcha 8 chah 7',
  천: 'cheon 1 chun 1.2 chon 4.5 chen 7 choun 8',
  주: 'joo 1 ju 1.2 chu 3 choo 5 zoo 7 zhu 7 jou 5',
  구: 'koo 0.9 gu 2 ku 4 goo 4',
  지: 'ji 0.4 jee 3 chi 4 chee 6 gee 4',
  남궁: 'namgung 1.5 namkung 3 namkoong 3 namgoong 2 namkoung 7 namgoung 6',
  선우: 'sunwoo 1 seonwoo 2 seonu 4 sunu 6 sonu 6 sunoo 8',
  황보: 'hwangbo 0.5 whangbo 6 hwangpo 7',
  제갈: 'jegal 0.7 jekal 4 jaegal 5 chegal 6',
  사공: 'sagong 0.7 sakong 3',
  서문: 'seomoon 1.5 seomun 1.5 suhmoon 6 sŏmun 5',
  독고: 'dokgo 1 dokko 2 tokko 5',
  동방: 'dongbang 0.5 tongbang 4',
}

/** A surname as it is read, with its share in bits and its own spellings. */
export interface Surname {
  readonly hangul: string
  readonly bits: number
  readonly spellings: readonly (readonly [spelling: string, bits: number])[]
}

/** Surnames that differ by the rule of initial sounds alone (the north and old families keep the r): one surname. */
export const initialSounds: Readonly<Record<string, string>> = {
  류: '유',
  리: '이',
  림: '임',
  로: '노',
  라: '나',
  량: '양',
  려: '여',
  륙: '육',
  룡: '용',
}

export const surnames: readonly Surname[] = surnameShares.flatMap(([bits, row]) =>
  [...new Set(row.split(' '))]
    .filter(hangul => initialSounds[hangul] === undefined)
    .map(hangul => ({ hangul, bits, spellings: pairsOf(surnameSpellings[hangul]) })),
)

/** Surnames by their hangul. */
export const bySurname: ReadonlyMap<string, Surname> = new Map(surnames.map(surname => [surname.hangul, surname]))

function pairsOf(row: string | undefined): [spelling: string, bits: number][] {
  const words = row?.split(' ') ?? []
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])] as [string, number]] : []))
}
