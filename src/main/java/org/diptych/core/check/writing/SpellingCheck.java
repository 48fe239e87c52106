package org.diptych.core.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.core.spelling.WordList;
import org.diptych.core.text.TextRange;

/**
 * English words that no dictionary has. Acronyms and words with capitals inside them are names, and left alone; so is a
 * block of which most words are unknown: it is in another language.
 */
public final class SpellingCheck implements BlockCheck {
    /** What its findings are called. */
    public static final String RULE = "spelling";

    private static final Set<String> PREFIXES = Set.of(
            "anti", "bi", "co", "counter", "cyber", "de", "demi", "eco", "ex", "extra", "hyper", "infra", "inter",
            "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mono", "multi", "nano", "neo", "neuro", "non",
            "para", "poly", "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "self", "semi", "socio", "sub",
            "super", "tele", "tri", "ultra", "un", "vice");

    /** Of so many words at least a block can be in another language. */
    private static final int JUDGED = 8;

    private final EnglishDictionary dictionary;
    private final WordList words;

    /** @param words what is right besides */
    public SpellingCheck(EnglishDictionary dictionary, WordList words) {
        this.dictionary = dictionary;
        this.words = words;
    }

    @Override
    public List<Finding> check(BlockProse block) {
        if (!Tongues.isEnglish(block)) {
            return List.of();
        }
        List<TextRange> all = EnglishWords.of(block);
        List<Finding> unknown = new ArrayList<>();
        for (TextRange range : all) {
            if (!isRight(range, block.plain())) {
                unknown.add(Finding.info(RULE, range, range.in(block.plain())));
            }
        }
        return all.size() >= JUDGED && unknown.size() * 2 > all.size() ? List.of() : unknown;
    }

    private boolean isRight(TextRange range, String plain) {
        String word = range.in(plain);
        return word.length() < 2
                || isName(word)
                || isOrdinal(word)
                || !isAscii(word)
                || dictionary.knows(word)
                || words.has(word)
                || isPartOfCompound(range, plain);
    }

    /** {@code LLMs}, {@code PyTorch}: a capital behind the first letter. */
    private static boolean isName(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** {@code ith}, {@code nth}: of a variable. */
    private static boolean isOrdinal(String word) {
        return word.length() == 3 && word.endsWith("th");
    }

    /** Accents are of names and other languages. */
    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128 || c == '’');
    }

    private boolean isPartOfCompound(TextRange range, String plain) {
        String word = range.in(plain).toLowerCase(Locale.ROOT);
        if (range.end() + 1 < plain.length() && plain.charAt(range.end()) == '-') {
            int end = range.end() + 1;
            while (end < plain.length() && Scripts.isLatin(plain.charAt(end))) {
                end++;
            }
            return PREFIXES.contains(word) || dictionary.knows(plain.substring(range.start(), end));
        }
        if (range.start() > 1 && plain.charAt(range.start() - 1) == '-') {
            int start = range.start() - 1;
            while (start > 0 && Scripts.isLatin(plain.charAt(start - 1))) {
                start--;
            }
            return start < range.start() - 1 && dictionary.knows(plain.substring(start, range.end()));
        }
        return false;
    }
}
