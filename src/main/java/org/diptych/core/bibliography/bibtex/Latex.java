package org.diptych.core.bibliography.bibtex;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * TeX as plain text: {@code {\"O}zg\"ur} is {@code Özgür}, {@code $\mathcal{O}(n^2)$} is {@code O(n²)}. No letter is
 * lost: of a command nobody knows the argument stays, or its name if it has none. Stateless.
 */
final class Latex {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Latex() {}

    static String plain(String tex) {
        if (tex.indexOf('\\') < 0 && tex.indexOf('{') < 0 && tex.indexOf('$') < 0) {
            return tidy(LatexReader.ligatures(tex.replace('~', ' ')).replace("}", ""));
        }
        return tidy(new LatexReader(tex).read());
    }

    /** An address or a DOI: its signs are meant, but for TeX's way of writing them. */
    static String verbatim(String tex) {
        return tex.replaceAll("\\\\(?:url|href|path)\\s*(?=\\{)", "")
                .replaceAll("\\\\textasciitilde(?:\\{\\})?|\\\\~(?:\\{\\})?|\\\\texttildelow", "~")
                .replaceAll("\\\\textunderscore(?:\\{\\})?", "_")
                .replaceAll("\\\\([_%&#$~{}])", "$1")
                .replaceAll("[{}]", "")
                .replace("\\", "")
                .strip();
    }

    private static String tidy(String plain) {
        return BLANKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
