package org.diptych.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diptych.core.syntax.Language;

/**
 * How an editor looks and helps. Immutable.
 *
 * @param letters what its text is set in
 * @param lineNumbers whether lines are numbered
 * @param yuanAsDollar whether a full-width yuan sign typed where a formula can begin is a dollar
 * @param focus whether all but the paragraph at the caret is dimmed
 * @param typewriter whether the caret's row stays in the middle while one types
 */
public record EditorSettings(
        Letters letters, boolean lineNumbers, boolean yuanAsDollar, boolean focus, boolean typewriter) {
    /** What a first start shows. */
    public static final EditorSettings DEFAULT =
            new EditorSettings(new Letters(List.of(), 15, 1), true, true, false, false);

    public EditorSettings {
        Objects.requireNonNull(letters, "letters");
    }

    /**
     * What a text is set in. Immutable.
     *
     * @param fonts font families, the first that is installed is taken; none for those usual for the language
     * @param fontSize in pixels at zoom 1, between 6 and 72
     * @param zoom between 0.5 and 4
     */
    public record Letters(List<String> fonts, double fontSize, double zoom) {
        /** The families tried in turn: first what has good Latin shapes, the Chinese ones come in as fallback. */
        public static final List<String> FONTS = List.of(
                "JetBrains Mono",
                "Cascadia Mono",
                "DejaVu Sans Mono",
                "Noto Sans Mono CJK SC",
                "PingFang SC",
                "Microsoft YaHei");

        /** As {@link #FONTS}, for text that is mostly Chinese: its bold must be bold, its marks as wide as its letters. */
        private static final List<String> CHINESE_FONTS =
                List.of("Sarasa Mono SC", "Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei");

        public Letters {
            fonts = List.copyOf(fonts);
            fontSize = Math.max(6, Math.min(72, fontSize));
            zoom = Math.max(0.5, Math.min(4, zoom));
        }

        /** The families to try for text in {@code language}, which is empty where it is any. */
        private List<String> fontsFor(String language) {
            if (!fonts.isEmpty()) {
                return fonts;
            }
            return new Language(language).isChinese()
                    ? Stream.concat(CHINESE_FONTS.stream(), FONTS.stream()).toList()
                    : FONTS;
        }

        /** The family in which text in {@code language} is set: the first that is installed. */
        public String familyFor(String language) {
            return InstalledFonts.first(fontsFor(language));
        }

        /** The size of the letters on screen, in pixels. */
        public double size() {
            return Math.round(fontSize * zoom * 2) / 2.0;
        }
    }

    public EditorSettings withLetters(Letters changed) {
        return new EditorSettings(changed, lineNumbers, yuanAsDollar, focus, typewriter);
    }

    public EditorSettings withLineNumbers(boolean changed) {
        return new EditorSettings(letters, changed, yuanAsDollar, focus, typewriter);
    }

    public EditorSettings withYuanAsDollar(boolean changed) {
        return new EditorSettings(letters, lineNumbers, changed, focus, typewriter);
    }

    /** The same with these two. */
    public EditorSettings quiet(boolean dimmed, boolean centred) {
        return new EditorSettings(letters, lineNumbers, yuanAsDollar, dimmed, centred);
    }
}
