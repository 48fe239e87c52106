package org.diptych.ui.editor;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.syntax.Language;

/**
 * How an editor looks and helps. Immutable.
 *
 * @param fonts font families, the first that is installed is taken; none for those usual for the language
 * @param fontSize in pixels at zoom 1, between 6 and 72
 * @param zoom between 0.5 and 4
 * @param lineNumbers whether lines are numbered
 * @param wrap whether long lines are folded to the column
 * @param columns how many characters wide the column is at most
 * @param closePairs whether the second bracket, dollar or backtick comes by itself
 * @param yuanAsDollar whether a full-width yuan sign typed where a formula can begin is a dollar
 * @param focus whether all but the paragraph at the caret is dimmed
 * @param typewriter whether the caret's row stays in the middle while one types
 */
public record EditorSettings(
        List<String> fonts,
        double fontSize,
        double zoom,
        boolean lineNumbers,
        boolean wrap,
        int columns,
        boolean closePairs,
        boolean yuanAsDollar,
        boolean focus,
        boolean typewriter) {

    /** The families tried in turn: first what has good Latin shapes, the Chinese ones come in as fallback. */
    public static final List<String> FONTS = List.of(
            "JetBrains Mono",
            "Cascadia Mono",
            "DejaVu Sans Mono",
            "Noto Sans Mono CJK SC",
            "PingFang SC",
            "Microsoft YaHei");

    /** As {@link #FONTS}, for text that is mostly Chinese: its bold must be bold, its marks as wide as its letters. */
    public static final List<String> CHINESE_FONTS =
            List.of("Sarasa Mono SC", "Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei");

    /** What a first start shows. */
    public static final EditorSettings DEFAULT =
            new EditorSettings(List.of(), 15, 1, true, true, 84, true, true, false, false);

    public EditorSettings {
        fonts = List.copyOf(fonts);
        fontSize = Math.max(6, Math.min(72, fontSize));
        zoom = Math.max(0.5, Math.min(4, zoom));
    }

    public EditorSettings withYuanAsDollar(boolean changed) {
        return new EditorSettings(
                fonts, fontSize, zoom, lineNumbers, wrap, columns, closePairs, changed, focus, typewriter);
    }

    /** The same with these two. */
    public EditorSettings quiet(boolean dimmed, boolean centred) {
        return new EditorSettings(
                fonts, fontSize, zoom, lineNumbers, wrap, columns, closePairs, yuanAsDollar, dimmed, centred);
    }

    /** The families to try for text in {@code language}, which is empty where it is any. */
    List<String> fontsFor(String language) {
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
    public double letterSize() {
        return Math.round(fontSize * zoom * 2) / 2.0;
    }
}
