package org.diptych.core.bilingual.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.step.Need.Kind;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** Where two bodies need work, and their headings as one outline. */
class NeedsTest {
    private static final String FILE =
            """
            {% lang_content en %}
            # One

            $$a$$

            ## Only here

            $$only$$

            # Two

            $$b$$
            {% endlang_content %}

            {% lang_content zh %}
            # 一

            $$a$$

            # 二

            $$b$$

            ### 另有
            {% endlang_content %}
            """;

    private final List<Body> bodies = Body.allOf(Post.parse(FILE), Dialect.PANDOC);
    private final Alignment alignment = Alignment.of(bodies);
    private final LinkPlaces places = LinkPlaces.of(FILE, bodies, alignment);
    private final TwinOutline outline = TwinOutline.of(bodies, alignment);

    @Test
    void whatOneBodyLacksIsMissingUnlessItStandsAloneOnPurpose() {
        Needs needs = Needs.of(places, List.of(), List.of(), List.of());
        assertThat(needs.all()).extracting(Need::kinds).containsOnly(Set.of(Kind.MISSING));
        assertThat(needs.all())
                .extracting(need -> said(need.link()))
                .containsExactly("## Only here", "$$only$$", "### 另有");

        List<BodyBlock> alone =
                List.of(places.all().get(linkAt("$$only")).link().first().get(0));
        assertThat(Needs.of(places, List.of(), alone, List.of()).all())
                .extracting(need -> said(need.link()))
                .containsExactly("## Only here", "### 另有");
    }

    @Test
    void whatWaitsAndWhatDriftedIsNeededInTheOrderOfTheLinks() {
        Link last = places.all().get(linkAt("$$b")).link();
        TextRange here = TextRange.ofLength(FILE.indexOf("$$a"), 1);
        TextRange inTheSecond = TextRange.ofLength(FILE.lastIndexOf("$$b"), 1);
        TextRange before = new TextRange(0, 1);

        Needs needs = Needs.of(places, List.of(last), List.of(), List.of(inTheSecond, here, before));

        assertThat(needs.all()).isSortedAccordingTo((one, next) -> Integer.compare(one.link(), next.link()));
        assertThat(needs.at(linkAt("$$a"))).map(Need::kinds).contains(Set.of(Kind.DRIFT));
        assertThat(needs.at(linkAt("$$b"))).map(Need::kinds).contains(Set.of(Kind.WAITING, Kind.DRIFT));
        assertThat(needs.at(linkAt("# One"))).isEmpty();
    }

    /** What was found between two blocks is looked for at the one before it. */
    @Test
    void driftBetweenTwoBlocksIsNeededAtTheOneBefore() {
        TextRange between = TextRange.ofLength(FILE.indexOf("$$a$$\n\n## Only") + 6, 1);

        assertThat(Needs.of(places, List.of(), List.of(), List.of(between)).at(linkAt("$$a")))
                .map(Need::kinds)
                .contains(Set.of(Kind.DRIFT));
        assertThatThrownBy(() -> new Need(1, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Needs.of(LinkPlaces.NONE, List.of(), List.of(), List.of(between)))
                .isEqualTo(Needs.NONE);
    }

    @Test
    void headingsOfBothBodiesAreOneOutline() {
        assertThat(outline.rows())
                .extracting(NeedsTest::titles)
                .containsExactly("One 一", "Only here -", "Two 二", "- 另有");
        assertThat(outline.sectionEnd(0)).isEqualTo(2);
        assertThat(outline.sectionEnd(2)).isEqualTo(4);
        assertThat(outline.sectionEnd(3)).isEqualTo(4);
    }

    @Test
    void aPlaceIsBelowTheLastHeadingBeforeIt() {
        assertThat(outline.at(FILE.indexOf("$$only"))).map(NeedsTest::titles).contains("Only here -");
        assertThat(outline.at(FILE.lastIndexOf("$$a"))).map(NeedsTest::titles).contains("One 一");
        assertThat(outline.at(FILE.indexOf("# 二"))).map(NeedsTest::titles).contains("Two 二");
        assertThat(outline.at(0)).isEmpty();
    }

    @Test
    void aPostOfOneBodyHasTheOutlineOfThatBody() {
        TwinOutline one = TwinOutline.of(bodies.subList(0, 1), Alignment.NONE);

        assertThat(one.rows()).extracting(NeedsTest::titles).containsExactly("One -", "Only here -", "Two -");
        assertThat(LinkPlaces.of(FILE, bodies.subList(0, 1), Alignment.NONE)).isSameAs(LinkPlaces.NONE);
        assertThat(TwinOutline.EMPTY.at(3)).isEmpty();
    }

    private int linkAt(String text) {
        return places.at(FILE.indexOf(text)).orElseThrow();
    }

    private String said(int link) {
        LinkPlace place = places.all().get(link);
        return (place.isIn(0) ? place.first() : place.second()).in(FILE);
    }

    private static String titles(TwinHeading row) {
        return row.first().map(heading -> heading.title()).orElse("-") + " "
                + row.second().map(heading -> heading.title()).orElse("-");
    }
}
