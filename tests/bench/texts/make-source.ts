import type { Source } from '../../../src/edition/source.ts';
import { pick, pickWord } from './vocabulary.ts';

const places = ['İstanbul', 'Ankara', 'Москва', 'Moskva', 'Erzurum', 'Tiflis', 'Баку', 'London', 'Paris'];
const families = ['Çağlayangil', 'Şimşir', 'Gökbilgin', 'Yılmaz', 'Öztürk', 'Иванов', 'Чичерин', 'Борьба', 'Щербаков'];
const given = [
  'Kâzım',
  'Ömer Lütfi',
  'İsmail Hakkı',
  'Şevket Süreyya',
  'Георгий',
  'Юрий Васильевич',
  'R. G.',
  'W. E. D.',
];
const titles = [
  'Türk inkılâbı tarihi',
  'Kurtuluş Savaşı',
  'Документы внешней политики',
  'Ermeni meselesi',
  'Sovetskaia Rossiia',
];
const journals = ['Belleten', 'Вопросы истории', 'Türk Kültürü', 'Middle Eastern Affairs', 'Новый Восток'];

/**
 * Make up a source: a book, or an article in a journal.
 *
 * @param id
 *   Its key.
 * @param random
 *   A source of random numbers.
 * @returns
 *   CSL-JSON, with Turkish or Russian letters as often as not.
 */
export function makeSource(id: string, random: () => number): Source {
  const words = Array.from({ length: 3 + Math.floor(random() * 5) }, () => pickWord(random)).join(' ');
  const year = 1900 + Math.floor(random() * 73);
  const shared = {
    id,
    title: `${pick(titles, random)}: ${words}`,
    author: [{ family: pick(families, random), given: pick(given, random) }],
    issued: { 'date-parts': [[year]] },
    language: pick(['tr', 'ru', 'en'], random),
  };
  if (random() < 0.6) {
    return {
      ...shared,
      type: 'book',
      publisher: `${pick(families, random)} Matbaası`,
      'publisher-place': pick(places, random),
    };
  }
  const first = 1 + Math.floor(random() * 400);
  return {
    ...shared,
    type: 'article-journal',
    'container-title': pick(journals, random),
    volume: String(1 + Math.floor(random() * 40)),
    issue: String(1 + Math.floor(random() * 12)),
    page: `${String(first)}-${String(first + 5 + Math.floor(random() * 30))}`,
  };
}
