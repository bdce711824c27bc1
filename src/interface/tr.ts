import { type Forms, counted } from './counted.ts';
import type * as en from './en.ts';

/** The words of the interface in Turkish. After a figure a Turkish noun stays as it is. */
export const language = 'tr' as string;

const count = (number: number, other: Forms['other']): string => counted(language, number, { other });

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
