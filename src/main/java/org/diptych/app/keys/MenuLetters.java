package org.diptych.app.keys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The letters by which items of menus are chosen. Stateless. */
final class MenuLetters {
    private MenuLetters() {}

    /** The letter or digit of a key, whatever it types; empty for other keys, and with Ctrl held. */
    static Optional<String> letter(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean command = event.isControlDown() || event.isMetaDown();
        boolean letter = code.isLetterKey() || code.isDigitKey() && !code.isKeypadKey();
        return letter && !command ? Optional.of(code.getChar().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The item with {@code letter}; in a menu without letters, the only one that begins with it. */
    static <I extends MenuItem> Optional<I> find(List<I> items, String letter) {
        List<I> marked = items.stream().filter(item -> of(item).equals(letter)).toList();
        List<I> fitting = marked.isEmpty() && items.stream().allMatch(item -> of(item).isEmpty())
                ? items.stream().filter(item -> begin(item).startsWith(letter)).toList()
                : marked;
        return fitting.size() == 1 && fitting.get(0).isVisible() ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The letter of {@code item}, in lower case; empty where it has none. */
    static String of(MenuItem item) {
        String text = item.getText() == null ? "" : item.getText();
        int mark = item.isMnemonicParsing() ? text.replace("__", "  ").indexOf('_') : -1;
        return mark < 0 || mark + 1 >= text.length()
                ? ""
                : text.substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
    }

    /** Chooses {@code item}, as a click does. */
    static void fire(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        } else if (item instanceof RadioMenuItem radio) {
            radio.setSelected(radio.getToggleGroup() != null || !radio.isSelected());
        }
        item.fire();
    }

    private static String begin(MenuItem item) {
        return item.getText() == null ? "" : item.getText().toLowerCase(Locale.ROOT);
    }
}
