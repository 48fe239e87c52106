package org.diptych.ui.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.diptych.app.parts.FindingWords;
import org.diptych.core.check.Severity;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.history.History;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.browse.PostsModel;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.history.HistoryModel;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.files.CountedFindings;
import org.diptych.ui.files.PostsPane;
import org.diptych.ui.findings.FindingsPane;
import org.diptych.ui.history.HistoryPane;
import org.diptych.ui.outline.OutlinePane;
import org.diptych.ui.references.ReferencesPane;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a panel says that has nothing to list, also where it had nothing to list before, for another reason. */
@Tag("window")
class EmptyPanesWindowTest {
    private static final Messages PANELS = Messages.of("panels", Locale.ENGLISH);

    @TempDir
    Path folder;

    private final ObjectProperty<PostSession> front = new SimpleObjectProperty<>();
    private ShownNode shown;

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void theFindingsSayThatAPostIsCleanAndThatThereIsNone() {
        FindingWords sentences = new FindingWords(Locale.ENGLISH);
        FindingsModel model = new FindingsModel(front, range -> {}, sentences::of, PANELS, AnalyzedSession.AT_ONCE);
        show(() -> new FindingsPane(model, sentences::of, PANELS));
        assertThat(shown.words()).contains("No post is open.");

        open("plain words<!--more-->\n");
        assertThat(shown.words()).contains(PANELS.get("findings.none")).doesNotContain("No post is open.");

        FxThread.run(() -> front.set(null));
        assertThat(shown.words()).contains("No post is open.").doesNotContain(PANELS.get("findings.none"));
    }

    @Test
    void theFindingsSayWhenTheFilterLetsNoneThroughAndWhenTheLastWasMended() {
        FindingWords sentences = new FindingWords(Locale.ENGLISH);
        FindingsModel model = new FindingsModel(front, range -> {}, sentences::of, PANELS, AnalyzedSession.AT_ONCE);
        show(() -> new FindingsPane(model, sentences::of, PANELS));
        AnalyzedSession post = open("{% ref nowhere %}<!--more-->\n");
        for (Severity severity : Severity.values()) {
            FxThread.run(() -> model.shownProperty(severity).set(false));
        }
        assertThat(shown.words()).contains(PANELS.get("findings.filtered"));

        String wrong = "{% ref nowhere %}";
        FxThread.run(() -> post.session()
                .apply(List.of(
                        new TextEdit(TextRange.ofLength(post.text().indexOf(wrong), wrong.length()), "plain words"))));
        assertThat(shown.words()).contains(PANELS.get("findings.none"));
    }

    @Test
    void theOutlineAndTheReferencesSayThatAPostHasNoneAndThatThereIsNoPost() {
        OutlineModel outline = new OutlineModel(front, range -> {}, new StepReader(), AnalyzedSession.AT_ONCE);
        ReferencesModel references = new ReferencesModel(front, range -> {}, AnalyzedSession.AT_ONCE);
        show(() -> new VBox(new OutlinePane(outline, PANELS), new ReferencesPane(references, PANELS)));
        assertThat(shown.words()).filteredOn("No post is open."::equals).hasSize(2);

        open("plain words\n");
        assertThat(shown.words())
                .contains(PANELS.get("outline.empty"), PANELS.get("references.noBlock"))
                .doesNotContain("No post is open.");

        FxThread.run(() -> front.set(null));
        assertThat(shown.words()).filteredOn("No post is open."::equals).hasSize(2);
    }

    @Test
    void theHistoryTellsAPostWithoutVersionsFromOneWithoutAFile() throws Exception {
        ObjectProperty<PostFile> file = new SimpleObjectProperty<>();
        History history = new History(folder.resolve("kept"), Clock.systemUTC());
        HistoryModel model = new HistoryModel(file, history, AnalyzedSession.AT_ONCE, trouble -> {});
        Messages words = Messages.of("history", Locale.ENGLISH);
        show(() -> new HistoryPane(model, version -> {}, words));
        assertThat(shown.words()).contains(words.get("history.no-file"));

        PostFile read = PostFileReader.read(Files.writeString(folder.resolve("post.md"), "one\n"));
        FxThread.run(() -> file.set(read));
        assertThat(shown.words()).contains(words.get("history.none"));

        FxThread.run(() -> file.set(null));
        assertThat(shown.words()).contains(words.get("history.no-file"));
    }

    @Test
    void thePostsTellASiteWithoutPostsFromNoSite() throws Exception {
        ObjectProperty<SiteIndex> site = new SimpleObjectProperty<>();
        PostsModel model = new PostsModel(
                new PostsModel.Sources(site, new SimpleObjectProperty<>(), new CountedFindings()),
                path -> {},
                AnalyzedSession.AT_ONCE);
        Messages words = Messages.of("site", Locale.ENGLISH);
        show(() -> new PostsPane(model, words, path -> List.of()));
        assertThat(shown.words()).contains(words.get("posts.no-file"));

        Path blog = Files.createDirectories(folder.toRealPath().resolve("blog"));
        Files.createDirectories(blog.resolve("source/_posts"));
        Files.writeString(blog.resolve("_config.yml"), "title: S\n");
        SiteIndex index = SiteIndexer.read(blog);
        FxThread.run(() -> site.set(index));
        assertThat(shown.words()).contains(words.get("posts.none"));

        FxThread.run(() -> site.set(null));
        assertThat(shown.words()).contains(words.get("posts.no-file"));
    }

    private AnalyzedSession open(String text) {
        AnalyzedSession post = FxThread.call(() -> new AnalyzedSession(text));
        FxThread.run(() -> front.set(post.session()));
        return post;
    }

    private void show(Supplier<? extends Node> pane) {
        shown = ShownNode.of(pane, 360, 500);
    }
}
