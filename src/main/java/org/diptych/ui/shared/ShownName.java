package org.diptych.ui.shared;

/**
 * Names that others chose, of files and posts, as one line that shows every character of them: a line break, a control
 * character or one that turns the direction of what follows has a mark in its place. Stateless.
 */
public final class ShownName {
    private static final int DELETE = 0x7f;
    private static final int PICTURES = 0x2400;

    private ShownName() {}

    /** {@code name} as it is shown; never null. */
    public static String of(String name) {
        if (name.codePoints().noneMatch(ShownName::isHidden)) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (!isHidden(character)) {
                shown.appendCodePoint(character);
            } else if (character < ' ') {
                shown.appendCodePoint(PICTURES + character);
            } else if (character == DELETE) {
                shown.append('\u2421');
            } else {
                shown.append(String.format("\u27e8U+%04X\u27e9", character));
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character)
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u061c'
                || character == '\u200b'
                || character == '\u200e'
                || character == '\u200f'
                || character == '\ufeff'
                || character >= '\u202a' && character <= '\u202e'
                || character >= '\u2060' && character <= '\u2069';
    }
}
