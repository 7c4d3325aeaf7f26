/** Korean and Chinese family names that stand before the given name, folded; from the census lists of the most frequent names. */
export const koreanSurnames: ReadonlySet<string> = new Set(
  `kim lee yi park pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon gwon hwang ahn an song jeon jun chun cheon hong yoo yu ryu
  go ko moon mun yang son sohn bae baek paek heo hur nam sim shim noh no roh ha joo ju ku goo koo gu woo wu min jin ji eom um chae cha won weon bang byun byeon pyo ki kwak gwak do
  hyun ra na ma gil seol tak ok bong sung seong byeon namkoong namgoong kong gong hwangbo seonwoo sunwoo zhang wang li liu chen yang zhao huang zhou wu xu sun zhu lin guo luo gao xiao deng tang xie tan yuan`.split(
    /\s+/,
  ),
)
