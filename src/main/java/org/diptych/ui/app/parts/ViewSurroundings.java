package org.diptych.ui.app.parts;

import java.util.Locale;
import java.util.function.Function;
import org.diptych.core.messages.Messages;
import org.diptych.ui.editor.EditorSettings;
import org.diptych.ui.shared.Background;
import org.diptych.ui.shared.PostPart;

/**
 * What the views of posts share.
 *
 * @param looks how the editor of a part looks at present
 * @param locale the language the window speaks
 * @param words area {@code app}
 * @param partWords area {@code panels}: the names of parts
 * @param editorWords area {@code editor}
 * @param findings what findings say
 * @param background cuts a post anew
 */
public record ViewSurroundings(
        Function<PostPart, EditorSettings> looks,
        Locale locale,
        Messages words,
        Messages partWords,
        Messages editorWords,
        FindingWords findings,
        Background background) {

    /** For a window that speaks {@code locale}. */
    public static ViewSurroundings of(Locale locale, Function<PostPart, EditorSettings> looks, Background background) {
        return new ViewSurroundings(
                looks,
                locale,
                Messages.of("app", locale),
                Messages.of("panels", locale),
                Messages.of("editor", locale),
                new FindingWords(locale),
                background);
    }
}
