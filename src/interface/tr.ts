import type { Range } from '../edition/place-sayings.ts';
import { type Forms, counted } from './counted.ts';
import type * as en from './en.ts';

/** The words of the interface in Turkish. After a figure a Turkish noun stays as it is. */
export const language = 'tr' as string;
export const locale = 'tr' as string;

const count = (number: number, other: Forms['other']): string => counted(locale, number, { other });

export const site: typeof en.site = {
  skip: 'Metne geç',
  navigation: 'Site',
  library: 'Kitaplık',
  search: 'Arama',
  made: 'Manicule ile hazırlandı: her paragrafın kalıcı bir adresi var.',
};

export const library: typeof en.library = {
  title: 'Kitaplık: basılı makalelerin yayınları',
  description: 'Basılı makalelerin, her paragrafı kalıcı bir adres taşıyan bilimsel yayınları.',
  heading: 'Kitaplık',
  none: 'Henüz hiçbir yayın yok.',
  private: 'Özel.',
  size: (words, paragraphs, notes) =>
    [count(words, 'sözcük'), count(paragraphs, 'paragraf'), count(notes, 'not')].join(', '),
};

export const parts: typeof en.parts = {
  label: 'Bu yayının bölümleri',
  text: 'Metin',
  works: 'Kaynaklar',
  names: 'Adlar',
  chronology: 'Kronoloji',
  map: 'Harita',
  cite: 'Alıntıla',
};

export const works: typeof en.works = {
  title: (edition) => `Kaynakça: ${edition}`,
  heading: 'Kaynakça',
  of: ['', ' metninde anılan eserler'],
};

export const names: typeof en.names = {
  title: (edition) => `Adlar: ${edition}`,
  heading: 'Adlar dizini',
  of: ['', ' metninde geçen adlar'],
};

export const chronology: typeof en.chronology = {
  title: (edition) => `Kronoloji: ${edition}`,
  heading: 'Kronoloji',
  of: ['', ' metnindeki olaylar'],
};

export const map: typeof en.map = {
  title: (edition) => `Harita: ${edition}`,
  heading: 'Harita',
  of: ['', ' metninde geçen yerler'],
};

export const cite: typeof en.cite = {
  title: (edition) => `Alıntılama: ${edition}`,
  heading: 'Nasıl alıntılanır',
  addresses:
    'Her paragrafın ve her notun değişmeyen bir adresi vardır: metindeki numarasının bağlantısıdır ve yalnızca o yerin künyesini açar. Bu sayfadaki biçimler metnin bütünü içindir.',
};

export const search: typeof en.search = {
  title: 'Arama',
  description: 'Bütün yayınların metinlerinde, notlarında, açıklamalarında, kaynaklarında ve adlarında arayın.',
};

export const finding: typeof en.finding = {
  label: 'Aranacak sözcükler',
  button: 'Ara',
  withoutScripts: [
    'Arama için betikler gerekir; burada kapalılar. ',
    ' bütün yayınları gösterir, tarayıcının kendi bulma işlevi de her sayfada çalışır.',
  ],
  libraryLink: 'Kitaplık',
  helpAccents: [
    '',
    ' sözcüğünü de bulur: vurgular, büyük harfler, kesme işaretleri ve çeviri yazı imleri önemli değildir',
  ],
  helpBeginning: 'böyle başlayan daha uzun sözcükleri bulur',
  helpPhrase: 'tam bu sözcükleri bu sırayla bulur',
  helpWithout: ['içinde ', ' geçen yerleri dışarıda bırakır'],
  helpKeys: 'her sayfadan aramayı açar, sonuçlar arasında gezdirir, kutuya geri döndürür',
  hits: 'Bulunan yerler',
  more: (number) => `${format(number)} tane daha göster`,
  filters: 'Daralt',
  byKind: 'Türler',
  byEdition: 'Yayınlar',
  kinds: {
    paragraph: { one: 'Paragraf', many: 'Paragraflar' },
    note: { one: 'Not', many: 'Notlar' },
    annotation: { one: 'Açıklama', many: 'Açıklamalar' },
    source: { one: 'Kaynak', many: 'Kaynaklar' },
    name: { one: 'Ad', many: 'Adlar' },
  },
  title: 'Başlık',
  heading: 'Ara başlık',
  waiting: 'Aranıyor …',
  onlyWithout: 'Bu yalnızca neyin dışarıda kalacağını söylüyor. Aranacak bir sözcük ekleyin.',
  noWord: 'Bunda hiç sözcük yok. Aramak için en az bir harf ya da rakam gerekir.',
  found: (passages, editions) =>
    `${editions === 1 ? '' : `${format(editions)} yayında `}${count(passages, 'yer')} bulundu.`,
  cut: 'Bu kadar uzun bir sorgunun yalnızca ilk sözcükleri arandı.',
  filteredOut: 'Seçtiğiniz türde bir şey yok.',
  elsewhere: (passages) => `Başka türden bulunan ${format(passages)} yeri göster`,
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
  printedPage: (label) => `s. ${label}`,
  printedPages: (first, last) => `s. ${first}–${last}`,
  printedNote: (number) => `dn. ${number}`,
  printedNoteOnPage: (page, number) => `s. ${page}, dn. ${number}`,
  notes: (first, last) => `not ${first}–${last}`,
};

export const notes: typeof en.notes = {
  heading: 'Notlar',
  back: 'Metne dön',
  backTo: (call) => `Metne dön: ${String(call)}. gönderme`,
  all: 'Bütün notlar',
};

export const citing: typeof en.citing = {
  cite: 'Alıntıla',
  citePlace: 'Bu yeri alıntıla',
  citeNamed: (place) => `Alıntıla: ${place}`,
  citeWords: 'Bu sözcükleri alıntıla',
  citeWhole: 'Metnin bütününü alıntıla',
  style: 'Biçem',
  address: 'Adres',
  addressOfWords: 'Bu sözcüklerin adresi',
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
  theAddressOfWords: 'bu sözcüklerin adresi',
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
};

function format(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}

function pagesFrom(range: Range | null): string {
  return range === null ? '' : `: ilk sayfa ${range[0]}, son sayfa ${range[1]}`;
}
