import { parseAst } from "rolldown/parseAst";

/** A node of the bundle's syntax tree, as loosely as it is read here. */
interface Node {
  type: string;
  [part: string]: unknown;
}

/** The texts of Redoc's interface in a bundle. */
export interface RedocTexts {
  /** Those that are asked of the page's language. */
  said: Set<string>;
  /** Those that are shown as they are. */
  hardCoded: Set<string>;
}

/** What a name stands for, as far as it matters here. */
interface Declared {
  isTranslator: boolean;
  texts: string[];
}

type Lookup = (name: string) => string[];

/** Properties of elements that are read. */
const shown = new Set([
  ..."alt aria-label buttonText children content description emptyMessage".split(" "),
  ..."label placeholder text tip title tooltip tooltipText".split(" "),
]);
/** A property that has the key of another's translation: `titleTranslationKey` or `titleKey` of `title`. */
const keyOf = /^(\w+?)(?:Translation)?Key$/;

/** Finds them by how Redoc's code is built, not by how they read. */
export function redocTexts(bundle: string): RedocTexts {
  const program = parseAst(bundle) as unknown as Node;
  const nodes = [...everyNodeIn(program)];
  const makers = translatorMakers(nodes, bundle);
  const constants = constantsIn(nodes);
  const said = new Set<string>();
  const hardCoded = new Set<string>();

  visit(program, []);
  const legible = (text: string) => /[a-z]{2}/i.test(text);
  return { said: new Set([...said].filter(legible)), hardCoded: new Set([...hardCoded].filter(legible)) };

  /** @param scopes The names of the functions around, the inner ones first. */
  function visit(node: Node, scopes: Map<string, Declared>[]): void {
    const inner = isFunction(node) ? [namesIn(node, makers), ...scopes] : scopes;
    const declared = (name: string) => inner.find((names) => names.has(name))?.get(name);
    const lookup: Lookup = (name) => {
      const own = declared(name)?.texts ?? [];
      return own.length > 0 ? own : (constants.get(name) ?? []);
    };
    if (node.type === "CallExpression") {
      const callee = node.callee as Node;
      const [first, second] = node.arguments as Node[];
      const isTranslator = declared(nameOf(callee))?.isTranslator ?? isMade(callee, makers);
      if (isTranslator && second) for (const text of textsIn(second, lookup)) said.add(text);
      if (nameOf(callee) === "translate" && callee.type === "MemberExpression" && first)
        for (const text of textsIn(first, lookup)) said.add(text);
      if (/^jsxs?$/.test(nameOf(callee)) && second) {
        for (const [name, value] of propertiesOf(second)) {
          if (!shown.has(name)) continue;
          for (const text of textsIn(value)) hardCoded.add(text);
        }
      }
    }
    // A translator that a function may be given: `translate ? translate(key, text) : text`.
    if (node.type === "ConditionalExpression" && (node.test as Node).type === "Identifier") {
      const { type, callee, arguments: given } = node.consequent as Node;
      const [, second] = (given ?? []) as Node[];
      if (type === "CallExpression" && nameOf(callee as Node) === nameOf(node.test as Node) && second)
        for (const text of textsIn(second, lookup)) said.add(text);
    }
    const properties = propertiesOf(node);
    for (const [name, value] of properties) {
      const of = keyOf.exec(name)?.[1]?.toLowerCase();
      if (of === undefined || (!name.endsWith("TranslationKey") && textsIn(value).length === 0)) continue;
      for (const [other, text] of properties)
        if (other.toLowerCase() === of) for (const each of textsIn(text, lookup)) said.add(each);
    }
    for (const child of childrenOf(node)) visit(child, inner);
  }
}

/** The texts that an expression may be. */
function textsIn(node: Node, lookup?: Lookup): string[] {
  const more = (...parts: unknown[]) => parts.flatMap((part) => textsIn(part as Node, lookup));
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "TemplateLiteral") {
    return [(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("{}")];
  }
  if (node.type === "ConditionalExpression") return more(node.consequent, node.alternate);
  if (node.type === "LogicalExpression") return more(node.left, node.right);
  if (node.type === "ArrayExpression" && !lookup) return more(...(node.elements as Node[]).filter(Boolean));
  if (!lookup) return [];
  if (node.type === "ObjectExpression")
    return propertiesOf(node).flatMap(([name, value]) => (name === "defaultValue" ? more(value) : []));
  if (node.type === "MemberExpression" && node.computed) return more(node.object);
  return node.type === "Identifier" ? lookup(nameOf(node)) : [];
}

/** Texts that have a name in the bundle, alone or in a table. */
function constantsIn(nodes: Node[]): Map<string, string[]> {
  const constants = new Map<string, string[]>();
  for (const node of nodes) {
    const [name, value] = (
      node.type === "VariableDeclarator" ? [node.id, node.init] : [node.left, node.right]
    ) as Node[];
    if (name?.type !== "Identifier" || !value || nameOf(name).length < 2) continue;
    const texts =
      value.type === "ObjectExpression"
        ? propertiesOf(value).flatMap(([, each]) => textsIn(each))
        : textsIn(value);
    if (texts.length > 0 && ["Literal", "TemplateLiteral", "ObjectExpression"].includes(value.type))
      constants.set(nameOf(name), texts);
  }
  return constants;
}

/** Names of the functions that give a translator: one asks for the page's keys, others call it. */
function translatorMakers(nodes: Node[], bundle: string): Set<string> {
  const short = nodes.filter(
    ({ type, start, end }) => type === "FunctionDeclaration" && Number(end) - Number(start) < 1000,
  );
  const codeOf = ({ start, end }: Node) => bundle.slice(Number(start), Number(end));
  const makers = new Set<string>();
  for (const each of short)
    if (codeOf(each).includes(".useTranslationKeys(")) makers.add(nameOf(each.id as Node));
  for (const each of short) {
    const statements = (each.body as Node).body as Node[];
    if (statements.some(({ argument }) => isMade(argument as Node, makers)))
      makers.add(nameOf(each.id as Node));
  }
  return makers;
}

const isMade = (node: Node | undefined, makers: Set<string>) =>
  node?.type === "CallExpression" && makers.has(nameOf(node.callee as Node));

/** The names that a function declares, without the functions in it. */
function namesIn(scope: Node, makers: Set<string>): Map<string, Declared> {
  const names = new Map<string, Declared>();
  for (const parameter of scope.params as Node[]) declare(parameter, false);
  const rest = [scope.body as Node];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === "VariableDeclarator")
      declare(node.id as Node, isMade(node.init as Node, makers), node.init as Node);
    if (!isFunction(node)) rest.push(...childrenOf(node));
  }
  return names;

  function declare(pattern: Node, isTranslator: boolean, value?: Node): void {
    if (pattern.type === "Identifier")
      names.set(nameOf(pattern), { isTranslator, texts: value ? textsIn(value) : [] });
    for (const [name, value] of propertiesOf(pattern)) declare(value, name === "translate");
    const inside = [pattern.left, pattern.argument, ...((pattern.elements as unknown[]) ?? [])];
    if (pattern.type.endsWith("Pattern") || pattern.type === "RestElement")
      for (const each of inside) if (isNode(each)) declare(each, isTranslator);
  }
}

/** Of an object or of a pattern for one. */
function propertiesOf(node: Node): [name: string, value: Node][] {
  if (!/^Object(Expression|Pattern)$/.test(node.type)) return [];
  return (node.properties as Node[]).flatMap(({ type, key, value }) =>
    type === "Property" ? [[nameOf(key as Node), value as Node] as [string, Node]] : [],
  );
}

/** The last part of a name, or of a literal that stands for one. */
function nameOf(node: Node): string {
  if (node.type === "SequenceExpression") return nameOf((node.expressions as Node[]).at(-1) as Node);
  if (node.type === "MemberExpression") return nameOf(node.property as Node);
  return String(node.name ?? node.value ?? "");
}

function* everyNodeIn(root: Node): Generator<Node> {
  const rest = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    yield node;
    rest.push(...childrenOf(node));
  }
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const part of Object.values(node)) {
    if (isNode(part)) children.push(part);
    else if (Array.isArray(part)) for (const each of part) if (isNode(each)) children.push(each);
  }
  return children;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const isFunction = ({ type }: Node) => /Function/.test(type);
