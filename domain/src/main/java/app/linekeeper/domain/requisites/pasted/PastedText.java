package app.linekeeper.domain.requisites.pasted;

import java.text.Normalizer;

/** A pasted text as the reader goes through it: line breaks, tabs and bars stay, every other white space is one space. */
final class PastedText {

    /** What lists, quoted letters, tables and messengers put before a line or around words. */
    private static final String LIST_SIGNS =
            "\\*|(?m)^(?:[>\u2022\u00b7\u25aa\u25cf|] ?|[\u2013\u2014-] (?=.)|\\d{1,2}[.)] )++";

    private PastedText() {}

    static String normal(String text) {
        return SoleTrader.withWholeNames(Normalizer.normalize(text.replace('\u2116', ' '), Normalizer.Form.NFKC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Z}\\f\\x0B]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll(LIST_SIGNS, "")
                .strip());
    }
}
