package org.diptych.core.check;

import java.util.Locale;

/** A language as a finding names it: by its tag, until a reader's own language is known. Stateless. */
public final class LanguageName {
    /** No text that an author writes begins so: the character is for private use. */
    private static final char MARK = '\uE000';

    private LanguageName() {}

    /**
     * The argument that stands for the language {@code tag}.
     *
     * @param ordinal which of the post's bodies it is, from 1, where the tag alone does not tell
     */
    public static String argument(String tag, int ordinal) {
        return MARK + (tag.isEmpty() ? "#" + ordinal : tag);
    }

    static boolean isOne(String argument) {
        return !argument.isEmpty() && argument.charAt(0) == MARK;
    }

    /** The language's name for readers of {@code locale}; the bare tag where Java knows none. */
    static String said(String argument, Locale locale) {
        String tag = argument.substring(1);
        Locale language = Locale.forLanguageTag(tag.replace('_', '-'));
        String name = language.getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name;
    }
}
