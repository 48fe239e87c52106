package org.diptych.core.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Which words are English, in American or British spelling, and what a word that is none may have been meant for. Stands
 * on the hunspell dictionary {@code en_US} and a list of words that are younger than it.
 *
 * <p>Safe for any thread. To load it takes about a second, suggestions up to a quarter of one; to know a word,
 * microseconds.
 */
public final class EnglishDictionary {
    private static final String HUNSPELL = "/META-INF/resources/webjars/typo-js/1.2.5/dictionaries/en_US/en_US.";
    private static final String YOUNGER = "/org/diptych/assets/words/english.txt";
    private static final int LONGEST = 40;
    private static final int REMEMBERED = 20_000;
    private static final int MOST_SUGGESTIONS = 6;
    private static final int MOST_BEFORE_TWO = 3;
    /** Before a word they make another one: {@code hyperparameter}. Not {@code un-}, or {@code untill} were a word. */
    private static final Pattern PREFIX = Pattern.compile(
            "(?:anti|auto|bio|counter|cyber|geo|hyper|inter|intra|macro|mega|meta|micro|mono|multi|nano|neuro|non|photo|poly|post|pre|proto|pseudo|semi|sub|super|tele|trans|ultra)([a-z]{4,})");

    private final WordList younger;
    private final Hunspell knowing;
    private final Hunspell suggesting;
    private final Map<String, Boolean> known = recent();
    private final Map<String, List<String>> suggested = recent();

    private EnglishDictionary(Dictionary dictionary, WordList younger) {
        this.younger = younger;
        this.knowing = new Hunspell(dictionary);
        this.suggesting = new Hunspell(dictionary);
    }

    /**
     * Reads the dictionary that comes with the program.
     *
     * @throws UncheckedIOException if it is not there or damaged
     */
    public static EnglishDictionary load() {
        try (InputStream rules = resource(HUNSPELL + "aff");
                InputStream words = resource(HUNSPELL + "dic");
                InputStream young = resource(YOUNGER)) {
            Dictionary dictionary = new Dictionary(new ByteBuffersDirectory(), "words", rules, words);
            return new EnglishDictionary(
                    dictionary, WordList.read(new String(young.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException damaged) {
            throw new UncheckedIOException(new IOException("the dictionary is damaged", damaged));
        }
    }

    /** The one that all windows share; whoever asks first waits while it is read. */
    public static EnglishDictionary shared() {
        return Shared.DICTIONARY;
    }

    private static final class Shared {
        static final EnglishDictionary DICTIONARY = load();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = EnglishDictionary.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("missing: " + name);
        }
        return found;
    }

    private static <T> Map<String, T> recent() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /** Whether {@code word} is spelled right. What is longer than any word is none, and not judged. */
    public boolean knows(String word) {
        String plain = WordList.plain(word);
        if (plain.length() > LONGEST) {
            return true;
        }
        synchronized (known) {
            Boolean before = known.get(plain);
            if (before == null) {
                before = asked(plain);
                known.put(plain, before);
            }
            return before;
        }
    }

    private boolean asked(String word) {
        if (knowing.spell(word) || younger.has(word)) {
            return true;
        }
        if (word.endsWith("'s") || word.endsWith("s'")) {
            String owner = word.substring(0, word.lastIndexOf('\''));
            return !owner.isEmpty() && asked(owner);
        }
        return BritishSpelling.american(word).stream().anyMatch(this::isWord) || isBehindPrefix(word);
    }

    private boolean isWord(String word) {
        return knowing.spell(word) || younger.has(word);
    }

    private boolean isBehindPrefix(String word) {
        var parts = PREFIX.matcher(word.toLowerCase(Locale.ROOT));
        return parts.matches()
                && (isWord(parts.group(1))
                        || BritishSpelling.american(parts.group(1)).stream().anyMatch(this::isWord));
    }

    /** What {@code word} may have been meant for, the likeliest first; possibly nothing. Takes its time. */
    public List<String> suggestions(String word) {
        String plain = WordList.plain(word);
        synchronized (suggested) {
            List<String> before = suggested.get(plain);
            if (before != null) {
                return before;
            }
        }
        List<String> found = plain.length() > LONGEST ? List.of() : ask(plain);
        synchronized (suggested) {
            suggested.put(plain, found);
        }
        return found;
    }

    private List<String> ask(String word) {
        List<String> found = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        synchronized (suggesting) {
            if (isCapitalised(word)) {
                // The first word of a sentence: "Teh" is hardly ever meant for "Ted".
                suggesting.suggest(word.toLowerCase(Locale.ROOT)).forEach(small -> asked.add(capitalised(small)));
            }
            asked.addAll(suggesting.suggest(word));
        }
        for (String one : asked) {
            if (one.indexOf('-') >= 0 && word.indexOf('-') < 0) {
                continue;
            }
            if (one.indexOf(' ') >= 0) {
                apart.add(one);
            } else {
                found.add(one);
            }
        }
        // Two words are seldom meant, but where they are, they are not to be last of many.
        apart.stream()
                .filter(EnglishDictionary::isPlausible)
                .findFirst()
                .ifPresent(two -> found.add(Math.min(found.size(), MOST_BEFORE_TWO), two));
        return found.stream().distinct().limit(MOST_SUGGESTIONS).toList();
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** {@code a lot} is; {@code t eh} is not. */
    private static boolean isPlausible(String apart) {
        for (String part : apart.split(" ")) {
            if (part.length() < 2 && !part.equalsIgnoreCase("a") && !part.equals("I")) {
                return false;
            }
        }
        return true;
    }
}
