package org.diptych.core.bilingual.before;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.diptych.core.text.TextRange;

/**
 * The pairs of an author's posts, found by what either side holds. Immutable once built, and safe to share between
 * threads; nothing is null.
 *
 * <pre>{@code
 * EarlierPairs pairs = new EarlierPairs.Builder().add("a.md", "A cat.", "一只猫。").build();
 * List<EarlierPair> found = pairs.holding("cat", 50);
 * }</pre>
 */
public final class EarlierPairs {
    /** So many pairs tell which words answer. */
    private static final int MOST_ASKED = 400;

    /** What is in every second pair need not be looked for in all of them. */
    private static final int MOST_HELD = 5_000;

    /** How much of a text a pair that is like it holds at least. */
    private static final double LEAST_SHARED = 0.25;

    private static final int MOST_ANSWERS = 3;
    private static final int LEAST_TOGETHER = 2;
    private static final double MOSTLY_TOGETHER = 0.3;

    private final List<String> posts;
    /** By side, the texts of each pair. */
    private final List<List<String>> texts;

    private final List<Map<String, int[]>> places;

    private EarlierPairs(List<String> posts, List<List<String>> texts, List<Map<String, int[]>> places) {
        this.posts = posts;
        this.texts = texts;
        this.places = places;
    }

    /** Gathers pairs. Confined to one thread. */
    public static final class Builder {
        private final List<String> posts = new ArrayList<>();
        /** What was added, by the sums of both sides: texts of ten thousand posts would be held twice. */
        private final Set<Long> seen = new HashSet<>();

        private final List<List<String>> texts = List.of(new ArrayList<>(), new ArrayList<>());
        private final List<Map<String, Postings>> places = List.of(new HashMap<>(), new HashMap<>());

        /**
         * Adds what both sides of a pair of {@code post} say. What two posts say alike counts once, and what both languages
         * write alike, formulas and listings, tells of no word.
         */
        public Builder add(String post, String first, String second) {
            if (first.equals(second) || !seen.add((long) first.hashCode() << Integer.SIZE ^ second.hashCode())) {
                return this;
            }
            int number = posts.size();
            posts.add(Objects.requireNonNull(post, "post"));
            add(0, number, first);
            add(1, number, second);
            return this;
        }

        private void add(int side, int number, String text) {
            texts.get(side).add(Objects.requireNonNull(text, "text"));
            for (String token : PhraseTokens.of(text)) {
                places.get(side).computeIfAbsent(token, key -> new Postings()).add(number);
            }
        }

        /** All that was added; nothing is to be added after. */
        public EarlierPairs build() {
            return new EarlierPairs(
                    posts, texts, places.stream().map(Builder::whole).toList());
        }

        private static Map<String, int[]> whole(Map<String, Postings> places) {
            Map<String, int[]> whole = new HashMap<>(places.size() * 2);
            places.forEach((token, numbers) -> whole.put(token, numbers.whole()));
            return whole;
        }
    }

    private static final class Postings {
        private int[] numbers = new int[2];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        int[] whole() {
            return Arrays.copyOf(numbers, count);
        }
    }

    /** How many pairs there are. */
    public int size() {
        return posts.size();
    }

    /** At most {@code most} pairs whose one side holds {@code phrase}, whatever its letters' case; the shortest first. */
    public List<EarlierPair> holding(String phrase, int most) {
        String wanted = PhraseTokens.small(phrase.strip());
        List<EarlierPair> found = new ArrayList<>();
        Set<String> tokens = PhraseTokens.of(wanted);
        if (tokens.isEmpty()) {
            return found;
        }
        for (int side = 0; side < 2; side++) {
            List<Integer> numbers = numbers(side, wanted, tokens);
            Set<String> answers = Set.copyOf(answers(1 - side, numbers));
            List<String> here = texts.get(side);
            List<String> there = texts.get(1 - side);
            numbers.stream()
                    .sorted(Comparator.comparingInt(number -> here.get(number).length()))
                    .limit(most)
                    .forEach(number -> found.add(new EarlierPair(
                            posts.get(number),
                            here.get(number),
                            places(here.get(number), wanted),
                            there.get(number),
                            answered(there.get(number), answers))));
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /**
     * At most {@code most} pairs whose one side is much like {@code text}, which stands in none of them word for word; the
     * most alike first, their places not marked.
     */
    public List<EarlierPair> like(String text, int most) {
        Set<String> tokens = PhraseTokens.of(text);
        List<EarlierPair> found = new ArrayList<>();
        for (int side = 0; side < 2 && !tokens.isEmpty(); side++) {
            List<String> here = texts.get(side);
            List<String> there = texts.get(1 - side);
            shares(side, tokens).entrySet().stream()
                    .filter(share -> share.getValue() >= LEAST_SHARED
                            && !here.get(share.getKey()).equals(text))
                    .sorted(Map.Entry.<Integer, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(most)
                    .forEach(share -> found.add(new EarlierPair(
                            posts.get(share.getKey()),
                            here.get(share.getKey()),
                            List.of(),
                            there.get(share.getKey()),
                            List.of())));
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** By pair, how much of what {@code tokens} weigh stands in it: a rare word weighs more. */
    private Map<Integer, Double> shares(int side, Set<String> tokens) {
        Map<Integer, Double> shares = new HashMap<>();
        double all = 0;
        for (String token : tokens) {
            int[] numbers = places.get(side).getOrDefault(token, new int[0]);
            double weight = Math.log((posts.size() + 1.0) / (numbers.length + 1.0));
            all += weight;
            // What is everywhere tells nothing, and would be counted for each key.
            if (numbers.length <= MOST_HELD) {
                for (int number : numbers) {
                    shares.merge(number, weight, Double::sum);
                }
            }
        }
        double sum = all;
        shares.replaceAll((number, share) -> sum == 0 ? 0 : share / sum);
        return shares;
    }

    private List<Integer> numbers(int side, String wanted, Set<String> tokens) {
        int[] rarest = tokens.stream()
                .map(token -> places.get(side).getOrDefault(token, new int[0]))
                .min(Comparator.comparingInt(numbers -> numbers.length))
                .orElseGet(() -> new int[0]);
        List<Integer> found = new ArrayList<>();
        for (int number : rarest) {
            if (!places(texts.get(side).get(number), wanted).isEmpty()) {
                found.add(number);
            }
            if (found.size() == MOST_HELD) {
                break;
            }
        }
        return found;
    }

    /** A word is no part of another one; in Chinese all that is found counts. */
    private static List<TextRange> places(String text, String wanted) {
        String small = PhraseTokens.small(text);
        List<TextRange> places = new ArrayList<>();
        for (int at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (!joins(small, at) && !joins(small, end)) {
                places.add(new TextRange(at, end));
            }
        }
        return places;
    }

    /** Whether letters of one word stand on both sides of {@code at}. */
    private static boolean joins(String text, int at) {
        return at > 0 && at < text.length() && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** The words of the other side that come with the phrase, and seldom without; what both sides hold is no answer. */
    private List<String> answers(int side, List<Integer> numbers) {
        Map<String, Integer> together = new HashMap<>();
        int asked = Math.min(MOST_ASKED, numbers.size());
        for (int i = 0; i < asked; i++) {
            Set<String> asking = PhraseTokens.of(texts.get(1 - side).get(numbers.get(i)));
            PhraseTokens.of(texts.get(side).get(numbers.get(i))).stream()
                    .filter(token -> !asking.contains(token))
                    .forEach(token -> together.merge(token, 1, Integer::sum));
        }
        Map<String, Double> likeness = new HashMap<>();
        together.forEach((token, both) -> {
            int all = places.get(side).getOrDefault(token, new int[0]).length;
            double dice = 2.0 * both / (asked + all);
            if (both >= LEAST_TOGETHER && dice >= MOSTLY_TOGETHER && PhraseTokens.canAnswer(token)) {
                likeness.put(token, dice);
            }
        });
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ANSWERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<TextRange> answered(String text, Set<String> answers) {
        List<TextRange> all = new ArrayList<>();
        answers.forEach(answer -> all.addAll(places(text, answer)));
        all.sort(Comparator.comparingInt(TextRange::start));
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : all) {
            TextRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range.start() <= last.end()) {
                joined.set(joined.size() - 1, new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
