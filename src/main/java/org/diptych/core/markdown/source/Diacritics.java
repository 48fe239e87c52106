package org.diptych.core.markdown.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes the marks off Latin letters, as hexo-util does for ids. Stateless. */
public final class Diacritics {
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");

    private Diacritics() {}

    /** {@code text} with plain Latin letters. */
    public static String removed(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(parted).replaceAll(""), Normalizer.Form.NFC);
    }
}
