package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {
    private static final String TEXT =
            """
            A summary.
            <!--more-->
            {% lang_content en %}
            One.
            {% endlang_content %}
            {% lang_content en %}
            二。
            {% endlang_content %}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aTagItselfIsMendedAndThePartsThatStayKeepTheirEditors(String lineEnd) {
        AnalyzedSession post = new AnalyzedSession(TEXT.replace("\n", lineEnd));
        PostSession session = post.session();
        PostPart first = body(session, 0);
        int language = TEXT.lastIndexOf("en %}\n二");

        new Correction(session, AnalyzedSession.AT_ONCE)
                .make(List.of(new TextEdit(new TextRange(language, language + 2), "zh")), "correction");

        assertThat(session.fileText())
                .isEqualTo(TEXT.replace("en %}\n二", "zh %}\n二").replace("\n", lineEnd));
        assertThat(body(session, 0)).isSameAs(first);
        assertThat(body(session, 1).language()).isEqualTo("zh");
        assertThat(session.dirtyProperty().get()).isTrue();
        assertThat(body(session, 1).history().undoTitleProperty().get()).isEqualTo("correction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void whatLiesInAPartIsTypedIntoIt(String lineEnd) {
        AnalyzedSession post = new AnalyzedSession(TEXT.replace("\n", lineEnd));
        List<PostPart> parts = post.session().parts();
        int one = TEXT.indexOf("One");

        new Correction(post.session(), AnalyzedSession.AT_ONCE)
                .make(List.of(new TextEdit(new TextRange(one, one + 3), "1")), "correction");

        assertThat(post.session().parts()).isSameAs(parts);
        assertThat(body(post.session(), 0).content()).isEqualTo("1.");
        assertThat(body(post.session(), 0).history().undoTitleProperty().get()).isEqualTo("correction");
    }

    @Test
    void whatIsPutInAtOnePlaceKeepsItsOrder() {
        for (int place : new int[] {TEXT.indexOf("One"), 0}) {
            PostSession session = new AnalyzedSession(TEXT).session();

            new Correction(session, AnalyzedSession.AT_ONCE)
                    .make(List.of(TextEdit.insert(place, "a\n"), TextEdit.insert(place, "b\n")), "correction");

            assertThat(session.fileText()).isEqualTo(TEXT.substring(0, place) + "a\nb\n" + TEXT.substring(place));
        }
    }

    private static PostPart body(PostSession session, int index) {
        return session.parts().stream()
                .filter(part -> part.kind() == SegmentKind.BODY)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }
}
