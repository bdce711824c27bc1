import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { errorTexts } from './xml-texts.ts';
import type { ImportProblem } from '../import-report.ts';
import type { XmlElement, XmlNode } from './xml-node.ts';

/**
 * Read an XML file, and nothing besides it.
 *
 * Nothing is fetched or expanded: a document type is passed over, and of entities only those are known that stand for
 * one character by name (`&eacute;`), as the document types of TEI and JATS define them. One that the file defines
 * itself is refused, so that no file can grow in memory, and none can hold what its reader does not see.
 *
 * @param xml
 *   The whole file.
 * @returns
 *   Its root, or the first thing that is wrong with it.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html
 */
export function parseXml(xml: string): XmlElement | ImportProblem {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const top: XmlNode[] = [];
  const open: Draft[] = [];
  const add = (node: XmlNode): void => {
    (open.at(-1)?.children ?? top).push(node);
  };
  parser.on('error', ({ message }) => {
    throw new Refusal(errorTexts.notWellFormed(parser.line, message.replace(/^\d+:\d+: /u, '')));
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) throw new Refusal(errorTexts.entityDefined(parser.line));
    Object.assign(parser.ENTITIES, characterEntities, parser.ENTITIES);
  });
  // A text begins where the tag before it ended.
  let began = 1;
  parser.on('text', (value) => {
    add({ type: 'text', value, line: began });
    began = parser.line;
  });
  parser.on('cdata', (value) => {
    add({ type: 'text', value, line: began });
    began = parser.line;
  });
  parser.on('processinginstruction', ({ target, body }) => {
    add({ type: 'instruction', name: target, value: body });
    began = parser.line;
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length === deepest) throw new Refusal(errorTexts.tooDeep(parser.line, deepest));
    const named = Object.values(attributes).map(({ uri, local: name, value }) => [prefixed(uri, name), value] as const);
    const element: Draft = {
      type: 'element',
      name: local,
      attributes: Object.fromEntries(named),
      children: [],
      line: parser.line,
      endLine: parser.line,
    };
    add(element);
    open.push(element);
    began = parser.line;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) element.endLine = parser.line;
    began = parser.line;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  return top.find((node) => node.type === 'element') ?? errorTexts.notWellFormed(1, 'there is no element');
}

/** In elements; a text has some twenty. */
const deepest = 200;

/** An attribute is called by the usual prefix of its namespace. */
function prefixed(uri: string, name: string): string {
  const prefix = prefixes[uri];
  return prefix === undefined ? name : `${prefix}:${name}`;
}

const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://www.w3.org/1999/xlink': 'xlink',
};

/** Ends the reading of a file. */
class Refusal extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** An element whose children are still being read. */
interface Draft extends XmlElement {
  readonly children: XmlNode[];
  endLine: number;
}
