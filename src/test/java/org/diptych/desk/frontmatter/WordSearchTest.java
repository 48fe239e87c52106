package org.diptych.desk.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords.Counted;
import org.junit.jupiter.api.Test;

class WordSearchTest {
    private static final List<Counted> SITE = List.of(
            new Counted("java", 12),
            new Counted("machine learning", 9),
            new Counted("JavaScript", 5),
            new Counted("Java", 2),
            new Counted("数学", 1));

    @Test
    void wordsThatBeginSoComeFirstAndTheMostUsedOfThem() {
        Messages words = Messages.of("frontmatter", Locale.ENGLISH);

        assertThat(WordSearch.of(SITE, "jav", List.of("Java"), words))
                .containsExactly(new Suggestion("java", "12 posts"), new Suggestion("JavaScript", "5 posts"));
        assertThat(WordSearch.of(SITE, "LEARN", List.of(), words))
                .extracting(Suggestion::word)
                .containsExactly("machine learning");
        assertThat(WordSearch.of(SITE, "数", List.of(), words)).containsExactly(new Suggestion("数学", "1 post"));
    }

    @Test
    void theSpellingThatIsUsedMoreIsPointedOut() {
        assertThat(OtherSpelling.of("Java", SITE)).contains(new OtherSpelling("Java", "java", 12));
        assertThat(OtherSpelling.of("JAVA", SITE)).contains(new OtherSpelling("JAVA", "java", 12));
        assertThat(OtherSpelling.of("Machine-Learning", SITE))
                .contains(new OtherSpelling("Machine-Learning", "machine learning", 9));
        assertThat(OtherSpelling.of("java", SITE)).isEmpty();
        assertThat(OtherSpelling.of("javac", SITE)).isEmpty();
        assertThat(OtherSpelling.within(List.of("c", "C"), 1)).contains(new OtherSpelling("C", "c", 0));
    }

    @Test
    void aPathIsTypedInSeveralWaysAndShownInOne() {
        assertThat(ChipShape.PATH.parts("Notes > Dials / Sun › 日晷")).containsExactly("Notes", "Dials", "Sun", "日晷");
        assertThat(ChipShape.PATH.chip("A>B")).isEqualTo("A › B");
        assertThat(ChipShape.PATH.parts("TCP/IP")).containsExactly("TCP/IP");
    }
}
