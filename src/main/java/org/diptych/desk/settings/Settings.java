package org.diptych.desk.settings;

import java.util.Map;
import java.util.Objects;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.markdown.Dialect;

/**
 * What the author has chosen. Immutable; nothing is null.
 *
 * @param language the language the window speaks, from the next start
 * @param theme light or dark
 * @param editor how the editors look
 * @param page how the page looks
 * @param dialect the Markdown of a post that lies in no site
 * @param pairsWithSite whether what is known of the two languages' pairs goes with a site, in a file of its own
 * @param translator who drafts translations, if the author has named anybody
 * @param insert what helps where something is put into a text
 * @param writing what helps the author while they write
 * @param shortcuts the keys of commands by their id where the author changed them, empty for none
 */
public record Settings(
        InterfaceLanguage language,
        ThemeChoice theme,
        EditorChoice editor,
        PageChoice page,
        Dialect dialect,
        boolean pairsWithSite,
        TranslatorChoice translator,
        InsertChoice insert,
        WritingChoice writing,
        Map<String, String> shortcuts) {

    /** What a first start shows. */
    public static final Settings DEFAULT = new Settings(
            InterfaceLanguage.SYSTEM,
            ThemeChoice.SYSTEM,
            EditorChoice.DEFAULT,
            PageChoice.DEFAULT,
            Dialect.USUAL,
            false,
            TranslatorChoice.DEFAULT,
            InsertChoice.DEFAULT,
            WritingChoice.DEFAULT,
            Map.of());

    public Settings {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(editor, "editor");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(translator, "translator");
        Objects.requireNonNull(insert, "insert");
        Objects.requireNonNull(writing, "writing");
        shortcuts = Map.copyOf(shortcuts);
    }

    public Settings withLanguage(InterfaceLanguage changed) {
        return new Settings(
                changed, theme, editor, page, dialect, pairsWithSite, translator, insert, writing, shortcuts);
    }

    public Settings withTheme(ThemeChoice changed) {
        return new Settings(
                language, changed, editor, page, dialect, pairsWithSite, translator, insert, writing, shortcuts);
    }

    public Settings withEditor(EditorChoice changed) {
        return new Settings(
                language, theme, changed, page, dialect, pairsWithSite, translator, insert, writing, shortcuts);
    }

    public Settings withPage(PageChoice changed) {
        return new Settings(
                language, theme, editor, changed, dialect, pairsWithSite, translator, insert, writing, shortcuts);
    }

    public Settings withDialect(Dialect changed) {
        return new Settings(
                language, theme, editor, page, changed, pairsWithSite, translator, insert, writing, shortcuts);
    }

    public Settings withPairsWithSite(boolean changed) {
        return new Settings(language, theme, editor, page, dialect, changed, translator, insert, writing, shortcuts);
    }

    public Settings withTranslator(TranslatorChoice changed) {
        return new Settings(language, theme, editor, page, dialect, pairsWithSite, changed, insert, writing, shortcuts);
    }

    public Settings withInsert(InsertChoice changed) {
        return new Settings(
                language, theme, editor, page, dialect, pairsWithSite, translator, changed, writing, shortcuts);
    }

    public Settings withWriting(WritingChoice changed) {
        return new Settings(
                language, theme, editor, page, dialect, pairsWithSite, translator, insert, changed, shortcuts);
    }

    public Settings withShortcuts(Map<String, String> changed) {
        return new Settings(
                language, theme, editor, page, dialect, pairsWithSite, translator, insert, writing, changed);
    }
}
