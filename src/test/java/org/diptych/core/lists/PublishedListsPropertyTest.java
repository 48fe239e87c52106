package org.diptych.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.golden.EngineAnswers;

/** What the keys make of lists is published as the author sees it: the same items in the same, with the same numbers. */
class PublishedListsPropertyTest {
    private static final EngineAnswers ANSWERS = ListAnswers.stored();

    @Property(
            tries = ListCase.COUNT,
            generation = GenerationMode.EXHAUSTIVE,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    void pandocAndMarkedPublishWhatIsSeen(@ForAll @IntRange(max = ListCase.COUNT - 1) int number) {
        ListCase made = ListCase.number(number);
        assertThat(ANSWERS.speakOf(number, made.after()))
                .as("the engines were not asked about this text; run src/test/scripts/ask-lists.mjs:%n%s", made.after())
                .isTrue();
        assertThat(ANSWERS.are(number, ListOutline.onScreen(made.after())))
                .as(
                        "%s: %s%nbecame by %s%n%s%nwhich is not published like that",
                        made.dialect(), made.before(), made.keys(), made.after())
                .isTrue();
    }

    @Property(tries = 2000)
    void othersAreReadByOurOwnEnginesAsTheyAreSeen(@ForAll @IntRange(min = ListCase.COUNT) int number) {
        ListCase made = ListCase.number(number);
        String html = new Publisher(made.dialect())
                .publish(Post.parse("---\ntitle: t\n---\n" + made.after()))
                .html();
        assertThat(ListOutline.published(html))
                .as("%s: %s%nbecame by %s%n%s", made.dialect(), made.before(), made.keys(), made.after())
                .isEqualTo(ListOutline.onScreen(made.after()));
    }
}
