package org.diptych.core.bilingual.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author said before is found wherever it stands, and held against a search that looks at every pair. */
class EarlierPairsPropertyTest {
    record Said(String english, String chinese) {}

    private static EarlierPairs pairs(List<Said> said) {
        EarlierPairs.Builder builder = new EarlierPairs.Builder();
        for (int i = 0; i < said.size(); i++) {
            builder.add(i + ".md", said.get(i).english(), said.get(i).chinese());
        }
        return builder.build();
    }

    @Property(tries = 500)
    void everyPairThatHoldsAPhraseIsFoundAndNoOther(
            @ForAll("pairs") List<Said> said, @ForAll("phrases") String phrase) {
        List<EarlierPair> found = pairs(said).holding(phrase, 1000);

        Set<String> wanted = new LinkedHashSet<>();
        for (Said pair : said) {
            boolean differ = !pair.english().equals(pair.chinese());
            if (differ && holds(pair.english(), phrase)) {
                wanted.add(pair.english() + " = " + pair.chinese());
            }
            if (differ && holds(pair.chinese(), phrase)) {
                wanted.add(pair.chinese() + " = " + pair.english());
            }
        }
        assertThat(found)
                .extracting(pair -> pair.said() + " = " + pair.answer())
                .containsExactlyInAnyOrderElementsOf(wanted);
        for (EarlierPair pair : found) {
            assertThat(pair.held()).isNotEmpty().allSatisfy(place -> assertThat(place.in(pair.said()))
                    .isEqualToIgnoringCase(phrase.strip()));
            assertInOrder(pair.held());
            assertInOrder(pair.answered());
            assertThat(pair.answered())
                    .allMatch(place -> place.end() <= pair.answer().length());
        }
    }

    /** The same, slowly: as a word of its own where it is of letters. */
    private static boolean holds(String text, String phrase) {
        String wanted = phrase.strip().toLowerCase(Locale.ROOT);
        String small = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at + wanted.length() <= small.length(); at++) {
            if (small.startsWith(wanted, at) && isEdge(small, at) && isEdge(small, at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !(text.substring(at - 1, at) + text.substring(at, at + 1)).matches("[a-z0-9]{2}");
    }

    private static void assertInOrder(List<TextRange> places) {
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i).start()).isGreaterThan(places.get(i - 1).start());
        }
    }

    @Property(tries = 300)
    void noMoreAreGivenThanAreAskedForAndTheShortestOfASideComeFirst(
            @ForAll("pairs") List<Said> said, @ForAll("phrases") String phrase) {
        EarlierPairs pairs = pairs(said);
        List<EarlierPair> all = pairs.holding(phrase, 1000);

        for (int most = 0; most < 4; most++) {
            assertThat(pairs.holding(phrase, most)).isEqualTo(all.subList(0, Math.min(most, all.size())));
        }
        List<Integer> lengths = new ArrayList<>();
        all.stream()
                .filter(pair -> pair.said().matches("[\\x00-\\x7f]*"))
                .forEach(pair -> lengths.add(pair.said().length()));
        assertThat(lengths).isSorted();
    }

    @Property(tries = 300)
    void whatIsLikeATextIsAnotherOneAndSharesItsWords(
            @ForAll("pairs") List<Said> said, @ForAll("english") String text) {
        List<EarlierPair> found = pairs(said).like(text, 5);

        assertThat(found).hasSizeLessThanOrEqualTo(5);
        for (EarlierPair pair : found) {
            assertThat(pair.said()).isNotEqualTo(text);
            Set<String> shared = PhraseTokens.of(pair.said());
            shared.retainAll(PhraseTokens.of(text));
            assertThat(shared).as("%s is like %s", pair.said(), text).isNotEmpty();
        }
    }

    /** Its small letter is two characters, and would move all that stands behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"bridge", "İstanbul", "Bridge of İ", "of"})
    void aLetterThatIsLongerWhenItIsSmallHidesNothingOfItsPair(String phrase) {
        EarlierPairs pairs = pairs(List.of(
                new Said("In İstanbul the bridge of İznik stands.", "桥。"), new Said("The Bridge of İ.", "另一座桥。")));

        List<EarlierPair> found = pairs.holding(phrase, 9);

        assertThat(found).isNotEmpty().allSatisfy(pair -> assertThat(pair.held())
                .allSatisfy(place -> assertThat(place.in(pair.said())).isEqualToIgnoringCase(phrase)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Noon Mark', 'mark noon'",
        "'日晷', '日 日晷 晷'",
        "'日晷dial', '日 日晷 晷 dial'",
        "'C++ 与 x2', 'c x2 与'",
        "'𠮷野', '𠮷 𠮷野 野'",
        "'。， !', ''",
        "'一、二', '一 二'",
    })
    void aTextIsFoundByItsWordsAndByOneOrTwoChineseCharacters(String text, String tokens) {
        List<String> wanted = tokens.isEmpty() ? List.of() : List.of(tokens.split(" "));

        assertThat(PhraseTokens.of(text)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Provide
    Arbitrary<String> english() {
        return Arbitraries.of("the dial", "Noon", "mark", "shadow falls", "dials", "1657", "C++", "noonmark")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words) + ".");
    }

    @Provide
    Arbitrary<List<Said>> pairs() {
        Arbitrary<String> chinese = Arbitraries.of("日晷", "正午", "标记", "影子落下", "1657", "C++", "noon")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join("", words) + "。");
        return Combinators.combine(english(), chinese).as(Said::new).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                "dial",
                "the dial",
                "noon",
                "NOON",
                " mark ",
                "日晷",
                "日",
                "影子",
                "1657",
                "C++",
                "falls",
                "dial noon",
                "晷正",
                "c");
    }
}
