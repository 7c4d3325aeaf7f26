/** Common words of each language by its ISO 639-1 code. A word that several languages share counts for each of them in part. */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of to in is for on it a as with was that by at from be are has not his her but this they will have an or their who which been its you we he she after about all so if more when also new',
  es: 'de la que el en y a los se del las un por con una su para es al lo como más o pero sus le ha si sin sobre este ya entre cuando esta ser son también fue había era muy hasta desde está porque no nos',
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa ses cette mais ou aux ont été elle nous leur où très être même comme d'un",
  de: 'der die das und ist den von mit auf für nicht ein eine dem des sich auch wird als im es an in zu aus bei nach wie sind noch einer werden hat über zum zur so war er sie dass bis oder',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está pela pelo são também sobre até',
  it: "di e il la che in un per è una non sono con del si da al come le dei nel alla ha i più gli della lo ma anche su delle dalla questo questa stato suo sua se o nella degli ai",
  nl: 'de het een van en is dat op te voor met zijn niet aan er ook als maar om door bij naar uit nog wordt worden dit heeft werd hij in deze over wat ze of die tot haar had kan',
  tr: 've bir bu için ile olarak çok daha gibi kadar ancak sonra olan ise değil ya da de en ne o diye dizi yeni olduğu var her hem ama mi ki olan tarafından',
  pl: 'i w na z się nie to do jest że jak o za od po przez dla jego ale tym czy oraz są był która który tylko już będzie ze także a jako ma które',
  sv: 'och att det i en som på är av för med till den har inte om ett var men sig så vi kan från ska nu när efter också eller de han hon under',
  da: 'og i at det er en til af på med for den har som ikke de et var men vi om sig fra skal kan efter også eller blev han hun nu ud hvor være',
  no: 'og i at det er en til av på med for den har som ikke de et var men vi om seg fra skal kan etter også eller ble han hun nå ut hvor være',
  fi: 'ja on ei se että hän oli mutta kun tai myös niin ovat ole joka mitä hänen sen kuin jo nyt vain sekä jonka tämä sitä vielä voi mukaan',
  id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan ke juga adalah oleh karena ada bisa telah saat sudah mereka para tersebut kata seperti serta',
  vi: 'và của là có cho không được một các với trong người những đã này khi như đến về ra cũng từ vào lại nhưng phim tập anh cô',
  ro: 'și de în la cu a pe nu care este din pentru mai un o fost să că au dar sau după prin lui sunt ca se al ale fi acest ce le',
}
