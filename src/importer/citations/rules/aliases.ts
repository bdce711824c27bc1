/** How an author says what a work will be called from here on: `henceforth FO`, `im Folgenden: HZ`. */
export const aliasPattern =
  /(?:^|[;,.]\s*)(?:henceforth|hereafter|hereinafter|hereinunder|thereafter|cited (?:hereafter |below )?as|abbreviated|désormais|ci-après|dorénavant|im folgenden|künftig|bundan sonra|dalee|далее)(?:\s+(?:cited|referred to|abbreviated|abrégé|cité|zit(?:iert|\.)|quoted))?(?:\s+(?:as|to as|als|:))?[:,]?\s+["'“‘«„]?(.+?)["'”’»“]?\s*$/iu;
