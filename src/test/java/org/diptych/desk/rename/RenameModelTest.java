package org.diptych.desk.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.desk.Sentences;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.site.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name changed across a site: what is offered, what is written, and what open posts take back. */
class RenameModelTest {
    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private TestSite site;
    private RenameModel model;
    private Path one;
    private Path two;
    private Path three;

    @BeforeEach
    void begin() throws IOException {
        site = new TestSite(folder);
        one = site.post("one.md", "---\ntitle: One\ntags: [java, web]\ncategories: Maps\n---\ntext\n");
        two = site.post(
                "two.md",
                "---\ntitle: Two\ntags: java\n---\n{% ref a %} text\n{% references %}\n[a] A.\n{% endreferences %}\n");
        three = site.post(
                "three.md",
                "---\ntitle: Three\ntags: [Java 17]\n---\n{% ref a %}{% ref b %}\n{% references %}\n[a] A.\n[b] B.\n{% endreferences %}\n");
        site.begin();
        model = new RenameModel(site.renames(), site.desk().thread().background(), failures::add);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private void ask(Kind kind, String from, String to) {
        model.begin(kind, from, to);
        site.desk().thread().until(() -> !model.rows().isEmpty());
    }

    private void rename() {
        model.rename("renaming", () -> done.add("renamed"));
    }

    private List<String> rows() {
        return model.rows().stream().map(row -> row.title() + " " + row.where()).toList();
    }

    @Test
    void namesAreOfferedByHowOftenTheyAreUsed() {
        assertThat(model.names()).startsWith("java").contains("web", "Java 17");
        model.kindProperty().set(Kind.CATEGORY);
        assertThat(model.names()).containsExactly("Maps");
        model.kindProperty().set(Kind.KEY);
        assertThat(model.names()).containsExactly("a", "b");
    }

    @Test
    void eachStateSaysWhatIsStillMissing() {
        model.begin(Kind.TAG, "", "");
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.NO_NAME);
        model.fromProperty().set("none such");
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.NO_NAME);
        model.fromProperty().set("java");
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.NO_NEW_NAME);
        assertThat(model.count()).isEqualTo(2);
        model.toProperty().set(" java ");
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.NO_NEW_NAME);
        model.toProperty().set("JVM");
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.FINE);
        model.toProperty().set("web");
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.JOINS);
        model.begin(Kind.KEY, "a", "a b");
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.FORBIDDEN);
        rename();
        assertThat(done).as("what cannot be spelt so").isEmpty();
    }

    @Test
    void everyStateHasItsSentenceInBothLanguages() {
        Sentences.areThere("site", Stream.of(RenameState.values()).map(RenameState::messageKey));
    }

    @Test
    void whatChangesIsShownLineByLineBeforeAnythingIsWritten() throws IOException {
        String before = Files.readString(one);

        ask(Kind.TAG, "java", "JVM");

        assertThat(rows()).containsExactlyInAnyOrder("One FILE", "Two FILE");
        assertThat(model.rows()).allSatisfy(row -> assertThat(row.place()).startsWith("_posts"));
        assertThat(model.rows()).allSatisfy(row -> assertThat(row.lines()).hasSize(1));
        assertThat(one).hasContent(before);
    }

    @Test
    void theFilesAreWrittenButThoseTheAuthorLeavesOut() {
        ask(Kind.TAG, "java", "JVM");
        model.rows().stream().filter(row -> row.title().equals("Two")).forEach(row -> row.wantedProperty()
                .set(false));

        rename();

        assertThat(one).content().contains("tags: [JVM, web]");
        assertThat(two).content().contains("tags: java");
        assertThat(done).containsExactly("renamed");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void anOpenPostWithoutChangesFollowsItsFileAndCanTakeItBack() {
        OpenPost open = site.open(one);
        ask(Kind.TAG, "java", "JVM");

        rename();

        assertThat(open.session().fileText()).contains("tags: [JVM, web]");
        assertThat(open.session().dirtyProperty().get()).isFalse();
        open.session().history().undo();
        assertThat(open.session().fileText()).contains("tags: [java, web]");
    }

    @Test
    void anOpenPostWithChangesIsChangedInTheWindowAndItsFileIsNot() {
        OpenPost open = site.open(one);
        TestDesk.type(open, "mine ");
        ask(Kind.TAG, "java", "JVM");
        assertThat(rows()).containsExactly("One WINDOW", "Two FILE");

        rename();

        assertThat(open.session().fileText()).contains("tags: [JVM, web]", "mine text");
        assertThat(one).content().contains("tags: [java, web]").doesNotContain("mine");
        assertThat(two).content().contains("tags: JVM");
        open.session().history().undo();
        assertThat(open.session().fileText()).contains("tags: [java, web]", "mine text");
    }

    @Test
    void anOpenPostThatChangedMeanwhileIsShownAsItIsByNow() {
        OpenPost open = site.open(one);
        TestDesk.type(open, "mine ");
        ask(Kind.TAG, "java", "JVM");
        TestDesk.type(open, "more ");

        rename();

        assertThat(done).as("one post still has the old name").isEmpty();
        assertThat(two).content().contains("tags: JVM");
        assertThat(open.session().fileText()).contains("tags: [java, web]", "more mine text");
        site.desk().thread().until(() -> rows().equals(List.of("One WINDOW")));

        rename();

        assertThat(done).containsExactly("renamed");
        assertThat(open.session().fileText()).contains("tags: [JVM, web]", "more mine text");
    }

    @Test
    void whatWasTypedWhileFilesWereWrittenIsNotLost() throws Exception {
        OpenPost open = site.open(one);
        Files.writeString(one, "---\ntitle: One\ntags: [JVM]\n---\ntext\n");
        PostFile written = PostFileReader.read(one);
        TestDesk.type(open, "mine ");

        site.renames().written(List.of(written), "renaming");

        assertThat(open.session().fileText()).contains("mine text");
        assertThat(site.desk().sentences())
                .containsExactly("Another program changed this file, and you have unsaved changes.");
    }

    @Test
    void ofAFileThatChangedMeanwhileNoneIsWritten() throws IOException {
        ask(Kind.TAG, "java", "JVM");
        Files.writeString(two, "---\ntitle: Two\ntags: java\n---\nnewer\n");

        rename();

        assertThat(failures).hasSize(1);
        assertThat(done).isEmpty();
        assertThat(one).content().contains("tags: [java, web]");
        assertThat(two).content().contains("newer");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aPostThatHasTheNewKeyAlreadyStaysAsItIs() throws IOException {
        String before = Files.readString(three);
        model.begin(Kind.KEY, "a", "b");
        site.desk().thread().until(() -> model.stateProperty().get() == RenameState.COLLIDES);
        assertThat(model.colliding()).containsExactly("Three");
        assertThat(rows()).containsExactly("Two FILE", "Three NOWHERE");

        rename();

        assertThat(two).content().contains("{% ref b %}", "[b] A.");
        assertThat(three).hasContent(before);
    }

    @Test
    void anotherKindForgetsTheName() {
        ask(Kind.TAG, "java", "JVM");
        model.kindProperty().set(Kind.CATEGORY);
        assertThat(model.fromProperty().get()).isEmpty();
        assertThat(model.rows()).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(RenameState.NO_NAME);
    }
}
