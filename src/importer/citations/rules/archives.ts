import { foldedSet } from '../folded-set.ts';

/**
 * Departments whose records are classed by letters and a number (The National Archives, London: "Catalogue
 * references").
 *
 * `FO 371/1234` is piece 1234 of class 371 of the Foreign Office.
 */
export const departments: ReadonlyMap<string, string> = new Map([
  ['FO', 'Foreign Office'],
  ['WO', 'War Office'],
  ['CAB', 'Cabinet'],
  ['CO', 'Colonial Office'],
  ['ADM', 'Admiralty'],
  ['HO', 'Home Office'],
  ['AIR', 'Air Ministry'],
  ['PREM', 'Prime Minister'],
  ['BT', 'Board of Trade'],
  ['MUN', 'Ministry of Munitions'],
  ['INF', 'Ministry of Information'],
  ['DO', 'Dominions Office'],
  ['FCO', 'Foreign and Commonwealth Office'],
  ['KV', 'Security Service'],
  ['HW', 'Government Communications Headquarters'],
  ['GFM', 'German Foreign Ministry (captured records)'],
  ['PRO', 'Public Record Office'],
  ['SP', 'State Papers'],
  ['HCA', 'High Court of Admiralty'],
  ['PC', 'Privy Council'],
  ['T', 'Treasury'],
]);

/** Archives by their abbreviations, as printed. */
export const archiveAbbreviations: ReadonlyMap<string, string> = new Map([
  ['TNA', 'The National Archives'],
  ['PRO', 'Public Record Office'],
  ['NA', 'National Archives'],
  ['NARA', 'National Archives and Records Administration'],
  ['USNA', 'National Archives of the United States'],
  ['AN', 'Archives nationales'],
  ['AMAE', 'Archives du ministère des Affaires étrangères'],
  ['MAE', 'Ministère des Affaires étrangères'],
  ['ADMAE', 'Archives diplomatiques'],
  ['SHD', 'Service historique de la Défense'],
  ['SHAT', 'Service historique de l’armée de terre'],
  ['CADN', 'Centre des Archives diplomatiques de Nantes'],
  ['PA-AA', 'Politisches Archiv des Auswärtigen Amts'],
  ['PAAA', 'Politisches Archiv des Auswärtigen Amts'],
  ['BArch', 'Bundesarchiv'],
  ['BA-MA', 'Bundesarchiv-Militärarchiv'],
  ['GStA', 'Geheimes Staatsarchiv'],
  ['HHStA', 'Haus-, Hof- und Staatsarchiv'],
  ['ÖStA', 'Österreichisches Staatsarchiv'],
  ['GARF', 'Gosudarstvennyi arkhiv Rossiiskoi Federatsii'],
  ['RGASPI', 'Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii'],
  ['RGVA', 'Rossiiskii gosudarstvennyi voennyi arkhiv'],
  ['RGVIA', 'Rossiiskii gosudarstvennyi voenno-istoricheskii arkhiv'],
  ['RGIA', 'Rossiiskii gosudarstvennyi istoricheskii arkhiv'],
  ['RGAE', 'Rossiiskii gosudarstvennyi arkhiv ekonomiki'],
  ['RGANI', 'Rossiiskii gosudarstvennyi arkhiv noveishei istorii'],
  ['AVPRF', 'Arkhiv vneshnei politiki Rossiiskoi Federatsii'],
  ['AVPRI', 'Arkhiv vneshnei politiki Rossiiskoi imperii'],
  ['TsGIA', 'Tsentral’nyi gosudarstvennyi istoricheskii arkhiv'],
  ['TsGAOR', 'Tsentral’nyi gosudarstvennyi arkhiv Oktiabr’skoi revoliutsii'],
  ['ГАРФ', 'Государственный архив Российской Федерации'],
  ['РГАСПИ', 'Российский государственный архив социально-политической истории'],
  ['BOA', 'Başbakanlık Osmanlı Arşivi'],
  ['BCA', 'Başbakanlık Cumhuriyet Arşivi'],
  ['ATASE', 'Genelkurmay Askerî Tarih ve Stratejik Etüt arşivi'],
  ['ASMAE', 'Archivio storico del Ministero degli Affari esteri'],
  ['ACS', 'Archivio centrale dello Stato'],
  ['AGS', 'Archivo General de Simancas'],
  ['AHN', 'Archivo Histórico Nacional'],
  ['AGI', 'Archivo General de Indias'],
  ['IOR', 'India Office Records'],
  ['BL', 'British Library'],
  ['Bodl', 'Bodleian Library'],
  ['NLS', 'National Library of Scotland'],
  ['LOC', 'Library of Congress'],
  ['LC', 'Library of Congress'],
  ['NAI', 'National Archives of India'],
]);

/** Last words of an archive's or collection's name, folded: `Foreign Office Archives`, `Curzon Papers`. */
export const archiveNouns: ReadonlySet<string> = foldedSet(
  'archive archives archiv archivio archivo arkhiv arsivi papers nachlass library archief bundesarchiv staatsarchiv',
);

/** Names of archives without such a word, folded. */
export const archiveNames: ReadonlySet<string> = new Set([
  'public record office',
  'national archives and records administration',
  'archives nationales',
  'india office records',
  'hoover institution',
  'library of congress',
  'service historique',
  'kew',
  'london',
  'washington',
  'paris',
  'college park',
  'moscow',
  'vienna',
  'berlin',
  'the national archives',
  'national archives',
  'us archives',
  'united states archives',
  'simancas',
  'ankara',
  'istanbul',
  'oxford',
]);

/** Words that name a division of an archive and are followed by its number, folded. */
export const fondWords: ReadonlySet<string> = new Set([
  'f',
  'fond',
  'fonds',
  'ф',
  'фонд',
  'bestand',
  'rep',
  'ms',
  'mss',
]);
