/** A part of an XML file. */
export type XmlNode = XmlElement | XmlText | XmlInstruction;

export interface XmlElement {
  readonly type: 'element';
  /** Without its prefix, whichever the file uses. */
  readonly name: string;
  /** By name; those of the namespaces `xml` and `xlink` with these prefixes, whichever the file uses. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Where it begins and ends, 1-based. */
  readonly line: number;
  readonly endLine: number;
}

export interface XmlText {
  readonly type: 'text';
  readonly value: string;
  readonly line: number;
}

/** `<?name value?>` */
export interface XmlInstruction {
  readonly type: 'instruction';
  readonly name: string;
  readonly value: string;
}

/**
 * List the elements in an element.
 *
 * @param parent
 *   Any; nothing is in undefined.
 * @param names
 *   Of the elements; all if none is given.
 * @returns
 *   Its children of these names, in order.
 */
export function childrenOf(parent: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  const elements = parent?.children.filter((node) => node.type === 'element') ?? [];
  return names.length === 0 ? elements : elements.filter(({ name }) => names.includes(name));
}

/**
 * Follow names down to an element.
 *
 * @param from
 *   Where to begin.
 * @param path
 *   Names of elements, each in the one before.
 * @returns
 *   The first that is found; undefined where there is none.
 */
export function findIn(from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], from);
}

/**
 * List the elements below an element, at any depth.
 *
 * @param root
 *   Not listed itself.
 * @param names
 *   Of the elements; all if none is given.
 * @returns
 *   In the order of the file.
 */
export function elementsBelow(root: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (names.length === 0 || names.includes(child.name)) found.push(child);
      visit(child);
    }
  };
  if (root !== undefined) visit(root);
  return found;
}

/**
 * List the texts below some nodes.
 *
 * @param nodes
 *   Any nodes; texts among them are listed too.
 * @returns
 *   Those that hold more than white space, in the order of the file.
 */
export function textsBelow(nodes: readonly XmlNode[]): readonly XmlText[] {
  return nodes.flatMap((node) => {
    if (node.type === 'element') return textsBelow(node.children);
    return node.type === 'text' && !isBlank(node) ? [node] : [];
  });
}

/**
 * Give the words in an element on one line.
 *
 * @param element
 *   Any; undefined has none.
 * @returns
 *   Its characters, with single spaces.
 */
export function wordsIn(element: XmlElement | undefined): string {
  return collapse(rawTextOf(element?.children ?? [])).trim();
}

/**
 * Say whether a text holds nothing but white space.
 *
 * @param text
 *   Any text.
 * @returns
 *   True for an empty text too. A no-break space is no white space of XML.
 */
export function isBlank({ value }: XmlText): boolean {
  return /^[ \t\r\n]*$/u.test(value);
}

/**
 * Take white space for the layout of a file.
 *
 * @param value
 *   Any text.
 * @returns
 *   The same with a space for each run of two or more; a single one stays what it is.
 */
export function collapse(value: string): string {
  return value.replace(/[ \t\r\n]{2,}/gu, ' ');
}

function rawTextOf(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => (node.type === 'element' ? rawTextOf(node.children) : node.type === 'text' ? node.value : ''))
    .join('');
}
