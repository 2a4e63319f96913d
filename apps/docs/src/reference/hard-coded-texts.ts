import type { Replacement } from "./redoc-replacements.ts";

/** What says a text of Redoc in the page's language. */
export function translated(english: string): string {
  return `globalThis.redocUi.translate(\`${english}\`)`;
}

/** Texts that Redoc shows as they are, by the property that holds them. */
const properties: Record<string, string[]> = {
  '"aria-label"': [
    "Clear all",
    "Close image",
    "Collapse all",
    "Copy",
    "Dismiss notification",
    "Email",
    "Expand all",
    "More details",
    "Open in new tab",
    "Report a problem",
    "Response status",
    "Search trigger button",
    "Select all",
    "collapse",
  ],
  alt: ["redocly logo"],
  children: [
    " and ",
    " or ",
    "API docs by",
    "Accepts the following message:",
    "Binding Version:",
    "Cancel",
    "Client ID",
    "Correlation ID",
    "Description",
    "Description:",
    "Exchanges",
    "Group ID",
    "Host:",
    "Info",
    "Messages",
    "No results",
    "Partitions",
    "Pathname:",
    "Queues",
    "Recursive",
    "Reload page",
    "Replicas",
    "Schema ID Location",
    "Schema ID payload encoding",
    "Schema Registry URL:",
    "Schema Registry Vendor:",
    "Schema lookup strategy",
    "Search endpoints, schemas, and more...",
    "Searching...",
    "Security",
    "Something went wrong rendering the API documentation.",
    "Summary:",
    "Tags",
    "Title:",
    "Topic",
    "Variables",
    "and",
    "array",
    "deprecated",
    "one of",
  ],
  emptyMessage: ["// No callback payload", "// No payload sample"],
  label: [
    "Enum:",
    "Location:",
    "Scheme type:",
    "and",
    "link to Arguments",
    "link to Input schema",
    "link to Message selector",
    "link to Output schema",
    "or",
  ],
  placeholder: ["Search docs..."],
  text: ["to exit", "to navigate", "to select"],
  tip: ["Deprecated", "Switch color mode"],
  title: ["Dismiss notification", "Error details"],
};

/** Those of them that stand there more than once. */
const counts: Record<string, number> = { "label:Scheme type:": 2, "label:and": 3, "label:or": 2 };

const typeCounts: Record<string, number> = {
  ",{children:t.type})": 2,
  ",{children:e.type})": 3,
  ",{children:e.accessMode})": 2,
};

/** Texts inside an expression, which alone tells them from others. */
const expressions: Record<string, string> = {
  "h.label:`Select all`": `h.label:${translated("Select all")}`,
  "g.label:`Clear all`": `g.label:${translated("Clear all")}`,
  "p?.label||`Expand all`": `p?.label||${translated("Expand all")}`,
  "m?.label||`Collapse all`": `m?.label||${translated("Collapse all")}`,
  "buttonText||`Report`": `buttonText||${translated("Report")}`,
  "[`Default`,": `[${translated("Default")},`,
  "[`Enum`,": `[${translated("Enum")},`,
  "`Failed to load API description: `": translated("Failed to load API description: "),
  "n||`Link`": `n||${translated("Link")}`,
  "n||`Tags`": `n||${translated("Tags")}`,
  "[t,` Configuration`]": `[t,${translated(" Configuration")}]`,
  "`Accepts `": translated("Accepts "),
  "` the following messages:`": translated(" the following messages:"),
  "`Protocol${e.protocolVersion?` and version`:``}:`": `e.protocolVersion?${translated("Protocol and version:")}:${translated("Protocol:")}`,
  "===`hook`?`event`:": `===\`hook\`?${translated("event")}:`,
  "[`name: `,": `[${translated("name: ")},`,
  "?`Discriminator`:`Variant`": `?${translated("Discriminator")}:${translated("Variant")}`,
  "`Example ${t+1}`": `\`\${${translated("Example")}} \${t+1}\``,
  "`Show ${a} more scopes`": `${translated("Show # more scopes")}.replace("#",a)`,
  "?`Items `:``}${t===1?`Value:`:`Enum:`}`": `?${translated("Items ")}:\`\`}\${t===1?${translated("Value:")}:${translated("Enum:")}}\``,
  "?`Items `:``}${n.length===1?`Value`:`Enum Value`}`": `?${translated("Items ")}:\`\`}\${n.length===1?${translated("Value")}:${translated("Enum Value")}}\``,
  "`Find more info here`": translated("Find more info here"),
  "`${n}${t(`parameterName`,`parameter name`)}:`": "globalThis.redocUi.translate(n+`parameter name`)+`:`",
  "??`Callback`": `??${translated("Callback")}`,
  "=`// No sample`": `=${translated("// No sample")}`,
  "e?`Close navigation menu`:`Open navigation menu`": `e?${translated("Close navigation menu")}:${translated("Open navigation menu")}`,
  '"aria-label":n?`Show sidebar`:`Hide sidebar`': `"aria-label":n?${translated("Show sidebar")}:${translated("Hide sidebar")}`,
};

const why = "A text that is not passed through the fallback.";

/** Each of them said in the page's language. */
export const hardCodedTexts: Replacement[] = [
  ...Object.entries(properties).flatMap(([property, texts]) =>
    texts.map((text) => ({
      why,
      from: `${property}:\`${text}\``,
      to: `${property}:${translated(text)}`,
      count: counts[`${property}:${text}`] ?? 1,
    })),
  ),
  ...Object.entries(expressions).map(([from, to]) => ({ why, from, to, count: 1 })),
  {
    why: "What is above alternatives is in Redoc's data, not in a text.",
    from: "{children:t.label})",
    to: "{children:globalThis.redocUi.translate(t.label)})",
    count: 1,
  },
  ...[
    ",{children:t.type})",
    ",{children:e.type})",
    ",{children:t.accessMode})",
    ",{children:e.accessMode})",
  ].map((from) => ({
    why: "Names of types are put together from English words.",
    from,
    to: from.replace(/\w\.\w+/, "globalThis.redocUi.typeText($&)"),
    count: typeCounts[from] ?? 1,
  })),
  {
    why: "The same for the type of an alternative.",
    from: "n=e.typeLabel??t,r=e.title||(t===n?void 0:t)",
    to: "r=e.title||(t===(e.typeLabel??t)?void 0:t),n=globalThis.redocUi.typeText(e.typeLabel??t)",
    count: 1,
  },
  {
    why: "The same for an alternative's limits.",
    from: "children:e.constraints.map(",
    to: "children:e.constraints.map(globalThis.redocUi.typeText).map(",
    count: 1,
  },
  { why, from: "`link to ${", to: `\`\${${translated("link to")}} \${`, count: 15 },
];
