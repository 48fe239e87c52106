package org.diptych.ui.shared;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's icons: one pack, one size. */
public final class Icons {
    private static final int SIZE = 16;

    private Icons() {}

    /** {@code icon} at the window's size, coloured by the theme. */
    public static FontIcon of(Feather icon) {
        FontIcon font = new FontIcon(icon);
        font.setIconSize(SIZE);
        font.getStyleClass().add("icon");
        return font;
    }
}
