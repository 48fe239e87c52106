package org.diptych.desk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.markdown.Dialect;
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

    @Test
    void whereNothingMayBeChangedNothingIsTakenBackOrMadeAgain() {
        PostSession session = new PostSession(TEXT);
        replace(body(session, "en"), "two", "2");
        String theirs = session.fileText().replace("一二三", "一二四");
        session.readOnlyProperty().set(true);

        session.reload(Post.parse(theirs), "disk");
        session.history().undo();
        body(session, "zh").history().undo();

        assertThat(session.fileText()).isEqualTo(theirs);
        assertThat(session.dirtyProperty().get()).isFalse();

        session.readOnlyProperty().set(false);
        session.history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("two", "2"));
        session.readOnlyProperty().set(true);
        session.history().redo();
        body(session, "zh").history().redo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("two", "2"));
    }

    @Test
    void whereNothingMayBeChangedNoPartIsAndNoNewOneComes() {
        PostSession session = new PostSession(TEXT);
        session.readOnlyProperty().set(true);
        List<PostPart> parts = session.parts();

        body(session, "en").apply(TextEdit.insert(0, "x"));
        session.apply(List.of(TextEdit.insert(TEXT.indexOf("一"), "x")));
        session.restructure(Post.parse(TEXT + "{% references %}\n{% endreferences %}\n"));

        assertThat(session.fileText()).isEqualTo(TEXT);
        assertThat(session.parts()).isEqualTo(parts);
    }

    @Test
    void aPostWithoutAFileIsUnsavedWhateverIsDone() {
        PostSession session = new PostSession(TEXT);
        session.markUnsaved();
        assertThat(session.dirtyProperty().get()).isTrue();
        replace(body(session, "en"), "two", "2");
        replace(body(session, "en"), "2", "two");
        assertThat(session.dirtyProperty().get()).isTrue();

        session.markSaved(session.savePoint());
        assertThat(session.dirtyProperty().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{% references %}\n{% endreferences %}\n"})
    void aFileThatHoldsSomethingElseMakesThePostUnsavedUntilBothAreTheSame(String more) {
        PostSession session = new PostSession(TEXT);
        String theirs = TEXT.replace("two", "2") + more;

        session.compareWith(Post.parse(theirs));
        assertThat(session.fileText()).isEqualTo(TEXT);
        assertThat(session.dirtyProperty().get()).isTrue();

        session.become(Post.parse(theirs));
        assertThat(session.fileText()).isEqualTo(theirs);
        assertThat(session.dirtyProperty().get()).isFalse();
    }

    @Test
    void aPartThatTheFileStillHasKeepsItsEditorWhenTheFileIsReadAgain() {
        PostSession session = new PostSession(TEXT);
        PostPart english = body(session, "en");
        PostPart chinese = body(session, "zh");

        session.reload(Post.parse(TEXT.replace("two", "2").replace("content zh", "content ja")), "");

        assertThat(body(session, "en")).isSameAs(english);
        assertThat(english.content()).contains("one 2 three");
        assertThat(session.parts()).doesNotContain(chinese);
        assertThat(body(session, "ja").content()).contains("一二三");
    }

    @Test
    void oneActionIsHeardOfOnceAndWhoLeavesHearsNothing() {
        PostSession session = new PostSession(TEXT);
        List<Long> heard = new ArrayList<>();
        Runnable listener = () -> heard.add(session.revision());
        session.onChange(listener);

        session.apply(
                List.of(TextEdit.insert(TEXT.indexOf("one"), "x"), TextEdit.insert(TEXT.indexOf("一"), "x")), "both");
        assertThat(heard).hasSize(1);
        session.dialectProperty().set(Dialect.HEXO_DEFAULT);
        assertThat(heard).hasSize(2).doesNotHaveDuplicates().isSorted();

        session.removeOnChange(listener);
        replace(body(session, "en"), "two", "2");
        assertThat(heard).hasSize(2);
    }

    @Test
    void whatTheAuthorSaysOfPairsIsAStepOfItsOwnAndNoChangeOfTheText() {
        PostSession session = new PostSession(TEXT);
        PairState said = PairState.EMPTY.saying(List.of(Given.quiet("drift-length", "one two three", "一二三")));
        replace(body(session, "en"), "two", "2");

        session.say("alone", state -> said, state -> PairState.EMPTY);
        assertThat(session.pairs().known()).isEqualTo(said);
        assertThat(body(session, "zh").history().undoTitleProperty().get()).isEqualTo("alone");

        session.history().undo();
        assertThat(session.pairs().known()).isEqualTo(PairState.EMPTY);
        assertThat(session.fileText()).isEqualTo(TEXT.replace("two", "2"));
        session.history().redo();
        assertThat(session.pairs().known()).isEqualTo(said);
        session.history().undo();
        session.history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT);
    }

    @Test
    void aSnapshotIsReadAsTheSiteAndTheAuthorWant() {
        PostSession session = new PostSession(TEXT);
        session.dialectProperty().set(Dialect.MARKDOWN_IT);
        assertThat(session.snapshot().settings().dialect()).isEqualTo(Dialect.MARKDOWN_IT);
        assertThat(session.snapshot().revision()).isEqualTo(session.revision());
        assertThat(Post.of(session.snapshot().segments()).text()).isEqualTo(TEXT);
    }
}
