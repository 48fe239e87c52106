package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostSessionTest {
    private static final String TEXT =
            """
            ---
            title: T
            ---
            {% lang_content en %}
            one two three
            {% endlang_content %}
            {% lang_content zh %}
            一二三
            {% endlang_content %}
            """;

    private static PostPart body(PostSession session, String language) {
        return session.parts().stream()
                .filter(part -> part.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static void replace(PostPart part, String old, String with) {
        int at = part.content().indexOf(old);
        part.changed(at, at + old.length(), with);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void oneWordChangedInOneBodyChangesOnlyThatWordInTheFile(String lineEnd) {
        String file = TEXT.replace("\n", lineEnd);
        PostSession session = new PostSession(file);

        replace(body(session, "en"), "two", "2");

        assertThat(session.fileText()).isEqualTo(file.replace("two", "2"));
    }

    @Test
    void linesOfAMixedFileKeepTheirOwnEnds() {
        String file = TEXT.replace("three\n", "three\r\nfour\n").replace("title: T\n", "title: T\r\n");
        PostSession session = new PostSession(file);

        replace(body(session, "en"), "two", "2");

        assertThat(session.fileText()).isEqualTo(file.replace("two", "2"));
    }

    @Test
    void takingAChangeBackMakesThePostCleanAgain() {
        PostSession session = new PostSession(TEXT);
        replace(body(session, "en"), "two", "2");
        replace(body(session, "zh"), "二", "2");
        assertThat(session.dirtyProperty().get()).isTrue();

        replace(body(session, "zh"), "2", "二");
        assertThat(session.dirtyProperty().get()).isTrue();
        replace(body(session, "en"), "2", "two");
        assertThat(session.dirtyProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedWhileTheFileIsWrittenStaysUnsaved() {
        PostSession session = new PostSession(TEXT);
        replace(body(session, "en"), "two", "2");
        SavePoint written = session.savePoint();
        replace(body(session, "en"), "three", "3");

        session.markSaved(written);
        assertThat(session.dirtyProperty().get()).isTrue();

        replace(body(session, "en"), "3", "three");
        assertThat(session.dirtyProperty().get()).isFalse();
        assertThat(session.fileText()).isEqualTo(written.text());
    }

    @Test
    void aSnapshotMakesAnewOnlyThePartThatChanged() {
        PostSession session = new PostSession(TEXT);
        var before = session.snapshot().segments();
        replace(body(session, "en"), "two", "2");
        var after = session.snapshot().segments();

        int changed = session.parts().indexOf(body(session, "en"));
        for (int i = 0; i < before.size(); i++) {
            if (i == changed) {
                assertThat(after.get(i)).isNotEqualTo(before.get(i));
            } else {
                assertThat(after.get(i)).isSameAs(before.get(i));
            }
        }
    }

    @Test
    void contentStartsWhereTheAnalysisFindsIt() {
        PostSession session = new PostSession(TEXT.replace("\n", "\r\n"));
        Post seen = new Analyzer().analyze(session.snapshot()).post();

        for (int i = 0; i < session.parts().size(); i++) {
            assertThat(session.contentStart(i)).isEqualTo(seen.contentRange(i).start());
        }
    }

    @Test
    void editsOfTheFileGoToThePartsTheyFallInto() {
        PostSession session = new PostSession(TEXT);
        int one = TEXT.indexOf("one");
        int three = TEXT.indexOf("三");

        session.apply(List.of(
                new TextEdit(new TextRange(one, one + 3), "1"), new TextEdit(new TextRange(three, three + 1), "3")));

        assertThat(session.fileText()).isEqualTo(TEXT.replace("one", "1").replace("三", "3"));
    }

    @Test
    void aTagTypedIntoABodyIsSaidAndTheNewCutLosesNothing() {
        PostSession session = new PostSession(TEXT);
        PostPart chinese = body(session, "zh");
        replace(body(session, "en"), "three", "\n{% endlang_content %}\n{% lang_content fr %}\ntrois");
        session.publish(new Analyzer().analyze(session.snapshot()));
        assertThat(session.driftedProperty().get()).isTrue();

        String file = session.fileText();
        session.recut(Post.parse(file));

        assertThat(session.driftedProperty().get()).isFalse();
        assertThat(session.fileText()).isEqualTo(file);
        assertThat(session.parts())
                .extracting(PostPart::language)
                .filteredOn(language -> !language.isEmpty())
                .containsExactly("en", "fr", "zh");
        assertThat(body(session, "zh")).isSameAs(chinese);
        assertThat(session.dirtyProperty().get()).isTrue();
    }

    @Test
    void aNewCutOfSavedTextIsStillSaved() {
        PostSession session = new PostSession(TEXT);
        replace(body(session, "en"), "three", "\n{% endlang_content %}\n{% lang_content fr %}\ntrois");
        session.markSaved(session.savePoint());

        session.recut(Post.parse(session.fileText()));

        assertThat(session.dirtyProperty().get()).isFalse();
    }

    @Test
    void anotherTextIsNoNewCutOfThisOne() {
        PostSession session = new PostSession(TEXT);
        assertThatThrownBy(() -> session.recut(Post.parse("other"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnalysisOfAnOlderTextSaysNothingOfTheParts() {
        PostSession session = new PostSession(TEXT);
        var old = new Analyzer().analyze(session.snapshot());
        replace(body(session, "en"), "three", "\n{% endlang_content %}\n{% lang_content fr %}\ntrois");

        session.publish(old);

        assertThat(session.driftedProperty().get()).isFalse();
        assertThat(session.analysisProperty().get()).isSameAs(old);
    }

    @Test
    void everyTextHasABodyToWriteInto() {
        for (String text : List.of("", "---\ntitle: T\n---\n", "{% references %}\n{% endreferences %}")) {
            assertThat(new PostSession(text).parts()).as(text).anyMatch(part -> part.kind() == SegmentKind.BODY);
        }
    }
}
