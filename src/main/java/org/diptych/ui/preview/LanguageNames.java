package org.diptych.ui.preview;

import java.util.Locale;
import org.diptych.core.preview.TextCount;

/** What a language is called in itself: {@code EN} and English, 中文. */
final class LanguageNames {
    private LanguageNames() {}

    /** The tag that tells the page which letters to expect: the language's, or where none is said, the text's own. */
    static String tag(String language, TextCount count) {
        boolean chinese = language.isEmpty() ? count.characters() > count.words() : language.equals("zh");
        return chinese ? "zh-CN" : language;
    }

    /** The name for a narrow button. */
    static String brief(String language) {
        return language.equals("zh")
                ? "中文"
                : language.length() <= 3 ? language.toUpperCase(Locale.ROOT) : full(language);
    }

    /** The full name, or the code where Java knows no name. */
    static String full(String language) {
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? language : name;
    }
}
