package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.post.SegmentRole;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** A long page comes in steps: each adds the next blocks in their order, takes none away, and the last is the page. */
class PageGrowthPropertyTest {
    private static final SegmentRole ENGLISH = new SegmentRole(SegmentKind.BODY, "en");
    private static final SegmentRole CHINESE = new SegmentRole(SegmentKind.BODY, "zh");

    @Property(tries = 200)
    void everyStepKeepsWhatIsThereAndAddsUntilAllIs(
            @ForAll("blocks") List<String> english,
            @ForAll("blocks") List<String> chinese,
            @ForAll @IntRange(min = 1, max = 900) int characters) {
        PreviewPage whole = page(english, chinese);
        PreviewPage shown = PreviewPage.EMPTY;
        for (int step = 0; shown != whole; step++) {
            assertThat(step).isLessThanOrEqualTo(english.size() + chinese.size() + 1);
            PreviewPage next = whole.growing(shown, characters);
            for (int side = 0; side < 2; side++) {
                List<String> before = step == 0 ? List.of() : html(shown, side);
                assertThat(html(next, side).subList(0, before.size())).isEqualTo(before);
            }
            shown = next;
        }
        assertThat(html(shown, 0)).isEqualTo(english);
        assertThat(html(shown, 1)).isEqualTo(chinese);
    }

    @Property(tries = 200)
    void aStepIsAsLargeAsItMayBeAndABlockMore(
            @ForAll("blocks") List<String> english, @ForAll @IntRange(min = 1, max = 900) int characters) {
        PreviewPage whole = page(english, List.of());
        List<String> first = html(whole.growing(PreviewPage.EMPTY, characters), 0);
        int allButLast = first.stream()
                .limit(Math.max(0, first.size() - 1))
                .mapToInt(PageGrowthPropertyTest::cost)
                .sum();

        assertThat(allButLast).isLessThan(characters);
        if (first.size() < english.size()) {
            assertThat(first.stream().mapToInt(PageGrowthPropertyTest::cost).sum())
                    .isGreaterThanOrEqualTo(characters);
        }
    }

    @Test
    void whatIsOnThePageAlreadyStaysEvenFarDown() {
        List<String> blocks = List.of("<p>new</p>", "<p>also new</p>", "<p>there</p>", "<p>there</p>");
        PreviewPage grown = page(blocks, List.of()).growing(page(List.of("<p>there</p>"), List.of()), 1);

        assertThat(html(grown, 0)).containsExactly("<p>new</p>", "<p>there</p>");
    }

    @Test
    void eachLanguageGrowsByItself() {
        List<String> long1 = List.of("<p>" + "a".repeat(500) + "</p>", "<p>b</p>");
        List<String> long2 = List.of("<p>" + "字".repeat(500) + "</p>", "<p>丙</p>");
        PreviewPage grown = page(long1, long2).growing(PreviewPage.EMPTY, 100);

        assertThat(html(grown, 0)).containsExactly(long1.get(0));
        assertThat(html(grown, 1)).containsExactly(long2.get(0));
    }

    @Test
    void aSectionThatIsNewAmongOthersIsFoundByItsRoleAndNumber() {
        PreviewPage two = new PreviewPage(
                FrontMatter.NONE,
                List.of(section(ENGLISH, List.of("<p>x</p>")), section(ENGLISH, List.of("<p>y</p>"))));

        assertThat(SectionKey.of(two)).containsExactly(new SectionKey(ENGLISH, 0), new SectionKey(ENGLISH, 1));
        assertThat(PreviewPatch.blocks(two)).containsEntry(new SectionKey(ENGLISH, 1), List.of("<p>y</p>"));
    }

    /** What a block counts for, however little it says. */
    private static int cost(String html) {
        return Math.max(200, html.length());
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        return Arbitraries.integers()
                .between(0, 300)
                .map(length -> "<p>" + "字".repeat(length) + "</p>")
                .list()
                .ofMaxSize(12);
    }

    private static List<String> html(PreviewPage page, int section) {
        return page.sections().get(section).blocks().stream()
                .map(PreviewBlock::html)
                .toList();
    }

    private static PreviewPage page(List<String> english, List<String> chinese) {
        return new PreviewPage(FrontMatter.NONE, List.of(section(ENGLISH, english), section(CHINESE, chinese)));
    }

    private static PreviewSection section(SegmentRole role, List<String> blocks) {
        List<PreviewBlock> made = new ArrayList<>();
        blocks.forEach(html -> made.add(new PreviewBlock(html, new TextRange(0, 0))));
        return new PreviewSection(0, role, made, List.of(), TextCount.NONE);
    }
}
