/**
 * The style sheet of the printed book: notes at the foot of their page, the title at its head, the pages of the original
 * kept quiet in the margin.
 */
export const paperStyle = `@import url('face/book-face.css');
@page {
  size: 148mm 210mm;
  margin: 19mm 22mm 22mm 18mm;
  @bottom-center {
    content: counter(page);
    font:
      9pt 'EB Garamond',
      serif;
  }
  @top-center {
    content: string(head, first-except);
    font:
      italic 9pt 'EB Garamond',
      serif;
  }
  @footnote {
    padding-top: 1.5mm;
    margin-top: 3mm;
    border-top: 0.3pt solid #999;
  }
}
@page :first {
  @top-center {
    content: none;
  }
}
html {
  font:
    10.5pt/1.35 'EB Garamond',
    serif;
  font-variant-numeric: oldstyle-nums proportional-nums;
  hyphens: auto;
  text-align: justify;
  orphans: 2;
  widows: 2;
  overflow-wrap: break-word;
}
body {
  margin: 0;
  counter-reset: none;
}
p {
  margin: 0;
  text-indent: 1.2em;
}
h1 {
  string-set: head content();
}
h1,
h2,
h3,
h4,
h5,
h6 {
  font-weight: 400;
  line-height: 1.2;
  text-align: start;
  hyphens: none;
  break-after: avoid;
  margin: 1.6em 0 0.6em;
}
h1 {
  font-size: 20pt;
  margin: 0 0 4mm;
}
h2 {
  font-size: 13pt;
}
h3 {
  font-size: 11pt;
  font-style: italic;
}
header {
  margin-block: 12mm 10mm;
}
header p {
  text-indent: 0;
  text-align: start;
  hyphens: none;
}
header [role='doc-subtitle'] {
  font-size: 12.5pt;
  font-style: italic;
  margin-bottom: 3mm;
}
.author {
  margin-bottom: 3mm;
  font-size: 12pt;
}
.about {
  font-size: 8.5pt;
  line-height: 1.3;
  margin-top: 1mm;
}
section > p:first-child,
h2 + p,
h3 + p,
h4 + p,
blockquote > p:first-child,
.heading,
.verse,
li > p {
  text-indent: 0;
}
blockquote {
  margin: 0.6em 1.2em;
  font-size: 0.95em;
}
.verse {
  margin: 0.6em 1.2em;
  text-align: start;
  hyphens: none;
}
a {
  color: inherit;
  text-decoration: none;
}
cite {
  font-style: italic;
}
sup {
  line-height: 0;
  font-size: 0.68em;
  font-variant-numeric: lining-nums proportional-nums;
}
sup a {
  font-size: inherit !important;
}
[role='doc-pagebreak']::before {
  content: attr(title);
  position: absolute;
  left: 111mm;
  font:
    7.5pt 'EB Garamond',
    serif;
  color: #666;
  text-indent: 0;
}
#notes > h2 {
  display: none;
}
aside,
.works {
  font-variant-numeric: lining-nums proportional-nums;
}
aside {
  font-size: 8.5pt;
  line-height: 1.28;
  text-indent: 0;
  margin: 0 0 0.8mm;
}
aside > p {
  text-indent: 0;
}
aside > .place,
aside > .place + p {
  display: inline;
}
.place {
  font-size: 0.85em;
}
ul.works {
  list-style: none;
  margin: 0;
  padding: 0;
}
.works li {
  margin: 0 0 1mm;
  padding-left: 5mm;
  text-indent: -5mm;
  font-size: 9pt;
  text-align: start;
}
.place + p {
  text-indent: 0;
}
.annotation {
  break-inside: avoid;
  margin-bottom: 2.5mm;
  font-size: 9pt;
}
.annotation h2 {
  font-size: 10pt;
  font-style: italic;
  margin: 0;
}
`;
