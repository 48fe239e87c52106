package org.diptych.app.look;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.syntax.Language;
import org.diptych.desk.settings.EditorChoice;
import org.diptych.desk.text.PostPart;
import org.diptych.ui.editor.EditorSettings;
import org.diptych.ui.editor.EditorSettings.Letters;

/** Makes of what the author chose how the editor of a part looks. Stateless. */
public final class EditorLook {
    private EditorLook() {}

    public static EditorSettings of(EditorChoice choice, PostPart part) {
        return of(choice, part.language());
    }

    /** For text in {@code language}. */
    public static EditorSettings of(EditorChoice choice, String language) {
        String chosen = new Language(language).isChinese()
                ? choice.fonts().chinese()
                : choice.fonts().others();
        List<String> fonts = chosen.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(chosen), Letters.FONTS.stream()).toList();
        return EditorSettings.DEFAULT
                .withLetters(new Letters(fonts, choice.fontSize(), choice.zoom()))
                .withLineNumbers(choice.lineNumbers());
    }
}
