package org.diptych.app.parts;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCombination;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.work.Background;
import org.diptych.desk.writing.WritingDesk;
import org.diptych.ui.editor.EditorSettings;

/**
 * What the views of posts share.
 *
 * @param looks how the editor of a part looks at present
 * @param locale the language the window speaks
 * @param words area {@code app}
 * @param partWords area {@code panels}: the names of parts
 * @param editorWords area {@code editor}
 * @param findings what findings say
 * @param form area {@code frontmatter}
 * @param siteWords the tags and categories of the site that the post in front lies in
 * @param shortcuts the keys of a command of the window
 * @param background cuts a post anew
 * @param writing knows words
 */
public record ViewSurroundings(
        Function<PostPart, EditorSettings> looks,
        Locale locale,
        Messages words,
        Messages partWords,
        Messages editorWords,
        FindingWords findings,
        Messages form,
        ObjectProperty<SiteWords> siteWords,
        ObjectProperty<Function<String, Optional<KeyCombination>>> shortcuts,
        Background background,
        WritingDesk writing) {

    /** For a window that speaks {@code locale}. */
    public static ViewSurroundings of(
            Locale locale, Function<PostPart, EditorSettings> looks, Background background, WritingDesk writing) {
        return new ViewSurroundings(
                looks,
                locale,
                Messages.of("app", locale),
                Messages.of("panels", locale),
                Messages.of("editor", locale),
                new FindingWords(locale),
                Messages.of("frontmatter", locale),
                new SimpleObjectProperty<>(SiteWords.NONE),
                new SimpleObjectProperty<>(command -> Optional.empty()),
                background,
                writing);
    }
}
