import { foldWord } from '../../fold-word.ts';

const names = [
  'jan january janvier januar janner ocak ianvar ianvaria январь января gennaio enero',
  'feb february fevrier februar subat fevral fevralia февраль февраля febbraio febrero',
  'mar march mars marz mart marta март марта marzo',
  'apr april avril nisan aprel aprelia апрель апреля aprile abril',
  'may mai mayıs maia май мая maggio mayo',
  'jun june juin juni haziran iiun iiunia июнь июня giugno junio',
  'jul july juillet juli temmuz iiul iiulia июль июля luglio julio',
  'aug august aout agustos avgust avgusta август августа agosto',
  'sep sept september septembre eylul sentiabr sentiabria сентябрь сентября settembre septiembre',
  'oct october octobre okt oktober ekim oktiabr oktiabria октябрь октября ottobre octubre',
  'nov november novembre kasim noiabr noiabria ноябрь ноября noviembre',
  'dec december decembre dez dezember aralik dekabr dekabria декабрь декабря dicembre diciembre',
];

/** Months by their folded names and abbreviations in the languages of the notes; January is 1 (as in CSL-JSON). */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, index) => words.split(' ').map((word) => [foldWord(word), index + 1] as const)),
);

/** Seasons of a journal, folded; spring is 21 (EDTF 2019, level 1). */
export const seasonNumbers: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['printemps', 21],
  ['fruhjahr', 21],
  ['summer', 22],
  ['ete', 22],
  ['sommer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['automne', 23],
  ['herbst', 23],
  ['winter', 24],
  ['hiver', 24],
]);
