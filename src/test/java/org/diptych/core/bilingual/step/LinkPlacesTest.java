package org.diptych.core.bilingual.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;

class LinkPlacesTest {
    private static final String FILE =
            """
            ---
            title: t
            ---
            {% lang_content en %}
            # One

            $$a$$

              - an item $x$

            $$only here$$

            # Two
            {% endlang_content %}

            {% lang_content zh %}
            # 一

            $$a$$

              - 一项 $x$

            # 二
            {% endlang_content %}
            """;

    private final List<Body> bodies = Body.allOf(Post.parse(FILE), Dialect.PANDOC);
    private final LinkPlaces places = LinkPlaces.of(FILE, bodies, Alignment.of(bodies));

    private String text(int index, int side) {
        return places.all().get(index).side(side).in(FILE);
    }

    @Test
    void aPlaceIsWholeLines() {
        int item = places.at(FILE.indexOf("- an item") - 2).orElseThrow();
        assertThat(text(item, 0)).isEqualTo("  - an item $x$");
        assertThat(text(item, 1)).isEqualTo("  - 一项 $x$");
    }

    @Test
    void aBlockIsFoundAtItsEndAndNotOnTheLineBelow() {
        int end = FILE.indexOf("# 一") + "# 一".length();
        assertThat(places.at(end)).hasValue(0);
        assertThat(places.at(end + 1)).isEmpty();
        assertThat(places.at(FILE.indexOf("title"))).isEmpty();
    }

    @Test
    void whatOnlyOneBodyHasStandsInTheOtherBehindWhatComesBefore() {
        int gap = places.at(FILE.indexOf("$$only")).orElseThrow();
        assertThat(places.all().get(gap).isIn(1)).isFalse();
        assertThat(text(gap, 1)).isEmpty();
        assertThat(places.all().get(gap).second().start()).isEqualTo(FILE.indexOf("- 一项 $x$") + "- 一项 $x$".length());
    }
}
