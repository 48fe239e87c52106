package org.diptych.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.desk.Sentences;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.site.TestSite;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in the posts of a site, open or not, and what becomes of all of them when it is replaced. */
class SiteFindModelTest {
    @TempDir
    Path folder;

    private final FindModel bar =
            new FindModel(new SimpleObjectProperty<PostSession>(), range -> {}, AnalyzedSession.AT_ONCE);
    private TestSite site;
    private SiteFindModel model;
    private Path one;
    private Path two;

    @BeforeEach
    void begin() throws IOException {
        site = new TestSite(folder);
        one = site.post("one.md", "---\ntitle: One\n---\na cat and a cat\n");
        two = site.post("two.md", "---\ntitle: Two\n---\nCat\n");
        site.begin();
        model = new SiteFindModel(site.renames(), bar, site.desk().thread().background());
        model.begin();
    }

    @AfterEach
    void end() {
        site.close();
    }

    private void seek(String text) {
        bar.textProperty().set(text);
        awaitEnd();
    }

    private void awaitEnd() {
        site.desk().thread().until(() -> model.stateProperty().get() != SiteFindState.SEARCHING);
    }

    private SiteFindRow.Head head(String title) {
        return model.rows().stream()
                .map(SiteFindRow::head)
                .filter(head -> head.post().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsSoughtBeforeSomethingIsTyped() {
        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.NOTHING_SOUGHT);
    }

    @Test
    void eachPlaceIsListedBelowItsPost() {
        seek("cat");

        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.FOUND);
        assertThat(model.countProperty().get()).isEqualTo(3);
        assertThat(model.postsProperty().get()).isEqualTo(2);
        assertThat(model.chosenProperty().get()).isEqualTo(3);
        assertThat(head("One").where()).isEqualTo(Path.of("_posts", "one.md").toString());
        assertThat(head("One").lines()).hasSize(2);
        assertThat(model.rows()).hasSize(5);
    }

    @Test
    void theBarsChoicesCount() {
        bar.matchCaseProperty().set(true);
        seek("Cat");
        assertThat(model.countProperty().get()).isEqualTo(1);
        bar.matchCaseProperty().set(false);
        bar.regexProperty().set(true);
        seek("c[a");
        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.BAD_PATTERN);
        assertThat(model.stateProperty().get().isMistake()).isTrue();
        seek("c.t");
        assertThat(model.countProperty().get()).isEqualTo(3);
        seek("dog");
        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.NOT_FOUND);
    }

    @Test
    void whatIsChosenIsReplacedInTheFiles() {
        seek("cat");
        head("One").lines().get(0).wantedProperty().set(false);
        assertThat(model.chosenProperty().get()).isEqualTo(2);
        bar.replacementProperty().set("dog");

        model.replace("replacing");

        assertThat(one).content().contains("a cat and a dog");
        assertThat(two).content().contains("dog");
        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.REPLACED);
        assertThat(model.countProperty().get()).isEqualTo(2);
        assertThat(model.postsProperty().get()).isEqualTo(2);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aPostIsLeftOutWholeAndIsWantedAgainWithOneOfItsPlaces() {
        seek("cat");
        SiteFindRow.Head head = head("One");
        head.wantedProperty().set(false);
        assertThat(model.chosenProperty().get()).isEqualTo(1);
        assertThat(head.lines())
                .allSatisfy(line -> assertThat(line.wantedProperty().get()).isFalse());

        head.lines().get(1).wantedProperty().set(true);
        assertThat(head.wantedProperty().get()).isTrue();
        assertThat(head.lines().get(0).wantedProperty().get()).isFalse();
        bar.replacementProperty().set("dog");
        model.replace("replacing");
        assertThat(one).content().contains("a cat and a dog");
    }

    @Test
    void anUnsavedPostIsSearchedAsItStandsAndReplacedAsOneStep() {
        OpenPost open = site.open(one);
        TestDesk.type(open, "my cat, ");
        seek("cat");
        assertThat(head("One").lines()).hasSize(3);
        bar.replacementProperty().set("dog");

        model.replace("replacing");

        assertThat(open.session().fileText()).contains("my dog, a dog and a dog");
        assertThat(one).content().contains("a cat and a cat");
        open.session().history().undo();
        assertThat(open.session().fileText()).contains("my cat, a cat and a cat");
    }

    @Test
    void whatWasTypedSinceTheSearchStopsAllOfIt() {
        OpenPost open = site.open(one);
        seek("cat");
        TestDesk.type(open, "more ");
        bar.replacementProperty().set("dog");

        model.replace("replacing");

        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.CHANGED);
        assertThat(two).content().contains("Cat");
        assertThat(open.session().fileText()).contains("more a cat");
    }

    @Test
    void aFileThatChangedSinceTheSearchStopsAllOfIt() throws IOException {
        seek("cat");
        Files.writeString(two, "---\ntitle: Two\n---\nanother Cat\n");
        bar.replacementProperty().set("dog");

        model.replace("replacing");

        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.FAILED);
        assertThat(model.problemProperty().get()).isNotNull();
        assertThat(one).content().contains("a cat and a cat");
        assertThat(two).content().contains("another Cat");
    }

    @Test
    void aReplacementThatNamesAGroupTheExpressionLacksReplacesNothing() {
        bar.regexProperty().set(true);
        seek("c(a)t");
        bar.replacementProperty().set("$2");
        model.replace("replacing");
        assertThat(model.stateProperty().get()).isEqualTo(SiteFindState.FOUND);
        bar.replacementProperty().set("c$1r");
        model.replace("replacing");
        assertThat(one).content().contains("a car and a car");
    }

    @Test
    void aClosedSheetShowsNothingAndReplacesNothing() {
        seek("cat");
        model.end();
        assertThat(model.rows()).isEmpty();
        bar.textProperty().set("and");
        bar.replacementProperty().set("or");
        model.replace("replacing");
        assertThat(one).content().contains("and");
    }

    @Test
    void ofTwoSearchesTheLaterIsShown() {
        bar.textProperty().set("cat");
        bar.textProperty().set("and");
        awaitEnd();
        assertThat(model.countProperty().get()).isEqualTo(1);
    }

    @Test
    void everyStateHasItsSentenceInBothLanguages() {
        Sentences.areThere("site", Stream.of(SiteFindState.values()).map(SiteFindState::messageKey));
    }
}
