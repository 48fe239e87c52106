package org.diptych.core.text;

import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Arrays;
import java.util.Locale;

/**
 * Gives the Java runtime's own breaks, but for lines, where a mark of Markdown stays with the text it marks. Text controls
 * that wrap Chinese ask the runtime where a row may end, and Unicode's rules would part {@code 一件**} from {@code 双联**}.
 *
 * <p>The runtime finds this class as a service once {@link #install} was called. Stateless; safe on any thread.
 */
public final class LineBreaks extends BreakIteratorProvider {
    /** Found by name, as a service. */
    public LineBreaks() {}

    /** Has an effect only before the runtime has formatted or broken anything by locale. */
    public static void install() {
        System.setProperty("java.locale.providers", "SPI,CLDR");
    }

    /** All languages, but not the root, whose breaks these are made of. Thai needs the dictionary of its own. */
    @Override
    public Locale[] getAvailableLocales() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(language -> !language.equals("th"))
                .map(Locale::new)
                .toArray(Locale[]::new);
    }

    @Override
    public BreakIterator getLineInstance(Locale locale) {
        return new MarkedLineBreaks(BreakIterator.getLineInstance(Locale.ROOT));
    }

    @Override
    public BreakIterator getCharacterInstance(Locale locale) {
        return BreakIterator.getCharacterInstance(Locale.ROOT);
    }

    @Override
    public BreakIterator getWordInstance(Locale locale) {
        return BreakIterator.getWordInstance(Locale.ROOT);
    }

    @Override
    public BreakIterator getSentenceInstance(Locale locale) {
        return BreakIterator.getSentenceInstance(Locale.ROOT);
    }
}
