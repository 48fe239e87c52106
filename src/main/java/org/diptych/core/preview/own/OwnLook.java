package org.diptych.core.preview.own;

import java.util.Objects;

/** How an author wants pages to look, in preview and export alike. Immutable; nothing is null. */
public record OwnLook(PageFonts fonts, StyleSheet sheet) {
    /** As pages look otherwise. */
    public static final OwnLook USUAL = new OwnLook(PageFonts.USUAL, StyleSheet.NONE);

    public OwnLook {
        Objects.requireNonNull(fonts, "fonts");
        Objects.requireNonNull(sheet, "sheet");
    }

    /** CSS for the application's page; empty for nothing. */
    public String inPreview() {
        return fonts.css() + sheet.inPreview();
    }

    /** CSS for a page on its own; empty for nothing. */
    public String exported() {
        return fonts.css() + sheet.exported();
    }
}
