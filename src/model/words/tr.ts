import { inflect } from './forms.ts'
import type { WordList } from './words.ts'

/**
 * As written; with `İ` and `I` at the start of the phrase, of each word and throughout, as they stand in a text that
 * was lowered without regard to Turkish (`İletişim` has a dot apart, `KATILIMCI` none); and with `i` for each `ı`.
 */
const turkish = (list: string) => {
  const first = list.replace(/(^|, )i/g, '$1i\u0307').replace(/(^|, )ı/g, '$1i')
  const initial = list.replace(/(?<!\p{L})i/gu, 'i\u0307').replace(/(?<!\p{L})ı/gu, 'i')
  const capitals = list.replace(/i/g, 'i\u0307').replace(/ı/g, 'i')
  const all = [list, first, initial, capitals, list.replace(/ı/g, 'i')]
  return [...new Set(all.join(', ').split(', '))].join(', ')
}
/** Labels and headings, in ASCII letters too. */
const label = (list: string) => {
  const plain = list.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i')
  return [...new Set(`${turkish(list)}, ${plain}`.split(', '))].join(', ')
}
/** Cases of nouns behind e and i, ö and ü, a and ı, o and u; singular and plural. */
const withE = '- i e de den in ler leri lere lerde lerden lerin lerle'
const withO = '- ü e de den ün ler leri lere lerde lerden lerin lerle'
const withA = '- ı a da dan ın lar ları lara larda lardan ların larla'
const vowelE = '- yi ye de den nin ler leri lere lerde lerden lerin lerle si'
const vowelA = '- yı ya da dan nın lar ları lara larda lardan ların larla sı'
/** A month with the cases a date uses, with and without apostrophe. */
const month = (name: string, endings: string) =>
  `${name}, ${endings
    .split(' ')
    .map((ending) => `${name}'${ending}, ${name}${ending}`)
    .join(', ')}`

export const tr: WordList = {
  code: 'tr',
  script: 'Latin',
  months: [
    `${month('ocak', 'ta tan a ı ın')}, ocağa, ocağı, ocağın`,
    `${month('şubat', 'ta tan a ı ın')}, subat`,
    "mart, mart'ta, mart'tan, mart'a, mart'ı, mart'ın, martta, marttan, martın",
    month('nisan', 'da dan a ı ın'),
    `${month('mayıs', 'ta tan a ı ın')}, mayis`,
    month('haziran', 'da dan a ı ın'),
    month('temmuz', 'da dan a u un'),
    `${month('ağustos', 'ta tan a u un')}, agustos`,
    `${month('eylül', 'de den e ü ün')}, eylul`,
    month('ekim', 'de den e i in'),
    `${month('kasım', 'da dan a ı ın')}, kasim`,
    `${month('aralık', 'ta tan a ı ın')}, aralığa, aralığın, aralığı, aralik`,
  ],
  shortMonths: [
    'oca, ock',
    'şub, sub',
    'mar, mrt',
    'nis',
    'may',
    'haz',
    'tem',
    'ağu, agu',
    'eyl',
    'eki, ekm',
    'kas',
    'ara, arl',
  ],
  weekdays: [
    'pazartesi, pazartesi günü, pazartesileri, pzt',
    'salı, salı günü, salıları, sali',
    'çarşamba, çarşamba günü, çarşambaları, carsamba, çar, çrş, çarş',
    'perşembe, perşembe günü, perşembeleri, persembe, prş, perş',
    'cuma, cuma günü, cumaları',
    'cumartesi, cumartesi günü, cumartesileri, cmt, cts',
    'pazar, pazar günü, pazarları, pzr',
  ],
  dateLinks: 'yılı, yılının, yılında, ayı, ayının, ayında, senesi',
  rangeLinks: 'ile, ila, ilâ, ve',
  timeLinks:
    "saat, saati, saatleri, saatler, saat dilimi, arası, arasında, aralığında, günü, günleri, gününde, gün, tarihinde, tarihi, tarihleri, tarihlerinde, tarih, kadar, itibaren, itibariyle, başlangıç, bitiş, türkiye saati, türkiye saatiyle, yerel saat, yerel saatle, ts, tsi, yaklaşık, tam, her, 'de, 'da, 'te, 'ta, 'den, 'dan, 'ten, 'tan, 'e, 'a, 'ye, 'ya",
  am: 'öö, ö.ö., öğleden önce, sabah',
  pm: 'ös, ö.s., öğleden sonra, akşam',
  noon: 'öğleyin, öğle vakti, gün ortası, tam öğlen',
  midnight: 'gece yarısı, geceyarısı',
  clockHours: 'sularında, saatlerinde, sularinda',
  clockMinutes: 'dakika, dk, dk.',
  hours: 'saat, saati, saatlik, saattir, saatte, sa, sa., ders saati',
  minutes: 'dakika, dakikalık, dakikadır, dk, dk., dak, dak., dakikalik, dakka',
  roles: {
    moderator: label(
      `moderatör, moderatörü, moderatörler, moderatörleri, eş moderatör, eş-moderatör, eş moderatörler, yardımcı moderatör, oturum moderatörü, panel moderatörü, oturumun moderatörü, moderasyon, moderasyonu, moderatörlük, moderatörlüğünü yapan, moderatörlüğünde, moderatörlüğü, modere eden, modere edecek, kolaylaştırıcı, kolaylaştırıcısı, kolaylaştırıcılar, kolaylaştırıcıları, kolaylaştırıcılığında, kolaylaştırıcılık, eş kolaylaştırıcı, fasilitatör, fasilitatörler, sunucu, sunucular, takdim, yöneten, oturumu yöneten, paneli yöneten, söyleşiyi yöneten, tartışmayı yöneten, yönetimi, oturum yöneticisi, oturum yöneticileri, panel yöneticisi, söyleşi moderatörü, yönlendirici`,
    ),
    speaker: label(
      `konuşmacı, konuşmacılar, konuşmacısı, konuşmacıları, ana konuşmacı, ana konuşmacılar, açılış konuşmacısı, açılış konuşmacıları, davetli konuşmacı, davetli konuşmacılar, çağrılı konuşmacı, çağrılı konuşmacılar, konuk konuşmacı, konuk konuşmacılar, onur konuşmacısı, baş konuşmacı, tema konuşmacısı, oturum konuşmacıları, panel konuşmacıları, konuşan, konuşanlar, hatip, hatipler, sunan, sunanlar, sunum yapan, sunumu yapan, sunum yapanlar, sunuş, sunuşlar, sunum, sunumlar, bildiri sahibi, bildiri sunan, tebliğ sunan, konferansçı, konferansı veren, konuşma, konuşmalar, açılış konuşması, açılış konuşmaları, açış konuşması, açış konuşmaları, açılış konuşmasını yapan, kapanış konuşması, kapanış konuşmaları, ana konuşma, selamlama konuşması, selamlama konuşmaları, protokol konuşmaları, hoş geldiniz konuşması, hoşgeldiniz konuşması, giriş konuşması, teşekkür konuşması, konuk, konuklar, konuğu, konuğumuz, konuklarımız, onur konuğu, onur konukları, davetli, davetliler, misafir, misafirler, misafir konuşmacı, eğitmen, eğitmenler, eğitmeni, eğitici, eğiticiler, eğitimci, eğitimciler, öğretim görevlisi, ders veren, katılımıyla, katkılarıyla`,
    ),
    chair: label(
      'başkan, başkanlar, başkanı, başkanları, oturum başkanı, oturum başkanları, toplantı başkanı, kurul başkanı, komite başkanı, eş başkan, eş-başkan, eşbaşkan, eş başkanlar, eşbaşkanlar, eş başkanı, eş başkanları, oturum eş başkanı, oturum eş başkanları, başkan yardımcısı, başkan yardımcıları, başkan vekili, başkanlık, başkanlık eden, başkanlığında, başkanlığını yapan, başkanlık divanı, divan başkanı, divan, oturuma başkanlık eden, oturuma başkanlık edecek, toplantıya başkanlık eden, toplantıyı yöneten',
    ),
    panellist: label(
      'panelist, panelistler, panelisti, panelistleri, panel üyesi, panel üyeleri, panel katılımcıları, panel katılımcısı, tartışmacı, tartışmacılar, tartışmacısı, müzakereci, müzakereciler, yorumcu, yorumcular, yorumlayan, yuvarlak masa katılımcıları, tartışmaya katılanlar, söyleşi konukları, söyleşi konuğu, panel konukları',
    ),
    rapporteur: label(
      'raportör, raportörü, raportörler, raportörleri, genel raportör, oturum raportörü, raportörlük, yazman, yazmanlar, sekreter, sekreteri, sekreterler, katip, kâtip, katip üye, tutanak yazmanı, tutanağı tutan, tutanak tutan, tutanak, not tutan, not tutanlar, not tutucu, not alan, notları tutan, raporlayan, raporu hazırlayan, kayıt tutan',
    ),
    host: label(
      'ev sahibi, ev sahipleri, ev sahibi kurum, ev sahibi kuruluş, ev sahibi ülke, ev sahibi kurumlar, ev sahipliği, ev sahipliği yapan, ev sahipliğinde, ortak ev sahibi, eş ev sahibi, ev sahipliğini yapan, ağırlayan, misafir eden kurum',
    ),
    organiser: label(
      `koordinatör, koordinatörü, koordinatörler, koordinatörleri, eş koordinatör, proje koordinatörü, oturum koordinatörü, etkinlik koordinatörü, koordinasyon, koordinasyonu, koordine eden, koordinasyonunda, sorumlu, sorumlusu, sorumlular, sorumluları, oturum sorumlusu, oturum sorumluları, etkinlik sorumlusu, sorumlu kişi, sorumlu kişiler, sorumlu birim, odak noktası, odak noktaları, irtibat noktası, temas noktası, yürütücü, yürütücüsü, yürütücüler, proje yürütücüsü, çağrıcı, çağrıcılar, çağrıda bulunan, toplantıyı düzenleyen, oturumu düzenleyen, oturum düzenleyicisi, oturum düzenleyicileri, öneren, önerenler, öneri sahibi, önerge sahibi, öncü, lider, liderliğinde, öncülüğünde, önderliğinde, inisiyatif sahibi, proje lideri, ekip lideri`,
    ),
    partner: label(
      'ortak, ortaklar, ortağı, ortakları, proje ortağı, proje ortakları, etkinlik ortakları, çözüm ortağı, çözüm ortakları, stratejik ortak, paydaş, paydaşlar, paydaşları, partner, partnerler, iş ortağı, iş ortakları, ortak kuruluş, ortak kuruluşlar, ortak kurumlar, iş birliği, işbirliği, iş birliğiyle, işbirliğiyle, iş birliği ile, işbirliği ile, iş birliğinde, işbirliğinde, ortaklığıyla, ortaklığında, iş birliği yapılan kurumlar, işbirliği yapılan kurumlar, destekleyen, destekleyenler, destekçi, destekçiler, destekçisi, destekçileri, destekleyen kuruluş, destekleyen kuruluşlar, destekleyen kurumlar, desteğiyle, destekleriyle, katkıda bulunanlar, sponsor, sponsorlar, sponsoru, sponsorları, ana sponsor, basın sponsoru, medya sponsoru, medya ortağı, fon sağlayan, himayesinde, himayelerinde',
    ),
    participant: label(
      'katılımcı, katılımcılar, katılımcısı, katılımcıları, katılan, katılanlar, katılacaklar, toplantıya katılanlar, katılım, katılmayanlar, katılımcı listesi, katılımcıların listesi, hazır bulunanlar, hazirun, hazirun listesi, bulunanlar, bulunmayanlar, mazeretli, mazeretliler, mazeretli üyeler, delege, delegeler, delegeleri, delegasyon, izleyici, izleyiciler, dinleyici, dinleyiciler, kursiyer, kursiyerler, davet edilenler',
    ),
    interpreter: label(
      'çevirmen, çevirmenler, çevirmeni, çevirmenleri, simultane çevirmen, simultane çevirmenler, eş zamanlı çevirmen, eşzamanlı çevirmen, ardıl çevirmen, sözlü çevirmen, sözlü çevirmenler, konferans çevirmeni, konferans çevirmenleri, tercüman, tercümanlar, tercümanı, tercümanları, simultane tercüman, simultane tercümanlar, işaret dili tercümanı, işaret dili tercümanları, işaret dili çevirmeni, işaret dili çevirmenleri, mütercim, mütercim tercüman, çeviren, çeviri ekibi',
    ),
    team: label(
      'ekip, ekibi, ekip üyeleri, ekip üyesi, ekibimiz, proje ekibi, takım, takım üyeleri, düzenleme ekibi, organizasyon ekibi, çalışma ekibi, komite, komitesi, komiteler, komite üyeleri, düzenleme komitesi, organizasyon komitesi, bilim komitesi, program komitesi, yürütme komitesi, yönlendirme komitesi, düzenleme kurulu, organizasyon kurulu, bilim kurulu, program kurulu, yürütme kurulu, yönetim kurulu, danışma kurulu, hakem kurulu, kurul üyeleri, kurullar, jüri, jüri üyeleri, çalışma grubu, çalışma grubu üyeleri, üyeler, üye, üyeleri, üyesi, kişiler, personel, çalışanlar, uzman, uzmanlar, uzmanlarımız, kaynak kişi, kaynak kişiler, sekretarya, sekreterya, konferans sekretaryası, genel sekreterlik',
    ),
  },
  roleVerbs: turkish(
    'moderatörlüğünde, moderatörlüğünü yapan, modere eden, modere edecek, kolaylaştırıcılığında, yöneten, oturumu yöneten, paneli yöneten, söyleşiyi yöneten, tartışmayı yöneten, toplantıyı yöneten, başkanlığında, başkanlığını yapan, başkanlık eden, oturuma başkanlık eden, oturuma başkanlık edecek, toplantıya başkanlık eden, konuşan, konuşanlar, sunan, sunanlar, sunum yapan, sunumu yapan, sunum yapanlar, katılan, katılanlar, katılımıyla, koordine eden, koordinasyonunda, ev sahipliğinde, ev sahipliği yapan, iş birliğiyle, işbirliğiyle, düzenleyen, çeviren',
  ),
  fields: {
    kicker: label(
      'dizi, dizisi, seri, serisi, etkinlik dizisi, seminer dizisi, konferans dizisi, söyleşi dizisi, etkinlik, etkinlik adı, etkinlik türü, etkinlik tipi, etkinliğin türü, oturum türü, oturum tipi, oturumun türü, toplantı türü, toplantının türü, toplantı tipi, tür, türü, üst başlık, üstbaşlık, faaliyet türü',
    ),
    title: label(
      'başlık, başlığı, başlıklı, oturum başlığı, oturumun başlığı, oturum adı, oturumun adı, etkinlik başlığı, etkinliğin adı, etkinliğin başlığı, toplantı başlığı, toplantının adı, toplantı adı, toplantının başlığı, konferansın başlığı, konferans başlığı, seminer adı, seminerin adı, seminer başlığı, çalıştay adı, çalıştayın adı, çalıştay başlığı, panel başlığı, sunum başlığı, bildiri başlığı, konuşma başlığı, eğitimin adı, adı, konu, konusu, konu başlığı, konuşma konusu, oturumun konusu, oturum konusu, oturum teması, oturumun teması, toplantı konusu, toplantının konusu, etkinliğin konusu, etkinlik konusu, seminer konusu, panel konusu, tema, teması, ana tema, oturum',
    ),
    date: label(
      'tarih, tarihi, tarihler, tarihleri, gün, günü, günler, oturum tarihi, oturumun tarihi, etkinlik tarihi, etkinliğin tarihi, etkinlik tarihleri, toplantı tarihi, toplantının tarihi, toplantı günü, etkinlik günü, konferans tarihi, konferans tarihleri, seminer tarihi, eğitim tarihi, eğitim tarihleri, başlangıç tarihi, başlama tarihi, düzenlenme tarihi, gerçekleşme tarihi',
    ),
    endDate: label(
      'bitiş tarihi, bitiş günü, sona erme tarihi, kapanış tarihi, son gün, son günü, etkinlik bitiş tarihi',
    ),
    time: label(
      'saat, saati, saatler, saatleri, zaman, zamanı, oturum saati, oturumun saati, oturum saatleri, etkinlik saati, etkinliğin saati, etkinlik saatleri, toplantı saati, toplantının saati, toplantı saatleri, seminer saati, konferans saati, saat aralığı, zaman aralığı',
    ),
    start: label(
      'başlangıç, başlangıcı, başlama, başlama saati, başlangıç saati, başlangıç zamanı, başlama zamanı, oturumun başlangıcı, toplantının başlangıcı, başlar, açılış saati',
    ),
    end: label(
      'bitiş, bitişi, bitiş saati, bitiş zamanı, sona erme saati, kapanış saati, sona erer, biter, oturumun bitişi, toplantının bitişi, öngörülen bitiş',
    ),
    dateTime: label(
      'ne zaman, tarih ve saat, tarih/saat, tarih / saat, tarih-saat, tarih & saat, tarih saat, tarihi ve saati, tarih ve zaman, gün ve saat, gün/saat, günü ve saati, saat ve tarih, tarih ve saati, tarihler ve saatler, tarih ve saatler, toplantı tarihi ve saati, toplantının tarihi ve saati, toplantı tarih ve saati, etkinlik tarihi ve saati, etkinlik tarih ve saati, oturumun tarihi ve saati, zamanı ve tarihi',
    ),
    duration: label(
      'süre, süresi, oturum süresi, oturumun süresi, etkinlik süresi, etkinliğin süresi, toplantı süresi, toplantının süresi, toplam süre, toplam süresi, eğitim süresi, eğitimin süresi, sunum süresi, tahmini süre, öngörülen süre',
    ),
    timeZone: label('saat dilimi, saat dilimleri, zaman dilimi, zaman kuşağı, saat kuşağı'),
    venue: label(
      'yer, yeri, yerler, mekan, mekân, mekanı, mekânı, konum, konumu, nerede, salon, salonu, toplantı salonu, konferans salonu, toplantı yeri, toplantının yeri, toplantı yeri ve salonu, etkinlik yeri, etkinliğin yeri, etkinlik mekanı, etkinlik mekânı, oturum yeri, oturumun yeri, oturum salonu, seminer yeri, eğitim yeri, konferans yeri, düzenlendiği yer, düzenleneceği yer, yapılacağı yer, gerçekleştirileceği yer, buluşma yeri, buluşma noktası, adres, adresi, oda, toplantı odası, derslik, yer ve salon, yer/salon, yer / salon, yer ve adres, lokasyon, şehir',
    ),
    organiser: label(
      'düzenleyen, düzenleyenler, düzenleyici, düzenleyiciler, düzenleyicisi, düzenleyicileri, düzenleyen kurum, düzenleyen kurumlar, düzenleyen kuruluş, düzenleyen kuruluşlar, düzenleyen kurum/kuruluş, düzenleyici kurum, düzenleyici kuruluş, düzenleyici kurumlar, ortak düzenleyen, ortak düzenleyenler, ortak düzenleyiciler, birlikte düzenleyenler, organizatör, organizatörler, organizatörü, organizatörleri, organizasyon, organizasyonu, organize eden, organize edenler, organizasyonu yapan, etkinliği düzenleyen, tertip eden, tertipleyen, yürütücü kurum, yürütücü kuruluş, sorumlu kurum, sorumlu kuruluş, lider kuruluş, çağrı sahibi kurum, davet eden, davet eden kurum, daveti yapan',
    ),
    languages: label(
      'dil, dili, diller, dilleri, çalışma dili, çalışma dilleri, oturum dili, oturumun dili, oturum dilleri, etkinlik dili, etkinliğin dili, etkinlik dilleri, toplantı dili, toplantının dili, toplantı dilleri, konferans dili, konferans dilleri, sunum dili, eğitim dili, resmi dil, resmi diller, çeviri, simultane çeviri, eş zamanlı çeviri, eşzamanlı çeviri, sözlü çeviri, tercüme, simultane tercüme',
    ),
    documents: label(
      'belgeler, belge, doküman, dokümanlar, döküman, dökümanlar, referans belgeler, referans belge, referans belgeleri, arka plan belgeleri, arka plan belgesi, arka plan dokümanları, çalışma belgeleri, çalışma belgesi, toplantı belgeleri, ilgili belgeler, dayanak belgeler, temel belgeler, evrak, evraklar, dokümantasyon',
    ),
    contact: label(
      'iletişim, iletişim kişisi, iletişim kişileri, iletişim bilgisi, iletişim bilgileri, iletişim adresi, iletişim için, irtibat, irtibat kişisi, irtibat kişileri, irtibat bilgileri, irtibat için, irtibat telefonu, bilgi için, ayrıntılı bilgi için, detaylı bilgi için, daha fazla bilgi için, sorularınız için, soru ve görüşleriniz için, başvuru için, e-posta, eposta, e-posta adresi, e-mail, email, mail, telefon, telefonu, tel, tel no, cep telefonu, gsm, bize ulaşın',
    ),
    symbol: label(
      'sembol, belge sembolü, simge, belge numarası, belge no, belge nosu, doküman no, doküman numarası, evrak no, evrak sayısı, sayı, referans, referans no, referans numarası, ref, ilgi no, dosya no, belge kodu, doküman kodu, kayıt no',
    ),
    version: label(
      'sürüm, sürümü, sürüm no, sürüm numarası, versiyon, versiyonu, versiyon no, taslak sürümü, belge sürümü, revizyon, revizyon no, revizyon numarası, baskı, nüsha',
    ),
    versionDate: label(
      'sürüm tarihi, sürümün tarihi, bu sürümün tarihi, versiyon tarihi, revizyon tarihi, belge tarihi, belgenin tarihi, güncelleme tarihi, güncellenme tarihi, güncelleme, güncellendi, güncellenme, son güncelleme, son güncelleme tarihi, son güncellenme, son güncellenme tarihi, en son güncelleme, son değişiklik, son değişiklik tarihi, değişiklik tarihi, düzenleme tarihi, tarihi itibarıyla, tarihi itibariyle',
    ),
    status: label('durum, durumu, belge durumu, belgenin durumu, statü, statüsü, doküman durumu, aşama'),
    embargo: label(
      'ambargo, ambargo tarihi, ambargo bitişi, ambargolu, ambargoludur, yayın yasağı, yayım yasağı, yayın ambargosu, öncesinde yayımlanamaz, öncesinde yayınlanamaz, önce yayımlanmamalıdır, önce yayınlanmamalıdır, bu tarihten önce yayımlanamaz, bu tarihten önce yayınlanamaz, bu tarihe kadar yayımlanamaz, ambargonun sona ereceği tarih',
    ),
    distribution: label(
      'dağıtım, dağıtım listesi, dağıtım yerleri, dağıtım planı, dağıtım türü, gizlilik derecesi, gizlilik seviyesi, gizlilik düzeyi, gizlilik, sınıflandırma, hizmete özel, dağıtımı',
    ),
    deadline: label(
      'son tarih, son tarihi, son gün ve saat, son başvuru, son başvuru tarihi, son başvuru günü, son kayıt tarihi, son kayıt günü, son katılım tarihi, son teslim tarihi, son gönderim tarihi, son bildirim tarihi, bildiri son gönderim tarihi, bildiri özeti gönderimi, başvuru tarihi, başvuru son tarihi, başvuru bitiş tarihi, başvuruların son tarihi, kayıt tarihi, kayıt son tarihi, kayıt bitiş tarihi, kayıt için son tarih, kayıt için son gün, başvuru için son tarih, başvuru için son gün, katılım için son tarih, katılım teyidi, lcv, l.c.v, lütfen cevap veriniz, yanıt için son tarih, süre sonu, teslim tarihi, yayın tarihi, yayınlanma tarihi, yayım tarihi, yayımlanma tarihi, yayınlandı, yayımlandı, ilan tarihi, ilan bitiş tarihi, geçerlilik tarihi, son geçerlilik tarihi, paylaşım tarihi',
    ),
  },
  columns: {
    name: label(
      'ad, adı, isim, isimler, ismi, ad soyad, ad-soyad, ad/soyad, adı soyadı, adı-soyadı, adı ve soyadı, ad ve soyad, isim soyisim, isim soyad, soyadı, soyadı adı, unvanı adı soyadı, unvan ad soyad, tam ad, kişi, kişiler, kim, konuşmacı, konuşmacılar, panelist, panelistler, katılımcı, katılımcılar, sunan, sunum yapan, konuk, eğitmen, sorumlu kişi, üye',
    ),
    role: label(
      'rol, rolü, roller, görev, görevi, görevler, oturumdaki rolü, oturumdaki görevi, toplantıdaki rolü, toplantıdaki görevi, etkinlikteki rolü, işlev, işlevi, sıfat, sıfatı',
    ),
    affiliation: label(
      'kurum, kurumu, kurumlar, kuruluş, kuruluşu, kurum/kuruluş, kurum kuruluş, kurum ve kuruluş, kurum ve unvan, kurumu ve unvanı, kurum/unvan, unvan/kurum, unvan ve kurum, unvanı/kurumu, görev/kurum, kurum/görev, görevi ve kurumu, pozisyon, pozisyonu, unvan, unvanı, ünvan, ünvanı, meslek, mesleği, bağlı olduğu kurum, çalıştığı kurum, bağlantı, üniversite, şirket, firma, birim, birimi, departman, bölüm, bölümü, ülke, ülkesi, özgeçmiş, özgeçmişi, kısa özgeçmiş, biyografi, biyografisi, hakkında, ayrıntılar, detaylar',
    ),
    language: label('dil, dili, diller, konuşma dili, sunum dili, konuşacağı dil, çalışma dili'),
    slot: label(
      'konuşma süresi, konuşma süreleri, sunum süresi, ayrılan süre, süre sınırı, verilen süre, konuşma zamanı, zaman dilimi, söz süresi, konuşma sırası, söz hakkı',
    ),
    contact: label(
      'iletişim, iletişim bilgisi, iletişim bilgileri, irtibat, e-posta, eposta, e-posta adresi, e-mail, mail, telefon, telefonu, telefon no, telefon numarası, tel, cep, cep telefonu, gsm, mobil',
    ),
    date: label('tarih, tarihi, gün, günü, günler, tarihler'),
    time: label(
      'saat, saati, saatler, zaman, zamanı, ne zaman, başlangıç, başlama saati, başlangıç saati, zaman aralığı, saat aralığı, zaman çizelgesi, zaman planı, vakit, zamanlama, saat/süre',
    ),
    duration: label('süre, süresi, dakika, dk, süre (dk), süre (dakika), toplam süre, zaman (dk)'),
    item: label(
      'madde, maddeler, gündem maddesi, gündem maddeleri, gündem, gündem konusu, konu, konusu, konular, konu başlığı, konu başlıkları, başlık, başlığı, etkinlik, etkinlikler, faaliyet, faaliyetler, aktivite, oturum, oturumlar, oturum adı, program, programı, program akışı, akış, içerik, içeriği, açıklama, açıklaması, açıklamalar, ne, aşama, sunum, sunum başlığı, konuşma başlığı, bildiri, bildiri başlığı, tanım, tanımı, ders, yapılacak iş',
    ),
    symbol: label(
      'sembol, belge no, belge numarası, referans, referans no, no, numara, numarası, sayı, kod, kodu, doküman no, sıra no',
    ),
    document: label(
      'belge, belgeler, doküman, dokümanlar, belge adı, belge başlığı, belgenin adı, doküman adı, dosya, materyal',
    ),
    status: label('durum, durumu, statü, belge durumu, son durum'),
  },
  headings: {
    background: label(
      'arka plan, arkaplan, artalan, arka plan bilgisi, arka plan bilgileri, arka planı, bağlam, bağlamı, giriş, önsöz, sunuş yazısı, başlarken, genel bilgi, genel bilgiler, genel bakış, genel çerçeve, çerçeve, kavramsal çerçeve, genel durum, mevcut durum, gerekçe, gerekçesi, gerekçeler, genel gerekçe, sorun tanımı, problem tanımı, problemin tanımı, sorunun tanımı, problem durumu, özet, özeti, yönetici özeti, kısa özet, özet bilgi, açıklama, açıklaması, oturum açıklaması, oturumun açıklaması, oturum tanımı, oturumun tanımı, oturum özeti, etkinlik açıklaması, etkinliğin açıklaması, etkinlik tanımı, tanım, tanıtım, tanıtımı, kısa tanıtım, hakkında, oturum hakkında, etkinlik hakkında, toplantı hakkında, konferans hakkında, çalıştay hakkında, proje hakkında, seminer hakkında, etkinliğin içeriği, oturumun içeriği, neden bu konu, neden bu oturum, kapsam, kapsamı, kavram notu, konsept notu, konsept',
    ),
    objectives: label(
      'amaç, amacı, amaçlar, amaçları, amacımız, amaçlarımız, amaç ve kapsam, amaç ve hedefler, amaçlar ve hedefler, amaç ve hedefleri, hedef, hedefi, hedefler, hedefleri, hedefimiz, hedeflerimiz, genel amaç, genel amaçlar, temel amaç, temel hedef, temel hedefler, ana hedef, ana hedefler, özel amaçlar, özel hedefler, oturumun amacı, oturumun amaçları, oturumun hedefleri, oturum amaçları, oturum hedefleri, toplantının amacı, toplantının amaçları, toplantının hedefleri, etkinliğin amacı, etkinliğin amaçları, etkinliğin hedefleri, çalıştayın amacı, çalıştayın amaçları, çalıştayın hedefleri, konferansın amacı, seminerin amacı, öğrenim hedefleri, öğrenme hedefleri',
    ),
    questions: label(
      'soru, sorular, soruları, sorularımız, sorusu, tartışma soruları, tartışma sorusu, yönlendirici sorular, yönlendirici soru, yol gösterici sorular, rehber sorular, kılavuz sorular, temel sorular, temel soru, anahtar sorular, anahtar soru, ana sorular, ana soru, ana soruları, odak sorular, odak soruları, kilit sorular, önemli sorular, oturum soruları, panel soruları, tartışılacak sorular, ele alınacak sorular, yanıt aranacak sorular, yanıtlanacak sorular, cevaplanacak sorular, düşündürücü sorular, panelistlere sorular, konuşmacılara sorular, katılımcılara sorular, tartışma konuları, tartışma konusu, tartışma başlıkları, tartışma noktaları, tartışma maddeleri, tartışılacak konular, tartışılacak başlıklar, ele alınacak konular, ele alınacak başlıklar, görüşülecek konular, konuşulacak konular, üzerinde durulacak konular, alt başlıklar, konu başlıkları, tartışma için, müzakere konuları',
    ),
    outcomes: label(
      'sonuç, sonuçlar, sonucu, sonuçları, beklenen sonuç, beklenen sonuçlar, beklenen sonuçları, beklenen çıktılar, beklenen çıktı, beklenen çıktıları, hedeflenen çıktılar, hedeflenen sonuçlar, öngörülen çıktılar, çıktı, çıktılar, çıktıları, oturumun çıktıları, toplantının çıktıları, etkinliğin çıktıları, kazanımlar, kazanım, kazanımları, beklenen kazanımlar, beklentiler, beklenen faydalar, beklenen etki, sonuç ve öneriler, sonuçlar ve öneriler, öneriler, tavsiyeler, sonraki adımlar, sonraki adım, gelecek adımlar, ileriki adımlar, bir sonraki adım, bundan sonraki adımlar, izleme adımları, takip adımları, atılacak adımlar, öğrenme çıktıları, öğrenim çıktıları, teslim edilecek çıktılar',
    ),
    format: label(
      'format, formatı, biçim, biçimi, oturum formatı, oturumun formatı, oturum biçimi, oturumun biçimi, toplantı formatı, toplantının formatı, etkinlik formatı, etkinliğin formatı, yapı, yapısı, oturumun yapısı, oturum yapısı, toplantının yapısı, etkinliğin yapısı, yöntem, yöntemi, yöntemler, metodoloji, yöntembilim, metot, çalışma yöntemi, çalışma yöntemleri, çalışma biçimi, çalışma usulü, usul, usul ve esaslar, işleyiş, işleyişi, oturumun işleyişi, toplantının işleyişi, etkinliğin işleyişi, oturum nasıl işleyecek, nasıl işleyecek, nasıl ilerleyecek, kurallar, oturum kuralları, toplantı kuralları, temel kurallar, katılım kuralları, tartışma kuralları, modaliteler, düzen, oturum düzeni, toplantı düzeni',
    ),
    speakers: label(
      'konuşmacılar, konuşmacı, konuşmacılarımız, ana konuşmacılar, ana konuşmacı, davetli konuşmacılar, konuk konuşmacılar, panelistler, panelist, panelistlerimiz, panel üyeleri, tartışmacılar, katılımcılar, katılımcı listesi, katılımcıların listesi, konuşmacı listesi, moderatör, moderatörler, oturum başkanı, oturum başkanları, eş başkanlar, konuklar, konuklarımız, konuğumuz, eğitmenler, eğitmen, eğiticiler, uzmanlar, sunum yapanlar, kimler konuşacak, kim konuşacak, kimler katılacak, kimler katılıyor, ekip, ekibimiz, proje ekibi, düzenleme kurulu, düzenleme komitesi, organizasyon komitesi, bilim kurulu, program komitesi, program kurulu, danışma kurulu, komite üyeleri, kurul üyeleri, kurullar, özgeçmişler, konuşmacı özgeçmişleri, konuşmacıların özgeçmişleri, konuşmacılar hakkında, konuşmacı hakkında, eğitmen hakkında',
    ),
    agenda: label(
      'gündem, gündemi, taslak gündem, geçici gündem, gündem taslağı, toplantı gündemi, toplantının gündemi, oturum gündemi, oturumun gündemi, gündem maddeleri, program, programı, programımız, taslak program, geçici program, program taslağı, oturum programı, toplantı programı, etkinlik programı, etkinliğin programı, konferans programı, seminer programı, çalıştay programı, eğitim programı, günün programı, günlük program, program akışı, akış, akışı, akış planı, etkinlik akışı, etkinliğin akışı, oturum akışı, oturumun akışı, toplantı akışı, günün akışı, zaman çizelgesi, zaman planı, zaman çizelgemiz, takvim, takvimi, etkinlik takvimi, oturum planı, toplantı planı, ders planı, saat saat program',
    ),
    logistics: label(
      'pratik bilgiler, pratik bilgi, lojistik, lojistik bilgiler, lojistik bilgi, lojistik notlar, lojistik düzenlemeler, organizasyon bilgileri, organizasyona ilişkin bilgiler, etkinlik bilgileri, etkinlik detayları, etkinlik ayrıntıları, toplantı bilgileri, katılımcılar için bilgiler, katılımcılar için bilgi, katılımcılar için notlar, önemli bilgiler, teknik bilgiler, teknik gereksinimler, kayıt, kayıt bilgileri, kayıt ve katılım, kayıt olma, kayıt için, nasıl kayıt olunur, nasıl kayıt olabilirim, başvuru, başvuru koşulları, başvuru şartları, nasıl başvurulur, nasıl katılırım, nasıl katılabilirim, nasıl katılabilirsiniz, nasıl katılınır, katılım koşulları, katılım şartları, katılım bilgileri, katılım bağlantısı, katılım linki, katılım ücreti, bağlantı bilgileri, bağlantı linki, toplantı bağlantısı, zoom bağlantısı, yer, yer ve tarih, tarih ve yer, yer ve zaman, zaman ve yer, yer ve saat, tarih saat ve yer, nerede ve ne zaman, ne zaman ve nerede, nerede, ne zaman, toplantı yeri, etkinlik yeri, iletişim, iletişim bilgileri, irtibat, irtibat bilgileri, ulaşım bilgileri, ulaşım ve konaklama, konaklama ve ulaşım, konaklama, nasıl gidilir, nasıl ulaşılır, vize işlemleri, ikramlar, çeviri hizmeti, erişilebilirlik bilgileri',
    ),
    documents: label(
      'belgeler, belge, doküman, dokümanlar, dökümanlar, ilgili belgeler, arka plan belgeleri, referans belgeler, toplantı belgeleri, kaynaklar, kaynak, kaynakça, bibliyografya, yararlanılan kaynaklar, yararlı kaynaklar, ek kaynaklar, önerilen kaynaklar, referanslar, okuma, okumalar, okuma listesi, önerilen okumalar, ek okumalar, ileri okuma, ileri okumalar, okuma önerileri, okuma materyalleri, materyaller, malzemeler, etkinlik materyalleri, sunum dosyaları, ek, ekler, ekte, bağlantılar, faydalı bağlantılar, yararlı bağlantılar, linkler, ilgili bağlantılar, ek bilgi, ek bilgiler, daha fazla bilgi, ayrıntılı bilgi, detaylı bilgi, literatür',
    ),
  },
  questionWords: turkish(
    'ne, neler, neyi, neye, neyin, neden, nedenle, nedir, nelerdir, neydi, niçin, niye, nasıl, nasıldır, kimi, kime, kimin, kimler, kimlerdir, kimlere, kimlerin, kimdir, kimden, kiminle, hangi, hangisi, hangileri, hangileridir, hangisidir, nerede, nereden, nereye, neresi, nerelerde, ne zaman, ne zamandan beri, ne zamana kadar, kaç, kaçı, kaçta, kaçıncı, ne kadar, ne kadarı, ne denli, ne ölçüde, ne derece, ne tür, ne gibi, ne şekilde, ne amaçla, ne yapmalı, ne yapılmalı, ne yapılabilir, ne yapabiliriz, neler yapılabilir, neler yapabiliriz, neler yapılmalı, hangi ölçüde, hangi koşullarda, hangi koşullar altında, hangi yollarla, hangi alanlarda, hangi önlemler, hangi adımlar, acaba, peki, sizce, bu durumda, var mı, var mıdır, yok mu, mümkün mü, mümkün müdür, gerekir mi, gerekiyor mu, gerekli mi, gerekli midir, yeterli mi, yeterli midir, olabilir mi, olmalı mı, olmalı mıdır, doğru mu, haklı mı, gerçekten, kim için, kimler için, ne için',
  ),
  leadIns: turkish(
    'soru*, yanıtla*, yanıt aran*, yanıt vermek, yanıtları aran*, cevapla*, cevap aran*, cevap vermek, tartış*, ele alın*, ele alac*, ele almak, ele alıyor*, ele alır, görüşül*, görüşmek, görüşler*, üzerinde durul*, üzerinde durac*, irdele*, inceleme*, incelene*, incelenir, incelenm*, inceley*, değerlendir*, müzakere*, masaya yatır*, odaklan*, değinil*, değinec*, konuşul*, konuşac*, düşünmeye, üzerine düşün*, düşünmeleri, davet edil*, davet edi*, bekleniyor, beklenmektedir, istenmektedir, istenecek*, rica edil*, rica olunur, talep edil*, paylaşmaya, paylaşmaları, görüşlerini paylaş*, fikir alışverişi, tartışma noktaları, tartışma konuları, tartışma başlıkları, tartışılacak konular, konular arasında, başlıklar arasında, konu başlıkları, alt başlıklar, aşağıdaki başlık*, aşağıdaki konu*, şu başlık*, şu konu*',
  ),
  announcements: turkish(
    'aşağıdaki soru*, aşağıda yer alan soru*, aşağıda belirtilen soru*, şu soru*, şu temel soru*, şu sorulara, şu soruları, yönlendirici soru*, yol gösterici soru*, rehber soru*, kılavuz soru*, temel soru*, anahtar soru*, kilit soru*, ana soru*, tartışma soru*, odak soru*, gibi soru*, gibi sorulara, gibi soruları, soruları içeren, sorulacak soru*, sorulacak*, sorular sorulacak*, soruları yöneltilecek*, sorular yöneltilecek*, yöneltilecek soru*, soruları yanıtla*, sorulara yanıt*, sorulara cevap*, soruları cevapla*, soruların yanıt*, soruların cevap*, sorularına yanıt*, sorularına cevap*, sorularının yanıt*, sorularının cevap*, sorularını yanıtla*, sorularını tartış*, soruları tartış*, sorular tartış*, soruları ele al*, sorular ele alın*, sorusuna yanıt*, sorusuna cevap*, sorusunu tartış*, sorularından hareketle, sorusundan hareketle, sorular etrafında, soruları etrafında, sorularla başla*, yanıt aranacak*, yanıt arayac*, yanıt aran*, cevap aranacak*, cevap arayac*, yanıtlamaları isten*, yanıtlamaya davet, cevaplamaları isten*, tartışmaları isten*, tartışmaya davet, tartışılacak soru*, tartışılacak temel, ele alınacak soru*',
  ),
  answers: turkish(
    'bu soruları yanıtla*, bu soruları cevapla*, bu sorulara yanıt*, bu sorulara cevap*, bu soruların yanıt*, bu soruların cevap*, bu soruları tartış*, bu sorular tartış*, bu soruları ele al*, bu sorular ele alın*, bu sorular üzerinde, bu sorular üzerine, bu sorular etrafında, bu sorular çerçevesinde, bu sorular ışığında, bu soruları irdele*, bu soruları incele*, bu soruları değerlendir*, bu soruları görüş*, bu soruları birlikte, bu ve benzeri soru*, bu ve benzer soru*, bu ve diğer soru*, bu ve daha fazla soru*, bu ve buna benzer soru*, bu gibi soru*, bunlar ve benzeri soru*, tüm bu soru*, bütün bu soru*, yukarıdaki soru*, yukarıda belirtilen soru*, yukarıda yer alan soru*, yukarıda sıralanan soru*, söz konusu soru*, işte bu soru*, bu sorulardan hareketle',
  ),
  otherQuestions: turkish(
    'kontrol listesi*, denetim listesi*, kontrol çizelgesi*, sık sorulan, sıkça sorulan, sık karşılaşılan sorular, sss, faq, sorular ve cevaplar, sorular ve yanıtlar, soru ve cevaplar, soru-cevap bölümü, anket*, anket soruları, soru formu, soru formları, değerlendirme formu*, geri bildirim formu*, başvuru formu*, kayıt formu*, öz değerlendirme, özdeğerlendirme, quiz, test, testler, sınav*, deneme sınavı, bilgi yarışması*, mülakat soru*, görüşme soruları, röportaj soru*, röportaj, ödev*, retorik soru*, hakem değerlendirme, puan cetveli',
  ),
  eventKinds: turkish(
    'diyalog*, politika diyaloğu, oturum*, toplantı*, genel kurul*, kurultay*, çalıştay*, atölye, atölyesi, atölyeler, atölyeleri, atölye çalışması*, panel, paneli, paneller, panelde, panele, forum, forumu, forumlar, forumda, konferans*, basın toplantısı*, webinar*, çevrimiçi seminer*, seminer*, sempozyum*, kongre*, zirve, zirvesi, zirveler, yuvarlak masa*, danışma toplantısı*, istişare toplantısı*, istişare*, bilgilendirme toplantısı*, tanıtım toplantısı*, değerlendirme toplantısı*, halk toplantısı*, mahalle toplantısı*, yan etkinlik*, paralel etkinlik*, paralel oturum*, etkinlik*, söyleşi*, sohbet*, buluşma*, açık oturum*, açık ders*, açık kürsü, münazara*, tartışma toplantısı*, kolokyum*, kurs, kursu, kurslar, eğitim programı*, eğitimi, eğitim, eğitimler, yaz okulu*, kış okulu*, konuşma dizisi*, seminer dizisi*, konferans dizisi*, ders dizisi*, ustalık sınıfı*, masterclass, çalışma grubu*, odak grup*, brifing*, kavram notu*, konsept notu*, kavram belgesi*, davet mektubu*, davetiye*, meclis toplantısı*, şura, şûra, şurası, festival*, fuar, fuarı, şenlik*, panayır*, podcast*, bölüm, hackathon*, hekaton*, lansman*, açılış töreni*, tören*, ziyaret*, günleri, haftası, anma etkinliği*',
  ),
  documentNames: turkish(
    'kavram notu, konsept notu, kavram belgesi, program, taslak program, programı, gündem, davet, davetiye, davet mektubu, bilgi notu, tutanak, basın bülteni',
  ),
  byWords: turkish(
    'yazan, yazar, yazarlar, yazarı, hazırlayan, hazırlayanlar, sunan, derleyen, konuşmacı, konuşmacılar, kaleme alan, tarafından, tarafından hazırlanmıştır',
  ),
  addressees: turkish('kime, için, sayın, hitaben, dikkatine, sorulan, yöneltilen'),
  conjunctions: turkish('ve, ile, veya, ya da, ve de'),
  nameLinks: 'de, van, von, bin, ibn, el, al, oğlu, kızı, ben, da, di, la, le',
  titles: turkish(
    'sayın, sn, bayan, dr, doktor, prof, profesör, prof. dr, ord. prof. dr, ord, doç, doçent, doç. dr, yrd. doç. dr, yrd. doç, yrd, dr. öğr. üyesi, dr. öğretim üyesi, öğr. üyesi, öğr. gör, öğr. gör. dr, öğretim görevlisi, öğretim üyesi, arş. gör, arş. gör. dr, araştırma görevlisi, uzm, uzm. dr, op. dr, avukat, müh, mühendis, y. müh, yük. müh, mim, mimar, ecz, vet. hek, hâkim, savcı, kaymakam, büyükelçi, milletvekili, general, orgeneral, korgeneral, tümgeneral, tuğgeneral, albay, yarbay, binbaşı, yüzbaşı, teğmen, amiral, ekselansları, majesteleri, altesleri, saygıdeğer, muhterem, şeyh, hoca, hocamız, müftü, mr, mrs, ms',
  ),
  titlesBehind: turkish('bey, hanım, hoca, beyefendi, hanımefendi, ph.d, phd'),
  positions: turkish(
    'müdür, müdürü, müdüre, müdürleri, genel müdür, genel müdürü, müdür yardımcısı*, genel müdür yardımcısı*, direktör*, icra direktörü, yönetici, yöneticisi, yöneticiler*, genel yönetmen, yönetmen*, başkan, başkanı, başkanlar, başkanları, genel başkan*, başkan yardımcısı*, başkan vekili*, yönetim kurulu başkanı, yönetim kurulu üyesi, cumhurbaşkanı*, cumhurbaşkanı yardımcısı, başbakan, başbakanı, bakanı, bakan yardımcısı*, devlet bakanı, müsteşar*, sekreter, sekreteri, genel sekreter, genel sekreteri, genel sekreter yardımcısı, valisi, vali yardımcısı, kaymakam*, belediye başkanı*, meclis üyesi*, muhtarı, milletvekili*, senatör*, büyükelçi, büyükelçisi, elçisi, konsolos*, başkonsolos*, ataşe*, müşavir*, danışman*, başdanışman*, temsilci, temsilcisi, temsilcileri, daimi temsilci*, özel temsilci*, mukim temsilci*, özel raportör*, raportör*, komiser, komiseri, ombudsman, kamu başdenetçisi, denetçi*, müfettiş*, şef, şefi, amir, amiri, sorumlusu, koordinatör*, uzman, uzmanı, uzmanlar*, uzman yardımcısı*, memur, memuru, görevli, görevlisi, asistan, asistanı, profesör*, doçent*, öğretim üyesi*, öğretim görevlisi*, öğretim elemanı*, araştırma görevlisi*, araştırmacı*, akademisyen*, bilim insanı*, bilim adamı*, bilim kadını, doktora öğrencisi*, yüksek lisans öğrencisi*, öğrenci, öğrencisi, doktora sonrası, öğretmen*, başöğretmen, eğitmen*, eğitimci*, dekan, dekanı, dekan yardımcısı*, rektör, rektörü, rektör yardımcısı*, bölüm başkanı*, kurucu, kurucusu, kurucuları, kurucu ortak*, kurucu üye*, ortağı, avukat*, hukukçu*, hâkim, hakimi, yargıç*, savcısı, mühendis*, mimar, mimarı, şehir plancısı*, peyzaj mimarı, analist*, ekonomist*, iktisatçı*, istatistikçi*, sosyolog*, psikolog*, tarihçi*, siyaset bilimci*, antropolog*, coğrafyacı*, felsefeci*, gazeteci*, muhabir*, editör*, genel yayın yönetmeni, köşe yazarı, yazarı, yayıncı*, çevirmen*, sanatçı*, ressam, müzisyen*, yönetmen yardımcısı, oyuncu*, küratör*, kütüphaneci*, arşivci*, doktor, doktoru, hekim, hekimi, hemşire*, ebe, veteriner hekim*, diş hekimi*, sosyal hizmet uzmanı*, çiftçi*, girişimci*, iş insanı*, iş adamı, iş kadını, yazılımcı*, yazılım geliştirici*, geliştirici*, tasarımcı*, programcı*, tekniker*, aktivist*, gönüllü, gönüllüsü, hak savunucusu*, üye, üyesi, üyeleri, delege, delegesi, sözcü, sözcüsü, ceo, cto, cfo, icra kurulu başkanı, vekil, vekili, kıdemli, başhekim*, komutan*, müftü*, sayman*, moderatör, moderatörü, noteri, araştırmacı yazar, gazeteci yazar, cumhuriyet savcısı, eczacı, eczacısı, eczacılar, mahalle muhtarı, köy muhtarı, imamı, eski bakanı, devlet bakanı, eski milletvekili',
  ),
  organisations: turkish(
    'bakanlık*, bakanlığı*, üniversite*, fakülte*, enstitü*, yüksekokul*, meslek yüksekokulu, lisesi, okul, okulu, okulları, anaokulu, kolej*, akademi, akademisi, bölümü, ana bilim dalı, anabilim dalı, kurul, kurulu, kurulun*, konsey*, meclis, meclisi, meclisin*, dernek*, derneği*, vakıf, vakfı*, vakıfları, birlik, birliği, birliğin*, federasyon*, konfederasyon*, sendika*, oda başkanlığı, odası başkanlığı, ticaret odası*, sanayi odası*, mühendisleri odası, mimarlar odası, baro, barosu, barolar, ajans, ajansı, ajansın*, komisyon*, komite, komitesi, ağı, ağları, kuruluş, kuruluşu, kuruluşları, örgüt, örgütü, örgütün*, teşkilat*, kurum, kurumu, kurumun*, kurumları, merkez bankası, merkezi, araştırma merkezi*, uygulama merkezi*, banka, bankası, şirket*, a.ş, a. ş, ltd, ltd. şti, grubu, topluluğu, topluluk, konsorsiyum*, ittifak*, koalisyon*, platformu, girişim, girişimi, inisiyatif*, hareketi, partisi, başkanlığı, daire başkanlığı, müdürlük*, müdürlüğü*, genel müdürlüğü*, valilik*, valiliği*, kaymakamlık*, kaymakamlığı*, belediye, belediyesi, belediyeler*, büyükşehir*, muhtarlık*, muhtarlığı*, hükümet*, tbmm, yök, tübitak, afad, büyükelçilik*, büyükelçiliği*, konsolosluk*, konsolosluğu*, temsilcilik*, temsilciliği*, sekretarya*, sekreterlik*, sekreterliği*, mahkeme*, yargıtay, danıştay, sayıştay, birleşmiş milletler, unesco, unicef, undp, avrupa birliği, avrupa konseyi, dünya bankası, dünya sağlık örgütü, fonu, kooperatif*, müze, müzesi, kütüphane*, tiyatro, tiyatrosu, galeri, galerisi, hastane*, sağlık ocağı, kızılay, kulüp, kulübü, ligi, gazetesi, dergisi, yayınevi*, yayınları, televizyonu, radyosu, laboratuvar*, gözlemevi, uluslararası af, sivil toplum kuruluşu*, stk, meslek örgütü*, holding a.ş, holdingi',
  ),
  units: turkish(
    'fakültesi, bölümü, enstitüsü, kürsüsü, müdürlüğü, genel müdürlüğü, daire başkanlığı, başkanlığı, bakanlığı, merkezi, rektörlüğü, dekanlığı, üniversitesi, yüksekokulu, şube müdürlüğü, sekreterliği, komisyonu, koordinatörlüğü, araştırma merkezi',
  ),
  isA: turkish(
    'halen, hâlen, hâlihazırda, şu anda, olarak çalışmaktadır, olarak çalışıyor, olarak görev yapmaktadır, olarak görev yapıyor, olarak görev yapan, olarak görev yaptı, görev yapmaktadır, görev yapıyor, görevini yürütmektedir, görevini yürütüyor, görevini sürdürmektedir, görevini sürdürüyor, görevindedir, çalışmaktadır, çalışıyor, çalışan, yürütmektedir, yönetmektedir, yönetiyor, başkanıdır, müdürüdür, direktörüdür, üyesidir, kurucusudur, kurucu ortağıdır, profesördür, doçenttir, öğretim üyesidir, öğretim üyesi olarak, uzmanıdır, araştırmacıdır, koordinatörüdür, temsilcisidir, avukattır, gazetecidir, mühendistir, mimardır, yazardır, mezun oldu, mezunudur, mezun olmuştur, doğdu, doğmuştur, bir',
  ),
  interpretation: 'çeviri, çeviri*, tercüme*, simultane çeviri',
  speaks: turkish(
    'konuşacak, konuşacaktır, konuşacaklar, konuşuyor, konuşur, konuşma yapacak, konuşma yapacaktır, konuşmasını yapacak, açılış konuşmasını yapacak, açılışı yapacak, açacak, açacaktır, sunacak, sunacaktır, sunacaklar, sunuyor, sunum yapacak, sunum yapacaktır, sunumunu yapacak, sunumu yapacak, anlatacak, anlatacaktır, anlatıyor, anlatacaklar, paylaşacak, paylaşacaktır, paylaşıyor, deneyimlerini paylaşacak, görüşlerini paylaşacak, aktaracak, aktaracaktır, tartışacak, tartışacaktır, tartışıyor, değerlendirecek, değerlendirecektir, ele alacak, ele alacaktır, ele alıyor, açıklayacak, açıklayacaktır, gösterecek, gösterecektir, tanıtacak, tanıtacaktır, yönetecek, yönetecektir, yönetiyor, modere edecek, modere edecektir, moderatörlüğünü yapacak, moderatörlüğünü yapacaktır, moderatörlük yapacak, başkanlık edecek, başkanlık edecektir, başkanlığını yapacak, katılacak, katılacaktır, katılıyor, konuk olacak, konuk olacaktır, konuğumuz olacak, konuşmacı olacak, konuşmacı olarak, yanıtlayacak, yanıtlayacaktır, selamlayacak, kapanışı yapacak, özetleyecek, yorumlayacak, bilgi verecek, bilgi verecektir, ders verecek, eğitim verecek, kolaylaştıracak, değinecek, değinecektir, söz alacak, söz alacaktır, bizlerle olacak, sahnede olacak, ağırlayacak',
  ),
  takesPlace: turkish(
    'düzenlenecek, düzenlenecektir, düzenleniyor, düzenlenmektedir, düzenlenir, düzenlenecek olan, düzenlenen, düzenlendi, düzenleyeceğimiz, düzenliyoruz, yapılacak, yapılacaktır, yapılacak olan, yapılıyor, yapılmaktadır, yapılması planlan*, gerçekleştirilecek, gerçekleştirilecektir, gerçekleştirilecek olan, gerçekleştiriliyor, gerçekleşecek, gerçekleşecektir, gerçekleşiyor, gerçekleşmesi planlan*, gerçekleştireceğimiz, toplanacak, toplanacaktır, toplanıyor, bir araya gelecek, bir araya gelecektir, bir araya geliyor, bir araya geliyoruz, bir araya geleceğiz, buluşacak, buluşacağız, buluşuyor, buluşuyoruz, buluşalım, planlanmaktadır, planlanıyor, planlanmıştır, davet ediyoruz, davetlisiniz, davet ederiz, davet eder, davetinizi, sizi bekliyoruz, sizleri bekliyoruz, bekliyoruz, katılımınızı bekliyoruz, katılımlarınızı bekliyoruz, bize katılın, katılın, başlayacak, başlayacaktır, başlıyor, yayınlanacak, yayınlanacaktır, yayımlanacak, canlı yayınlanacak, ev sahipliği yapacak, ev sahipliğinde',
  ),
  organisedBy: turkish(
    'tarafından düzenlenen, tarafından düzenlenecek, tarafından düzenlenmektedir, tarafından düzenleniyor, tarafından düzenlenir, tarafından düzenlenmiştir, tarafından organize edilen, tarafından organize edilmektedir, tarafından organize edilecek, tarafından gerçekleştirilen, tarafından gerçekleştirilecek, tarafından ortaklaşa, tarafından ortaklaşa düzenlenen, tarafından birlikte düzenlenen, tarafından yürütülen, ortaklaşa düzenlenen, ortaklaşa düzenlediği, birlikte düzenlenen, birlikte düzenlediği, düzenlediği, düzenlediğimiz, düzenleyen, düzenleyenler, organize ettiği, iş birliğiyle, işbirliğiyle, iş birliği ile, işbirliği ile, iş birliğinde, işbirliğinde, iş birliğiyle düzenlenen, işbirliğiyle düzenlenen, ortaklığında, ortaklığıyla, ortaklığı ile, ev sahipliğinde, ev sahipliğini yaptığı, ev sahipliği yaptığı, himayesinde, himayelerinde, öncülüğünde, koordinasyonunda, koordinatörlüğünde, desteğiyle, destekleriyle, desteği ile, katkılarıyla, girişimiyle, davetiyle, çağrısıyla, çatısı altında',
  ),
  placeLinks: '',
  places: turkish(
    'salon, salonu, salonunda, toplantı salonu*, konferans salonu*, büyük salon, küçük salon, tiyatro salonu, düğün salonu, kabul salonu, oditoryum*, amfi, amfisi, amfitiyatro*, derslik, dersliği, toplantı odası*, oda no, odası, otel, oteli, otelde, otelinde, bina, binası, binasında, blok, bloğu, zemin kat, sokak, sokağı, sok, sk, cadde, caddesi, cad, bulvar, bulvarı, bulv, blv, mahalle, mahallesi, mah, mh, meydan, meydanı, meydanında, kampüs*, kampus*, yerleşke*, kütüphane*, tiyatrosu, tiyatroda, sineması, müzesi, müzesinde, galerisi, galerisinde, saray, sarayı, sarayında, köşk, köşkü, konağı, konağında, kültür merkezi*, kongre merkezi*, konferans merkezi*, fuar merkezi*, gençlik merkezi*, halk eğitim merkezi*, halkevi, toplum merkezi*, kültür evi*, mahalle evi*, belediye binası*, hizmet binası*, genel merkez, genel merkezi, genel merkezinde, merkez binası*, ek bina*, pavyon, pavyonu, fuaye*, fuayesi*, kafe, kafesi, kafede, kahvehane*, lokanta*, restoran*, lokali, stüdyo*, kulesi, kule, plaza, plazası, parkı, parkında, bahçesi, bahçesinde, stadyum*, stadı, spor salonu*, cemevi, köy odası, köy konağı, pasajı, posta kodu, birinci kat, ikinci kat, üçüncü kat, dördüncü kat, beşinci kat, 1 kat, 2 kat, 3 kat, 4 kat, 5 kat, kat 1, kat 2, kat 3, kat 4, kat 5',
  ),
  online: turkish(
    'çevrimiçi, çevrim içi, online, on-line, internet üzerinden, internet ortamında, sanal, sanal ortamda, uzaktan, uzaktan katılım, uzaktan erişim*, zoom, zoom üzerinden, zoomda, microsoft teams, teams, webex, google meet, jitsi, video konferans*, videokonferans*, görüntülü görüşme, telekonferans*, tele konferans, web konferansı, canlı yayın*, youtube*, dijital ortamda, dijital platform*, hibrit, elektronik ortamda, bağlantı linki',
  ),
  otherDates: turkish(
    'son tarih, son tarihi, son başvuru*, son kayıt*, son gün, son katılım, son gönderim, son teslim*, teslim tarihi, bildirim tarihi, başvuru*, kayıt, kayıtlar, kaydolun, kaydolmak, kayıt olmak, kayıt olun, kayıt yaptır*, kayıtların, lcv, l.c.v, lütfen cevap, katılım teyidi, teyit ed*, teyit etme*, bildirme*, en geç, tarihine kadar, gününe kadar, kadar gönder*, kadar ilet*, kadar bildir*, kadar yanıt*, kadar kayıt, kadar başvur*, sonuna kadar, öncesinde, tarihinden önce, önce gönder*, gönderim*, gönderilmesi, gönderiniz, iletilmesi, yayınlandı, yayımlandı, yayın tarihi, yayınlanma, yayımlanma, yayımlanan, ilan tarihi, ilan edildi, güncellen*, güncelleme*, son güncelleme, son değişiklik, revize edil*, kabul edil*, kabul tarihi, onaylan*, onay tarihi, imzalan*, yürürlüğe, yürürlük, geçerlilik, geçerlidir, beri, kuruldu, kurulmuş*, kurulan, kuruluş tarihi, kuruluşundan, tarihli ve, sayılı, erken kayıt, indirimli kayıt, bildiri özeti, özet gönder*, bildiri gönder*, çağrı metni, teklif*, ödeme tarihi, son ödeme',
  ),
  breaks: turkish(
    'kısa ara, çay arası, kahve arası, çay kahve arası, çay-kahve arası, çay ve kahve arası, kahve molası, çay molası, mola, dinlenme arası, öğle arası, öğle yemeği, öğle yemeği arası, öğlen arası, yemek arası, yemek, öğle molası, namaz arası, cuma namazı, iftar, iftar yemeği, akşam yemeği, gala yemeği, kahvaltı, çalışma kahvaltısı, çalışma yemeği, ikram, ikramlar, kokteyl, resepsiyon, karşılama, karşılama kokteyli, kayıt, kayıt ve kahve, kayıt ve karşılama, kayıt ve çay, katılımcı kaydı, kayıtlar, hoş geldiniz, hoşgeldiniz, açılış, açılış töreni, açılış ve hoş geldiniz, saygı duruşu, istiklal marşı, saygı duruşu ve istiklal marşı, tanışma, tanışma toplantısı, ağ kurma, networking, sosyalleşme, serbest zaman, aile fotoğrafı, toplu fotoğraf, toplu fotoğraf çekimi, hatıra fotoğrafı, fotoğraf çekimi, plaket takdimi, sertifika töreni, belge takdimi, kapanış, kapanış töreni, kapanış ve değerlendirme, toplantının kapanışı, oturumun kapanışı, dilek ve temenniler, kapanış ve teşekkür, gezi, sosyal program, kültür gezisi, sergi gezisi, varış, ayrılış',
  ),
  sessions: turkish(
    'oturum, oturumu, panel, paneli, toplantı, birleşim, çalıştay, atölye, seminer, konferans, ders, buluşma, söyleşi, bölüm',
  ),
  toBeConfirmed: turkish(
    'teyit edilecek, teyit edilecektir, teyit aşamasında, teyit bekleniyor, teyit bekliyor, teyidi bekleniyor, teyit edilmedi, onay bekleniyor, onay bekliyor, onaylanacak, onaylanacaktır, henüz onaylanmadı, henüz teyit edilmedi, doğrulanacak, doğrulanacaktır, kesinleşecek, kesinleşecektir, kesinleşince duyurulacak, kesinleştirilecek, henüz kesinleşmedi, kesinleşmedi, kesinleşmemiş, belirlenecek, belirlenecektir, henüz belirlenmedi, belirlenmedi, belirlenmemiş, belirleniyor, belli değil, henüz belli değil, belli olacak, duyurulacak, duyurulacaktır, daha sonra duyurulacak, daha sonra duyurulacaktır, sonra duyurulacak, ilan edilecek, ilan edilecektir, açıklanacak, açıklanacaktır, bildirilecek, bildirilecektir, daha sonra bildirilecek, daha sonra bildirilecektir, daha sonra belirlenecek, daha sonra belirlenecektir, netleşecek, netleşecektir, netleşince duyurulacak, netleştirilecek, kararlaştırılacak, kararlaştırılacaktır, görüşülüyor, görüşme aşamasında, planlanıyor, bilinmiyor, henüz bilinmiyor, bilgi yok, yok, yoktur, hiçbiri, uygulanmaz, geçerli değil, yanıt yok, tbc, tba, tbd',
  ),
  decorative: label(
    'dekoratif, dekoratif görsel, dekoratif resim, süs, süs amaçlı, süsleme, yalnızca dekoratif',
  ),
  sessionFacts: label(
    'oturum bilgileri, oturum bilgisi, oturumun bilgileri, oturum künyesi, oturumun künyesi, oturum verileri, oturuma ilişkin bilgiler, oturum hakkında bilgiler, oturum gerçekleri, toplantı künyesi, etkinlik künyesi',
  ),
  marks: {
    question: turkish('soru, yönlendirici soru, tartışma sorusu, temel soru, bu bir soru, bu bir sorudur'),
    notQuestion: turkish(
      'soru değil, soru değildir, bu bir soru değil, bu soru değil, bu bir soru değildir, soru olmayan, soru yok',
    ),
    heading: turkish(
      'başlık, alt başlık, altbaşlık, ara başlık, bölüm başlığı, bu bir başlık, bu bir başlıktır',
    ),
    text: turkish('metin, düz metin, gövde metni, ana metin, normal metin, paragraf, bu bir metin'),
  },
  statuses: turkish(
    'taslak, taslağı, ilk taslak, ön taslak, gözden geçirilmiş taslak, revize taslak, nihai taslak, son taslak, çalışma taslağı, çalışma belgesi, çalışma metni, nihai, nihai metin, nihai sürüm, nihai versiyon, son hali, son hâli, son sürüm, son şekli, kesin, kesin metin, kesinleşmiş, geçici, geçici metin, geçici sürüm, ön sürüm, ön nüsha, ön baskı, revize, revize edilmiş, gözden geçirilmiş, gözden geçirilmiş metin, düzeltilmiş, güncellenmiş, güncellenmiş metin, güncel sürüm, düzenlenmemiş, düzenlenmemiş metin, redakte edilmemiş, gayriresmi çeviri, gayri resmi çeviri, resmi olmayan çeviri, görüşe sunulan, görüş için, görüş ve öneriler için, görüşe açık, onaya sunulan, onay için, onaylı, onaylanmış, onaylandı, kabul edilmiş, kabul edildi, asıl, orijinal, gizli, hizmete özel, kurum içi, dahili kullanım için',
  ),
  checkAgainstDelivery: label(
    'konuşma esas alınmalıdır, yapılan konuşma esas alınır, yapılan konuşma esastır, yapılan konuşma esas alınmalıdır, sözlü sunum esas alınır, sözlü sunum esastır, yapılan konuşma ile karşılaştırınız, yapılan konuşmayla karşılaştırınız, konuşma metni ile karşılaştırınız, konuşmadan farklılık gösterebilir, okunan metin esastır, okunan metin esas alınır, konuşmayla karşılaştırılarak teyit edilmelidir',
  ),
  languageNames: {
    en: turkish('ingilizce, ingilizcesi, ingilizcedir, ingilizceye, ingilizceden'),
    fr: turkish('fransızca, fransızcadır, fransızcaya, fransızcadan'),
    es: turkish('ispanyolca, ispanyolcadır, ispanyolcaya, ispanyolcadan'),
    pt: turkish('portekizce, portekizcedir, portekizceye'),
    de: turkish('almanca, almancadır, almancaya, almancadan'),
    it: turkish('italyanca, italyancadır, italyancaya'),
    ru: turkish('rusça, rusçadır, rusçaya, rusçadan'),
    ar: turkish('arapça, arapçadır, arapçaya, arapçadan'),
    zh: turkish('çince, çincedir, çinceye, mandarin, mandarince'),
    ja: turkish('japonca, japoncadır, japoncaya'),
    ko: turkish('korece, korecedir, koreceye'),
    nl: turkish('hollandaca, felemenkçe, flamanca, hollandacadır'),
    cs: turkish('çekçe, çekçedir, çekçeye'),
    tr: turkish('türkçe, türkçedir, türkçeye, türkçeden, türkçesi'),
  },
  stopWords: turkish(
    've, bir, bu, için, ile, olarak, olan, çok, daha, gibi, kadar, veya, ise, hakkında, göre, üzere, değil, tarafından, arasında, ilgili, olacak, olduğu, ancak, sonra, önce',
  ),
  audiences: {
    moderator: turkish(
      `${inflect('moderatör', withO)}, moderatördür, ${inflect('başkan', withA)}, ${inflect('eşbaşkan', withA)}, ${inflect('kolaylaştırıcı', vowelA)}, ${inflect('fasilitatör', withO)}`,
    ),
    speaker: turkish(
      `${inflect('konuşmacı', vowelA)}, ${inflect('panelist', withE)}, ${inflect('sunucu', '- yu ya lar ları lara ların nun')}, ${inflect('hatip', '- i e ler leri lere lerin')}`,
    ),
    principal: turkish(
      `${inflect('yetkili', vowelE)}, ${inflect('bakan', withA)}, ${inflect('amir', withE)}, ${inflect('makam', withA)}, ${inflect('üst', '- ü e')}`,
    ),
    participant: turkish(
      `${inflect('katılımcı', vowelA)}, ${inflect('delege', vowelE)}, ${inflect('dinleyici', vowelE)}, ${inflect('izleyici', vowelE)}`,
    ),
    interpreter: turkish(
      `${inflect('çevirmen', withE)}, ${inflect('tercüman', withA)}, ${inflect('mütercim', withE)}`,
    ),
    rapporteur: turkish(
      `${inflect('raportör', withO)}, ${inflect('yazman', withA)}, ${inflect('kâtip', '- i e ler leri lere')}, ${inflect('tutanakçı', vowelA)}`,
    ),
  },
  only: turkish(
    'yalnızca, yalnız, sadece, münhasıran, özel, özeldir, mahsus, mahsustur, özgü, özgüdür, ayrılmıştır',
  ),
  markLinks: turkish(
    'için, içindir, ve, veya, ile, ya, da, bu, oturum, oturumu, oturumun, toplantı, toplantının, kullanım, kullanımı, kullanımına, kişiye, gizli, hizmete, bölüm, olarak',
  ),
}
