package org.diptych.core.bibliography.key;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diptych.core.bibliography.Work;
import org.diptych.core.cite.Reference;

/**
 * Proposes keys in the style of those a post has, never one that is taken: {@code visual_planning} beside
 * {@code foundation_agents}, {@code xu2025} beside {@code li2024}. Each proposal counts as taken from then on. Confined
 * to one thread.
 */
public final class KeyProposal {
    private final Set<String> taken = new HashSet<>();
    private final KeyStyle style;

    /** @param references those of the post */
    public KeyProposal(Collection<Reference> references) {
        this.style = KeyStyle.of(references);
        references.forEach(reference -> taken.add(reference.key()));
    }

    /** A key for {@code work}, made anew. */
    public String propose(Work work) {
        return unique(made(work));
    }

    /**
     * The key {@code work} has in its own file where that can be cited, else the nearest that can; where it has none to
     * speak of, one made anew.
     */
    public String keep(Work work) {
        return CitableKey.nearest(work.key().strip()).map(this::unique).orElseGet(() -> propose(work));
    }

    private String made(Work work) {
        List<String> words = KeyLetters.telling(work.title());
        int wanted = (int) style.parts().stream().filter(KeyPart.WORD::equals).count();
        if (style.parts().stream().allMatch(KeyPart.WORD::equals)) {
            words = headline(work.title(), words, wanted);
            wanted = Math.max(wanted, 1);
        }
        StringBuilder key = new StringBuilder();
        int word = 0;
        for (KeyPart part : style.parts()) {
            String text =
                    switch (part) {
                        case AUTHOR -> author(work);
                        case YEAR -> work.year();
                        case WORD -> word < words.size() ? words.get(word++) : "";
                    };
            append(key, text);
        }
        return key.isEmpty() ? "ref" : key.toString();
    }

    /** {@code Alita: Generalist Agent …} is known by what stands before the colon, where that is short. */
    private static List<String> headline(String title, List<String> words, int wanted) {
        int colon = title.indexOf(':');
        List<String> name = colon < 0 ? List.of() : KeyLetters.telling(title.substring(0, colon));
        return !name.isEmpty() && name.size() <= wanted ? name : words;
    }

    private static String author(Work work) {
        if (work.makers().isEmpty()) {
            return KeyLetters.telling(work.title()).stream().findFirst().orElse("");
        }
        String family = work.makers().get(0).family();
        if (!family.isEmpty() && family.codePoints().allMatch(Pinyin::isHan)) {
            return Pinyin.family(family);
        }
        List<String> words = KeyLetters.words(family);
        boolean body = work.makers().get(0).whole() && words.size() > 1;
        return body ? words.get(0) : String.join("", words);
    }

    private void append(StringBuilder key, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!key.isEmpty()) {
            key.append(style.separator());
        }
        String first = text.substring(0, text.offsetByCodePoints(0, 1));
        key.append(style.capitals() ? first.toUpperCase(Locale.ROOT) + text.substring(first.length()) : text);
    }

    /** After a year a letter, as APA does; after a word one more, else a number. */
    private String unique(String key) {
        String free = key;
        boolean year = key.matches(".*\\d{2}");
        for (int i = 0; taken.contains(free); i++) {
            free = year && i < 25 ? key + (char) ('b' + i) : key + style.separator() + (i + 2);
        }
        taken.add(free);
        return free;
    }
}
