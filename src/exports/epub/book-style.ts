/** The style sheet of every book: little, for the reader's own settings come first. */
export const bookStyle = `body { line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-align: left; hyphens: none; }
header { margin-bottom: 3em; }
.author { font-style: italic; }
.about, .place { font-size: 0.85em; text-indent: 0; }
p { margin: 0; text-indent: 1.5em; }
h1 + p, h2 + p, h3 + p, h4 + p, header p, blockquote p, aside p, li p, .heading, .verse { text-indent: 0; }
blockquote, .verse { margin: 1em 1.5em; }
cite { font-style: italic; }
sup { line-height: 0; }
a.call { text-decoration: none; }
aside { margin-top: 0.75em; font-size: 0.9em; }
.annotation h2 { font-size: 1em; margin-bottom: 0; }
.works { list-style: none; padding-left: 1.5em; text-indent: -1.5em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border-bottom: 1px solid; padding: 0.2em 0.6em; text-align: left; vertical-align: top; }
.cover { margin: 0; text-align: center; text-indent: 0; }
.cover img { max-width: 100%; max-height: 100vh; }
`;
