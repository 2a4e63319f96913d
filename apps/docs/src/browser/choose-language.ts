// The site's root sends the reader to the language that the browser asks for first.
const links = [...document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")];
const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
const chosen = wanted.flatMap((tag) => links.find(({ hreflang }) => hreflang === tag) ?? [])[0] ?? links[0];
if (chosen) location.replace(chosen.href);
