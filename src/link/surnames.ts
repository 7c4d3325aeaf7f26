/** Korean and Chinese family names that stand before the given name, folded; from the census lists of the most frequent names. */
export const koreanSurnames: ReadonlySet<string> = new Set(
  `kim lee yi park pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon gwon hwang ahn an song jeon jun chun cheon hong yoo yu ryu
  go ko moon mun yang son sohn bae baek paek heo hur nam sim shim noh no roh ha joo ju ku goo koo gu woo wu min jin ji eom um chae cha won weon bang byun byeon pyo ki kwak gwak do
  hyun ra na ma gil seol tak ok bong sung seong byeon namkoong namgoong kong gong hwangbo seonwoo sunwoo zhang wang li liu chen yang zhao huang zhou wu xu sun zhu lin guo luo gao xiao deng tang xie tan yuan
  so he yeo yeom ham pan eun ban ong bok tae gook guk mo myung myeong wi wie yim rhee rim ryeo byul jegal dokgo sagong seomun hyeon pi pil boo bu chu ye in on
  cai cao cheng cui dai ding dong du duan fang feng fu geng gan hao he hou hu jia jiang jiao kang kong lai lei liang liao lu lyu mao meng mi mo ni nie ouyang pan pang peng qi qian qiao qin qiu
  ren shang shao shen shi situ song su sui tao tian tong wan wei wen weng xia xiang xin xing xiong xue yan yao ye yin ying yu yue zeng zhai zhan zheng zhong zhuang zhuo zong zou zuo dilraba`.split(
    /\s+/,
  ),
)

/** Family names that are also the commonest words: before another name they count only within a sentence. */
export const wordlikeSurnames: ReadonlySet<string> = new Set('he so an in on no do go mo mi pan sun ok ye may will'.split(' '))

/** Japanese family names, which texts put first as often as last, folded; the most frequent ones. */
export const japaneseSurnames: ReadonlySet<string> = new Set(
  `sato satoh suzuki takahashi tanaka watanabe ito itoh itou yamamoto nakamura kobayashi kato katoh yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki yamasaki mori abe
  ikeda hashimoto yamashita ishikawa nakajima nakashima maeda fujita ogawa goto gotoh okada hasegawa murakami kondo kondoh ishii saito saitoh sakamoto endo endoh aoki fujii nishimura fukuda ota ohta
  miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo kudoh yokoyama miyazaki miyamoto uchida takagi ando andoh
  taniguchi ohno ohtsuka maruyama imai takada fujimoto murata takeda ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano
  onishi sugimoto arai hamada ichikawa furukawa mizuno komatsu shimada koyama iida nishida ikuta takizawa kitamura higashi aso hirose ishihara ishizuka kawaguchi kawamura kitagawa kuroki machida
  matsuzaka matsuyama mitsushima miyazawa mukai nagano nagasawa nagase nagayama narita nikaido ninomiya nishijima oguri ohizumi okuda osawa oshima sakaguchi sawajiri shida shirota suda takashima
  takenouchi tsuchiya tsumabuki tsutsumi ueto yamapi yoshizawa yokohama kamiki kanata kento arimura ayase amami eguchi fukuyama fukatsu haruna hiroha horikita igawa inagaki inamori ishibashi
  kaho kaku kamikawa kamiya kashiwagi katori kawaei kazama kusanagi kyono kitano kiritani koide komatsubara kurashina kuroda matoba mizushima mizukawa moriyama nakai nakatani naruse oizumi okamura
  sakuma sakurada shinohara shiraishi tabe takei takimoto takito tamaki tamayama tanabe tokita toda uchino watabe yagira yonekura yusuke yuki`.split(/\s+/),
)
