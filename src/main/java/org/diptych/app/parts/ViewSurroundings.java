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
import org.diptych.desk.writing.WrittenToday;
import org.diptych.ui.editor.EditorSettings;

/** What the views of posts share, in a window that speaks one language. Confined to the FX thread. */
public final class ViewSurroundings {
    private final Function<PostPart, EditorSettings> looks;
    private final Locale locale;
    private final Messages words;
    private final Messages partWords;
    private final Messages editorWords;
    private final FindingWords findings;
    private final Messages form;
    private final ObjectProperty<SiteWords> siteWords = new SimpleObjectProperty<>(this, "siteWords", SiteWords.NONE);
    private final ObjectProperty<Function<String, Optional<KeyCombination>>> shortcuts =
            new SimpleObjectProperty<>(this, "shortcuts", command -> Optional.empty());
    private final Background background;
    private final WritingDesk writing;
    private final WrittenToday today;

    /**
     * @param locale the language the window speaks
     * @param looks how the editor of a part looks at present
     * @param background cuts a post anew
     * @param writing knows words
     * @param today counts what is written
     */
    public ViewSurroundings(
            Locale locale,
            Function<PostPart, EditorSettings> looks,
            Background background,
            WritingDesk writing,
            WrittenToday today) {
        this.locale = locale;
        this.looks = looks;
        this.background = background;
        this.writing = writing;
        this.today = today;
        this.words = Messages.of("app", locale);
        this.partWords = Messages.of("panels", locale);
        this.editorWords = Messages.of("editor", locale);
        this.findings = new FindingWords(locale);
        this.form = Messages.of("frontmatter", locale);
    }

    Function<PostPart, EditorSettings> looks() {
        return looks;
    }

    public Locale locale() {
        return locale;
    }

    /** Area {@code app}. */
    public Messages words() {
        return words;
    }

    /** Area {@code panels}: the names of parts. */
    public Messages partWords() {
        return partWords;
    }

    /** Area {@code editor}. */
    Messages editorWords() {
        return editorWords;
    }

    /** What findings say. */
    public FindingWords findings() {
        return findings;
    }

    /** Area {@code frontmatter}. */
    Messages form() {
        return form;
    }

    /** The tags and categories of the site that the post in front lies in. */
    public ObjectProperty<SiteWords> siteWords() {
        return siteWords;
    }

    /** The keys of a command of the window. */
    public ObjectProperty<Function<String, Optional<KeyCombination>>> shortcuts() {
        return shortcuts;
    }

    public Background background() {
        return background;
    }

    WritingDesk writing() {
        return writing;
    }

    WrittenToday today() {
        return today;
    }
}
