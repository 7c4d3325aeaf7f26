import type { Messages } from './messages.ts'

/** Words of the first page. */
export const homeWords = {
  en: {
    question: 'Is it coming back?',
    answer:
      'Hiatus keeps what is known of TV series: whether there is another season, when, and with whom; how sure that is, and who says so.',
    begin: 'Three ways to begin',
    follow: 'Follow a series',
    followHow: 'Look it up above, and follow it on its page. Your calendar then tells you when it comes back.',
    import: 'Bring your list',
    importHow: 'What you keep elsewhere can be taken in, with the episodes that you have watched.',
    check: 'Check an article',
    checkHow: 'It is taken apart into claims, and Hiatus says what is wrong with it.',
    lately: 'What is new with your shows',
    nothingNew: 'Nothing new in the last two months.',
    weeks: 'The next six weeks',
    nothingSoon: 'None of your shows has a day in the next six weeks.',
    toCalendar: 'The whole calendar',
    toShows: 'All my shows',
  },
  ko: {
    question: '다시 돌아올까?',
    answer:
      'Hiatus는 TV 시리즈에 대해 알려진 것을 모읍니다. 다음 시즌이 있는지, 언제 누가 나오는지, 그것이 얼마나 확실하고 누가 말했는지 알려 줍니다.',
    begin: '시작하는 세 가지 방법',
    follow: '시리즈 팔로우하기',
    followHow: '위에서 찾아 작품 페이지에서 팔로우하세요. 언제 돌아오는지 달력에 나타납니다.',
    import: '목록 가져오기',
    importHow: '다른 곳에 있는 목록을 본 에피소드와 함께 가져올 수 있습니다.',
    check: '기사 확인하기',
    checkHow: '기사를 주장별로 나누어 무엇이 잘못되었는지 알려 줍니다.',
    lately: '내 작품의 새 소식',
    nothingNew: '지난 두 달 동안 새 소식이 없습니다.',
    weeks: '앞으로 6주',
    nothingSoon: '앞으로 6주 안에 날짜가 정해진 내 작품이 없습니다.',
    toCalendar: '달력 전체 보기',
    toShows: '내 작품 모두 보기',
  },
} as const satisfies Messages<string>
