import type { DateSayings } from '../edition/chronology/date-sayings.ts';
import type { Direction } from '../edition/map/lay-out-map.ts';
import type { SeaName } from '../edition/map/seas.ts';
import type { Range } from '../edition/place-sayings.ts';
import { type Forms, counted } from './counted.ts';
import type * as en from './en.ts';

/** The words of the interface in Turkish. After a figure a Turkish noun stays as it is. */
export const language = 'tr' as string;
export const locale = 'tr' as string;

const count = (number: number, other: Forms['other']): string => counted(locale, number, { other });

const printedPage = (label: string): string => `s. ${label}`;

export const site: typeof en.site = {
  skip: 'Metne geç',
  navigation: 'Site',
  library: 'Kitaplık',
  search: 'Arama',
  made: 'Manicule ile hazırlandı: her paragrafın kalıcı bir adresi var.',
};

export const feed: typeof en.feed = {
  title: 'Manicule: yayınların yeni sürümleri',
  entry: (title, version) => `${title} (${version} sürümü)`,
};

export const offline: typeof en.offline = {
  title: 'Ağ bağlantısı yok',
  heading: 'Ağ bağlantısı yok',
  missing: 'Bu sayfa bu aygıtta henüz okunmadığı için indirilmesi gerekiyor. Bağlandığınızda yeniden deneyin.',
  kept: 'Burada daha önce okuduklarınız, yayınlarının öbür sayfalarıyla birlikte yerinde duruyor.',
  library: 'Kitaplığa git',
};

export const missing: typeof en.missing = {
  title: 'Böyle bir sayfa yok',
  heading: 'Bu adreste bir sayfa yok',
  why: 'Adreste bir harf eksik ya da fazla olabilir veya yayın artık burada olmayabilir.',
  kept: 'Paragraflar, notlar ve adlar adreslerini hep korur. Geri çekilen birinin sayfası, ona ne olduğunu söyler.',
  library: 'Bütün yayınlar',
  search: 'Metinlerde ara',
};

export const library: typeof en.library = {
  title: 'Kitaplık: basılı makalelerin yayınları',
  description: 'Basılı makalelerin, her paragrafı kalıcı bir adres taşıyan bilimsel yayınları.',
  heading: 'Kitaplık',
  none: 'Henüz hiçbir yayın yok.',
  find: 'Bir yayın ya da bütün yayınlarda geçen sözcükleri bulun',
  findInTexts: 'Metinlerde geçen sözcükleri bulun',
  searchTexts: 'Metinlerde ara',
  shown: (editions, all) =>
    editions === 0
      ? 'Başlığında, yazarında, kaynağında ya da tanıtımında bu geçen yayın yok. Enter metinlerde arar.'
      : `${format(all)} yayından ${format(editions)} tanesi. Enter metinlerde arar.`,
  letters: 'İlk harflerine göre yazarlar',
  groups: 'Gruplar',
  arrange: 'Sıralama',
  arrangements: { author: 'yazar', source: 'dergi ya da yayınevi', decade: 'on yıl' },
  withoutSource: 'Dergisi ya da yayınevi olmayanlar',
  withoutYear: 'Yılı olmayanlar',
  precis: 'Özet.',
  private: 'Özel.',
  size: (words, paragraphs, notes) =>
    [count(words, 'sözcük'), count(paragraphs, 'paragraf'), count(notes, 'not')].join(', '),
};

export const card: typeof en.card = {
  ofEdition: (title, author) =>
    `Başlığını bir elin gösterdiği bir kapak sayfası: ${title}${author === '' ? '' : ` (${author})`}`,
  ofSite: 'Başlığını bir elin gösterdiği bir kapak sayfası: Kitaplık',
};

export const parts: typeof en.parts = {
  label: 'Bu yayının bölümleri',
  text: 'Metin',
  works: 'Kaynaklar',
  names: 'Adlar',
  chronology: 'Kronoloji',
  map: 'Harita',
  cite: 'Alıntıla',
  about: 'Hakkında',
};

export const works: typeof en.works = {
  title: (edition) => `Kaynakça: ${edition}`,
  heading: 'Kaynakça',
  of: ['', ' metninde anılan eserler'],
  groups: { archives: 'Arşivler', newspapers: 'Gazeteler', books: 'Kitaplar ve makaleler' },
  citedIn: 'Anıldığı yerler',
  downloads: 'Kaynakça yazılımı için:',
};

export const names: typeof en.names = {
  title: (edition) => `Adlar: ${edition}`,
  heading: 'Adlar dizini',
  of: ['', ' metninde geçen adlar'],
  kinds: { people: 'Kişiler', places: 'Yerler', organisations: 'Kurumlar' },
  page: 's.\u00A0',
  pages: 's.\u00A0',
  now: (name) => `bugün ${name}`,
  also: (forms) => `Diğer biçimleri: ${forms}.`,
};

export const chronology: typeof en.chronology = {
  title: (edition) => `Kronoloji: ${edition}`,
  heading: 'Kronoloji',
  of: ['', ' metnindeki olaylar'],
  timeline: 'Zaman çizelgesi: her sayı aşağıdaki listenin bir olayıdır',
  legend:
    'Her sayı listenin bir olayıdır. Dolu daire, gününe kadar bilinen bir tarihtir; çubuklu boş daire bir ay, bir mevsim ya da daha uzun bir süredir; kesik çizgili olanlar yaklaşık ya da kesin olmayan tarihlerdir.',
};

export const map: typeof en.map = {
  title: (edition) => `Harita: ${edition}`,
  heading: 'Harita',
  of: ['', ' metninde geçen yerler'],
  drawing: 'Harita; bütün yerleri aşağıda sıralanmıştır',
  legend:
    'Kıyılar bugünkü kıyılardır; dönemin sınırları çizilmemiştir. Bölgelerin adı yaklaşık ortalarındadır. Kara: Natural Earth.',
  shown: 'Haritadaki yerler',
  outside: 'Haritanın dışında kalanlar',
  towards: (direction) => directions[direction],
  away: (kilometres, direction) => `${format(kilometres)} km ${directions[direction]}`,
  middle: 'Uzaklıklar haritanın ortasından ölçülmüştür.',
  water: (name) => waters[name],
};

export const cite: typeof en.cite = {
  title: (edition) => `Alıntılama: ${edition}`,
  heading: 'Nasıl alıntılanır',
  addresses:
    'Her paragrafın ve her notun değişmeyen bir adresi vardır: metindeki numarasının bağlantısıdır ve yalnızca o yerin künyesini açar. Bu sayfadaki biçimler metnin bütünü içindir.',
  inText: 'Metin içinde:',
  saveAs: (file) => `${file} olarak kaydet`,
};

export const search: typeof en.search = {
  title: 'Arama',
  description: 'Bütün yayınların metinlerinde, notlarında, açıklamalarında, kaynaklarında ve adlarında arayın.',
};

export const finding: typeof en.finding = {
  label: 'Aranacak sözcükler',
  button: 'Ara',
  withoutScripts:
    'Arama için betikler gerekir; burada kapalılar. Tarayıcının kendi bulma işlevi her sayfada çalışır, her yayının dizinleri de vardır:',
  indexOfNames: 'adlar dizini',
  listOfWorks: 'kaynakça',
  help: [
    [
      'Kazim',
      'Kâzım sözcüğünü de bulur: vurgular, büyük harfler, kesme işaretleri ve çeviri yazı imleri önemli değildir',
    ],
    ['Ankara', 'ad dizininde ikisi de varsa Angora’yı da bulur; yalnız öyle bulunanlar sonda ve belirtilerek gelir'],
    ['nationalit', 'böyle başlayan daha uzun sözcükleri bulur'],
    ['“red army”', 'tam bu sözcükleri bu sırayla bulur'],
    ['batum -british', 'içinde British geçen yerleri dışarıda bırakır'],
  ],
  helpKeys: 'her sayfadan aramayı açar, sonuçlar arasında gezdirir, kutuya geri döndürür',
  hits: 'Bulunan yerler',
  more: (number) => `${format(number)} tane daha göster`,
  filters: 'Daralt',
  byKind: 'Türler',
  lists: {
    editions: 'Yayınlar',
    people: 'Kişiler',
    places: 'Yerler',
    organisations: 'Kuruluşlar',
    years: 'Kaynakların yılları',
  },
  exactNames: 'Adlar yalnızca yazdığım biçimde',
  allChoices: (number) => `${format(number)} tanesini de göster`,
  noChoice: 'Sonuçların hiçbirinde yok.',
  listFailed: 'Bu liste alınamadı. Yeniden denemek için kapatıp açın.',
  kinds: {
    paragraph: 'Paragraflar',
    note: 'Notlar',
    annotation: 'Açıklamalar',
    source: 'Kaynaklar',
    name: 'Adlar',
  },
  title: 'Başlık',
  heading: 'Ara başlık',
  source: 'Kaynak',
  annotation: 'Açıklama',
  annotationOn: (words) => `“${words}” üzerine açıklama`,
  nameKinds: { people: 'kişi', places: 'yer', organisations: 'kuruluş' },
  namedIn: (where, more) => `geçtiği yer: ${where}${andMore(more)}`,
  citedIn: (where, more) => `anıldığı yer: ${where}${andMore(more)}`,
  otherForm: (printed, asked) => `${printed} (${asked} için)`,
  waiting: 'Aranıyor …',
  onlyWithout: 'Bu yalnızca neyin dışarıda kalacağını söylüyor. Aranacak bir sözcük ekleyin.',
  noWord: 'Bunda hiç sözcük yok. Aramak için en az bir harf ya da rakam gerekir.',
  found: (passages, editions, withOtherForm) => {
    const others = withOtherForm === 0 ? '' : `; ${format(withOtherForm)} tanesinde adın başka bir biçimi geçiyor`;
    return `${editions === 1 ? '' : `${format(editions)} yayında `}${count(passages, 'yer')} bulundu${others}.`;
  },
  cut: 'Bu kadar uzun bir sorgunun yalnızca ilk sözcükleri arandı.',
  closed: (words) => `${words.join(' ve ')} ile başlayan sözcükler çok fazla: yalnızca sözcüğün kendisi arandı.`,
  filteredOut: 'Seçtiklerinizde bir şey yok.',
  elsewhere: (passages) => `Bunların dışında bulunan ${format(passages)} yeri göster`,
  neverTogether: 'Bunların hepsi hiçbir yerde birlikte geçmiyor.',
  oneByOne: 'Tek tek:',
  missing: (words) => `${words.join(' ya da ')} hiçbir yerde geçmiyor.`,
  near: 'Bulunanlar:',
  failed: 'Dizin alınamadı, bu yüzden arama yapılmadı. Ağ bağlantısı kısa süre için kesilmiş olabilir.',
  again: 'Yeniden dene',
};

export const places: typeof en.places = {
  paragraph: (number) => `Paragraf ${number}`,
  heading: (number) => `Başlık ${number}`,
  note: (number) => `Not ${number}`,
  page: (label) => `Sayfa ${label}`,
  uncertainPage: (label) => `Sayfa ${label}; nerede başladığı kesin değil`,
  printedPage,
  printedPages: (first, last) => `s. ${first}–${last}`,
  shortHeading: (number) => `başlık\u00A0${number}`,
  printedNote: (number) => `dn. ${number}`,
  printedNoteOnPage: (page, number) => `s. ${page}, dn. ${number}`,
  notes: (first, last) => `not ${first}–${last}`,
};

export const popover: typeof en.popover = {
  all: 'Bütün notlar',
  annotation: 'Açıklama',
  allAnnotations: 'Bütün açıklamalar',
};

export const notes: typeof en.notes = {
  heading: 'Notlar',
  back: 'Metne dön',
  backTo: (call) => `Metne dön: ${String(call)}. gönderme`,
};

export const contents: typeof en.contents = {
  heading: 'İçindekiler',
  pages: 'Sayfalar',
  annotations: 'Açıklamalar',
  showAnnotations: 'Açıklamalar',
};

export const reading: typeof en.reading = {
  printedPage,
  previous: (place) => `Önceki: ${place}`,
  next: (place) => `Sonraki: ${place}`,
  progress: (percent) => `%${String(percent)}`,
  stoppedAt: (place) => `Kaldığınız yer: ${place}.`,
  readOn: 'Oradan okumayı sürdür',
  close: 'Kapat',
};

export const citing: typeof en.citing = {
  cite: 'Alıntıla',
  citePlace: 'Bu yeri alıntıla',
  citeNamed: (place) => `Alıntıla: ${place}`,
  citeWords: 'Bu sözcükleri alıntıla',
  citeWhole: 'Metnin bütününü alıntıla',
  style: 'Biçem',
  address: 'Adres',
  addressOfWords: 'Sözcüklerin adresi',
  forManagers: 'Kaynakça yazılımı için',
  paragraphAlone: 'Yalnızca bu paragraf',
  noteAlone: 'Yalnızca bu not',
  close: 'Kapat',
  save: 'Kaydet',
  saveNamed: (format) => `Kaydet: ${format}`,
  copy: 'Kopyala',
  copyWithCitation: 'Künyesiyle kopyala',
  copied: 'Kopyalandı',
  notCopied: 'Kopyalanamadı',
  theAddress: 'adres',
  theAddressOfWords: 'sözcüklerin adresi',
  theCitation: 'künye',
  theCitationInText: 'metin içi gönderme',
  theWords: 'sözcükler ve künyesi',
  copyNamed: (what) => `Kopyala: ${what}`,
  saidCopied: (what) => `Kopyalandı: ${what}.`,
  saidNotCopied: (what) => `Tarayıcı kopyalamaya izin vermedi: ${what}.`,
  notFetched: 'Künyeler alınamadı. Ağ bağlantısı var mı?',
};

export const astray: typeof en.astray = {
  unknown: (id) => `Bu metinde “${id}” adında bir yer yok.`,
  begins: 'Metin aşağıda başlıyor.',
  nearest: ['En yakını: ', '.'],
  inNames: ['Adlar için bkz. ', '.'],
  names: 'adlar dizini',
  unknownName: (name) => `Bu dizinde “${name}” diye bir ad yok.`,
  inText: ['Aradığınız yer ', ' içinde olabilir.'],
  text: 'metnin',
};

export const goTo: typeof en.goTo = {
  name: 'Git',
  places: 'Yerler',
  hint: 'Bir paragraf (p12, ¶ 12), basılı bir sayfa (132), bir not (dn. 40, 132 dn. 7) ya da anılan bir eser.',
  isHeading: 'başlık',
  isWork: 'anılan eser',
  nothing: (typed) => `Bu metinde “${typed}” diye bir paragraf, sayfa, not, başlık ya da eser yok.`,
  noAddress: (id) => `Adres #${id} ile bitiyor; bu metinde böyle bir yer yok.`,
  noParagraph: (number, range) =>
    `Paragraf ${number} yok${range === null ? '' : `: ilki ${range[0]}, sonuncusu ${range[1]}`}.`,
  noPage: (label, range) => `Sayfa ${label} yok${pagesFrom(range)}.`,
  noNote: (number, last) => `Not ${number} yok: ilki 1, sonuncusu ${String(last)}.`,
  noNoteOnPage: (number, page) => `Sayfa ${page} üzerinde not ${number} yok.`,
  noNumber: (number, range) => `${number} numaralı sayfa, paragraf ya da not yok${pagesFrom(range)}.`,
  notFetched: 'Yerlerin listesi alınamadı. Ağ bağlantısı var mı?',
  keys: 'Bu kutuyu g, aramayı / tuşu açsın',
};

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('tr') + words.slice(1);
}

function andMore(places: number): string {
  return places === 0 ? '' : ` ve ${count(places, 'yer')} daha`;
}

function format(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}

function pagesFrom(range: Range | null): string {
  return range === null ? '' : `: ilk sayfa ${range[0]}, son sayfa ${range[1]}`;
}

export const head: typeof en.head = {
  editedBy: (names) => `Yayına hazırlayan: ${names}`,
  precis:
    'Bu bir özettir: bir makaleyi paragraf paragraf ve sayfa sayfa, bütün göndermeleriyle, yeni sözcüklerle anlatır. Makalenin kendisi değildir ve onun sözleri diye alıntılanmamalıdır.',
  articleItself: 'Makalenin kendisi:',
  firstPublished: 'İlk yayımı:',
  issue: (number) => `sy. ${number}`,
  private: 'Özel.',
  privateWhy:
    'Bu yayının hakları belirtilmemiş; bu yüzden yalnızca sizin için hazırlandı ve herkese açık sitede yer almıyor.',
  privateWhere: ['Yayımlamak için hakları ', ' dosyasının ', ' alanında belirtin.'],
};

export const passage: typeof en.passage = {
  inContext: 'Metnin içinde oku',
  cite: 'Alıntıla',
  address: 'Kalıcı adresi:',
  otherStyles: 'Diğer biçemler',
  neighbours: 'Komşuları',
};

export const about: typeof en.about = {
  title: (edition) => `Bu yayın hakkında: ${edition}`,
  heading: 'Bu yayın hakkında',
  madeFrom: 'Nedir',
  transcription:
    'Sözcükler, notları ve sayfa numaralarıyla birlikte aslındakilerdir. Yalnızca ekranın gerektirdiği değiştirilmiştir: satır sonları ve sayfa başlıkları kaldırılmış, satır sonunda bölünen sözcükler birleştirilmiştir.',
  apart:
    'Paragraf numaraları, bağlantılar ve öteki sayfalardaki listeler sonradan eklenmiştir. Açıklamalar yayına hazırlayanlarındır ve yazarın sözlerinden ayrı durur.',
  rights: 'Haklar',
  doubts: 'Kesin olmayanlar',
  nothing: 'Metinde kesin değil diye işaretlenmiş bir şey yok.',
  pages: 'Nerede başladığı kesin olmayan sayfalar:',
  uncertain: 'Başka bir kaynağı gösteriyor olabilecek göndermeler:',
  inferred: 'Kaynağı bir kuralla bulunmuş, henüz bir yayına hazırlayanca doğrulanmamış göndermeler:',
  files: 'Dosyalar',
  forms: { text: 'Düz metin', annotations: 'Açıklamalar (W3C)', bag: 'Hepsi, arşive verilmek üzere' },
  worksIn: (format) => `Anılan eserler (${format})`,
};

export const versions: typeof en.versions = {
  heading: 'Sürümler',
  version: (number) => `Sürüm ${number}`,
  changes: {
    changed: 'Değişen',
    added: 'Yeni',
    moved: 'Taşınan',
    reordered: 'Sırası değişen',
    withdrawn: 'Geri çekilen',
  },
};

export const anchors: typeof en.anchors = {
  paragraph: (number) => `paragraf ${number}`,
  heading: (number) => `başlık ${number}`,
  note: (place) => `not ${place}`,
  name: (file) => `“${file}” adı`,
  merged: (anchor) => [`${capital(anchor)} artık şuranın parçası: `, ' (', ' tarihinden beri).'],
  divided: (anchor) => [`${capital(anchor)} artık şunlara bölünmüş durumda: `, ' (', ' tarihinden beri).'],
  renamed: (anchor) => [`${capital(anchor)} artık şurada: `, ' (', ' tarihinden beri).'],
  withdrawn: (anchor) => [`${capital(anchor)} metinden çıkarıldı (`, '): ', ''],
  withdrawnIn: (anchor, into) => [`${capital(anchor)}, katıldığı yerle (${into}) birlikte çıkarıldı (`, '): ', ''],
  partLeft: ['', ' tarihinden önce burada duranların bir kısmı artık şurada: ', '.'],
  allLeft: ['', ' tarihinden önce burada duran artık şurada: ', '.'],
  oldNames: 'Artık bu dizinde olmayanlar',
};

export const annotations: typeof en.annotations = {
  heading: 'Açıklamalar',
  about:
    'Yayına hazırlayanların, metinde altı çizili sözcükler üzerine açıklamaları. Yazarın kendi notları yukarıdadır.',
  works: 'Açıklamalarda anılan diğer eserler',
  one: 'Açıklama',
  kinds: {
    person: 'Kişi',
    place: 'Yer',
    organisation: 'Kurum',
    event: 'Olay',
    term: 'Terim',
    document: 'Belge',
    'source-criticism': 'Kaynak eleştirisi',
    textual: 'Metin',
  },
};

export const dates: DateSayings = {
  months: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  seasons: { spring: 'ilkbahar', summer: 'yaz', autumn: 'sonbahar', winter: 'kış' },
  about: (date) => `${date} dolayları`,
  perhaps: (date) => `belki ${date}`,
  decade: (year) => `${year}’${decadeEndings[year.at(-2) ?? ''] ?? 'ler'}`,
  span: (first, last) => `${first} – ${last}`,
  born: (year) => `d. ${year}`,
  died: (year) => `ö. ${year}`,
};

/** The ending follows the vowel of the last word: otuzlar, kırklar, altmışlar; all others end in -ler. */
const decadeEndings: Readonly<Record<string, string>> = { 1: 'lar', 3: 'lar', 4: 'lar', 6: 'lar', 9: 'lar' };

const directions: Readonly<Record<Direction, string>> = {
  north: 'kuzeyde',
  'north-east': 'kuzeydoğuda',
  east: 'doğuda',
  'south-east': 'güneydoğuda',
  south: 'güneyde',
  'south-west': 'güneybatıda',
  west: 'batıda',
  'north-west': 'kuzeybatıda',
};

const waters: Readonly<Record<SeaName, string>> = {
  'Adriatic Sea': 'Adriyatik Denizi',
  'Aegean Sea': 'Ege Denizi',
  'Arabian Sea': 'Umman Denizi',
  'Atlantic Ocean': 'Atlas Okyanusu',
  'Baltic Sea': 'Baltık Denizi',
  'Bay of Bengal': 'Bengal Körfezi',
  'Black Sea': 'Karadeniz',
  'Caspian Sea': 'Hazar Denizi',
  'Indian Ocean': 'Hint Okyanusu',
  'Mediterranean Sea': 'Akdeniz',
  'North Sea': 'Kuzey Denizi',
  'Pacific Ocean': 'Büyük Okyanus',
  'Persian Gulf': 'Basra Körfezi',
  'Red Sea': 'Kızıldeniz',
  'Tyrrhenian Sea': 'Tiren Denizi',
};
