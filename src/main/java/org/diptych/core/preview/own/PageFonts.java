package org.diptych.core.preview.own;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The fonts of the page's text. Chinese letters come from the Chinese one wherever they stand, all else from the other.
 * Immutable; empty for what the page takes otherwise.
 */
public record PageFonts(String latin, String chinese) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._+&()'-]{1,100}");
    private static final String LETTERS =
            "U+2E80-2FDF, U+3000-303F, U+31C0-4DBF, U+4E00-9FFF, U+F900-FAFF, U+FE30-FE4F,"
                    + " U+FF00-FFEF, U+20000-3134F";
    /** Marks that both scripts share, in Chinese text. */
    private static final String MARKS = "U+2014, U+2018-201D, U+2026";

    /** What the page takes otherwise. */
    public static final PageFonts USUAL = new PageFonts("", "");

    public PageFonts {
        Objects.requireNonNull(latin, "latin");
        Objects.requireNonNull(chinese, "chinese");
        // A settings file can be written by hand; no font's name needs more.
        latin = NAME.matcher(latin).matches() ? latin : "";
        chinese = NAME.matcher(chinese).matches() ? chinese : "";
    }

    String css() {
        if (equals(USUAL)) {
            return "";
        }
        StringBuilder css = new StringBuilder();
        if (!chinese.isEmpty()) {
            css.append(face("dp-own", LETTERS)).append(face("dp-own-marks", MARKS));
        }
        String others = latin.isEmpty() ? "" : "\"" + latin + "\", ";
        String letters = chinese.isEmpty() ? "" : "\"dp-own\", ";
        String marks = chinese.isEmpty() ? "var(--dp-marks), " : "\"dp-own-marks\", ";
        return css.append(".dp-page { font-family: ")
                .append(letters)
                .append(others)
                .append("var(--dp-font) }\n.dp-page section:lang(zh), .dp-title:lang(zh) { font-family: ")
                .append(marks)
                .append(letters)
                .append(others)
                .append("var(--dp-font) }\n")
                .toString();
    }

    private String face(String name, String range) {
        return "@font-face { font-family: \"" + name + "\"; src: local(\"" + chinese + "\"); unicode-range: " + range
                + "; }\n";
    }
}
