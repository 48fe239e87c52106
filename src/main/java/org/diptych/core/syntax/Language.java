package org.diptych.core.syntax;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A language, as a post names it. What holds of one language and not of another is asked here. Immutable.
 *
 * @param tag as it is written, such as {@code en} or {@code zh-CN}; empty where none is named, never null
 */
public record Language(String tag) {
    /** English. */
    public static final Language ENGLISH = new Language("en");
    /** Chinese. */
    public static final Language CHINESE = new Language("zh");

    private static final Set<String> IN_CHARACTERS = Set.of("ja", "yue");

    public Language {
        Objects.requireNonNull(tag, "tag");
    }

    /** The language of {@code locale}. */
    public static Language of(Locale locale) {
        return new Language(locale.getLanguage());
    }

    /** Whether it is English of any kind. */
    public boolean isEnglish() {
        return begins("en");
    }

    /** Whether it is Chinese of any kind, by its own tag or one that authors write for it. */
    public boolean isChinese() {
        return begins("zh", "cn", "hans", "hant");
    }

    /** Whether a text in it is counted by its characters, and not by words. */
    public boolean isWrittenInCharacters() {
        return isChinese() || IN_CHARACTERS.contains(primary());
    }

    /** Whether {@code other} is the same language, however either is written. */
    public boolean isSameAs(Language other) {
        return isChinese() && other.isChinese()
                || isEnglish() && other.isEnglish()
                || primary().equals(other.primary());
    }

    private boolean begins(String... starts) {
        String small = tag.toLowerCase(Locale.ROOT);
        return Stream.of(starts).anyMatch(small::startsWith);
    }

    private String primary() {
        return tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    /** Its name as its own speakers call it, {@code 中文} for {@code zh}; the tag where Java knows none. */
    public String ownName() {
        Locale locale = locale();
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name;
    }

    /** A name for a narrow button: {@code EN}, {@code 中文}. */
    public String shortName() {
        boolean ownWord = equals(CHINESE) || tag.length() > 3;
        return ownWord ? ownName() : tag.toUpperCase(Locale.ROOT);
    }

    /** Its name in English; Chinese says which characters it is written in. */
    public String englishName() {
        Locale locale = locale();
        boolean chinese = locale.getLanguage().equals(CHINESE.tag);
        String script = locale.getScript();
        String region = locale.getCountry();
        if (chinese && (script.equals("Hant") || script.isEmpty() && region.equals("TW"))) {
            return "Traditional Chinese";
        }
        if (chinese && (script.equals("Hans") || region.isEmpty() || region.equals("CN"))) {
            return "Simplified Chinese";
        }
        String name = locale.getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /** The tag by which a page knows which letters to expect. */
    public String pageTag() {
        return equals(CHINESE) ? "zh-CN" : tag;
    }

    private Locale locale() {
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }
}
