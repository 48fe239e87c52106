package org.diptych.core.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.diptych.core.syntax.Language;

/**
 * The sentences of one area of the program in the reader's language: English, or Chinese where the locale is Chinese.
 *
 * <p>Each area has a bundle of its own, {@code assets/messages/<area>_en.properties} and {@code _zh}. Immutable and
 * safe to share between threads. Nothing is null.
 */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The messages of {@code area} for {@code locale}. */
    public static Messages of(String area, Locale locale) {
        Locale spoken = Language.of(locale).isChinese() ? Locale.CHINESE : Locale.ENGLISH;
        return new Messages(
                ResourceBundle.getBundle(
                        "org.diptych.assets.messages." + area,
                        spoken,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                spoken);
    }

    /** English or Chinese. */
    public Locale locale() {
        return locale;
    }

    /** The sentences as they stand in the bundle, for a library that reads bundles itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The sentence named {@code key}, with {@code {0}} and so on filled in. An apostrophe is written twice in the
     * bundles, as {@link MessageFormat} wants it, whether or not there are arguments. An argument that is a
     * {@link MessageKey} stands for its sentence.
     *
     * @throws MissingResourceException if there is none: a fault of the program
     */
    public String get(String key, Object... arguments) {
        String sentence = bundle.getString(key);
        // Most are shown as they stand; a window asks for hundreds of them before it is seen.
        return sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0
                ? sentence
                : new MessageFormat(sentence, locale).format(said(arguments));
    }

    private Object[] said(Object... arguments) {
        Object[] said = arguments.clone();
        for (int i = 0; i < said.length; i++) {
            if (said[i] instanceof MessageKey key) {
                said[i] = get(key.key());
            }
        }
        return said;
    }

    /** Whether there is a sentence named {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
