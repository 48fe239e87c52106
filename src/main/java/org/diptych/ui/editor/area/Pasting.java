package org.diptych.ui.editor.area;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What the author copies out of an area and pastes into it. Confined to the FX thread. */
public final class Pasting {
    private final WritingArea area;
    private Predicate<String> takesText = text -> false;
    private BooleanSupplier takesHtml = () -> false;

    Pasting(WritingArea area) {
        this.area = area;
    }

    /** Copies what is selected, as plain text. */
    void copy() {
        if (area.getSelection().getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(area.getSelectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Pastes what the clipboard holds: a picture, HTML or text, whoever takes it first. */
    void paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        String text = board.getString();
        // Programs that copy words offer a picture of them too, and those that copy files their names.
        if (board.hasFiles() || board.hasImage() && (text == null || text.isBlank())) {
            PictureEvent pictures = new PictureEvent(board);
            area.fireEvent(pictures);
            if (pictures.isTaken()) {
                return;
            }
        }
        String words = text == null ? "" : text;
        if (!words.isEmpty() && takesText.test(words)) {
            return;
        }
        // Some programs offer HTML and nothing beside it: its words are pasted where Markdown has no place.
        if (board.hasHtml() && (words.isEmpty() || takesHtml.getAsBoolean())) {
            HtmlPasteEvent html = new HtmlPasteEvent(board.getHtml(), words);
            area.fireEvent(html);
            if (html.isTaken()) {
                return;
            }
        }
        if (!words.isEmpty()) {
            area.replaceSelection(plain(words));
        }
    }

    /** Pastes the text of the clipboard as it stands. */
    public void pastePlain() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isEmpty()) {
            area.replaceSelection(plain(text));
        }
    }

    /** Puts {@code text} in place of what is selected. */
    public void put(String text) {
        area.replaceSelection(plain(text));
    }

    /** Asks {@code taker}, whenever HTML is pasted, whether it is to be put in as Markdown. */
    public void onHtml(BooleanSupplier taker) {
        takesHtml = taker;
    }

    /** Has {@code taker} asked for each text that is pasted, whether it has put it in by itself. */
    public void onPaste(Predicate<String> taker) {
        takesText = taker;
    }

    /** {@code text} with {@code \n} line ends. */
    public static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
