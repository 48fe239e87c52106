package org.diptych.ui.preview;

import org.diptych.core.preview.TextCount;
import org.diptych.core.syntax.Language;

/** Which letters the page expects in a part. Stateless. */
final class PageLetters {
    private PageLetters() {}

    /** The tag that tells the page which letters to expect: the language's, or where none is said, the text's own. */
    static String tag(String language, TextCount count) {
        boolean chinese = language.isEmpty() && count.characters() > count.words();
        return (chinese ? Language.CHINESE : new Language(language)).pageTag();
    }
}
