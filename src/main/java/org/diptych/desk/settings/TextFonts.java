package org.diptych.desk.settings;

import java.util.Objects;

/**
 * Which fonts the author wants. Immutable; nothing is null.
 *
 * @param others a font family for all but Chinese text; empty for Diptych's own choice
 * @param chinese a font family for Chinese text; empty for Diptych's own choice
 */
public record TextFonts(String others, String chinese) {
    /** Diptych's own choice. */
    static final TextFonts OWN = new TextFonts("", "");

    public TextFonts {
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(chinese, "chinese");
    }

    public TextFonts withOthers(String changed) {
        return new TextFonts(changed, chinese);
    }

    public TextFonts withChinese(String changed) {
        return new TextFonts(others, changed);
    }
}
