package org.diptych.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.search.SiteFindModel;
import org.diptych.desk.search.SiteFindRow;
import org.diptych.desk.search.SiteFindState;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.diptych.ui.shared.ReadSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a site, line by line: what is read of it, what becomes of it, and which of it is meant. */
@Tag("window")
class SiteFindCellsWindowTest {
    private static final Messages WORDS = Messages.of("site", Locale.ENGLISH);
    private static final Messages PANELS = Messages.of("panels", Locale.ENGLISH);

    @TempDir
    Path folder;

    private final List<String> gone = new ArrayList<>();
    private final FindModel find = new FindModel(new SimpleObjectProperty<>(), range -> {}, AnalyzedSession.AT_ONCE);
    private SiteFindModel model;
    private ShownNode shown;

    @BeforeEach
    void open() throws Exception {
        Path blog = Files.createDirectories(folder.toRealPath().resolve("blog"));
        Files.writeString(blog.resolve("_config.yml"), "title: S\n");
        Path posts = Files.createDirectories(blog.resolve("source/_posts"));
        Files.writeString(posts.resolve("a.md"), "---\ntitle: \"A\\nB\"\ndate: 2026-02-02\n---\na cat\tand   a cat\n");
        Files.writeString(
                posts.resolve("b.md"),
                "---\ntitle: Two\ndate: 2026-01-01\n---\n" + "x".repeat(100) + " cat " + "y".repeat(400) + "\n");
        SiteIndex index = SiteIndexer.read(blog);
        ReadSite desk = new ReadSite(index);
        shown = ShownNode.of(
                () -> {
                    model = new SiteFindModel(desk, find, new Background(Runnable::run, FxThread::run));
                    model.begin();
                    return new SiteFindPane(
                            model,
                            new SiteFindPane.Words(PANELS, WORDS, Throwable::getMessage),
                            (post, place) -> gone.add(
                                    post.title() + " " + place.found().range().start()),
                            () -> gone.add("closed"));
                },
                900,
                600);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void seek(String words) {
        FxThread.run(() -> find.textProperty().set(words));
        shown.until(() -> model.stateProperty().get() == SiteFindState.FOUND);
    }

    private List<SiteFindCell> cells() {
        return shown.all().stream()
                .filter(SiteFindCell.class::isInstance)
                .map(SiteFindCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(SiteFindCell::getIndex))
                .toList();
    }

    private static String read(Node cell) {
        return FxThread.call(() -> {
            StringBuilder read = new StringBuilder();
            cell.lookupAll(".site-find-text").forEach(node -> {
                if (node instanceof Text text) {
                    read.append(text.getStyleClass().contains("around") ? text.getText() : "[" + text.getText() + "]");
                } else {
                    read.append(((Label) node).getText());
                }
            });
            return read.toString();
        });
    }

    private ListView<?> list() {
        return shown.find(ListView.class, each -> true);
    }

    private Button make() {
        return shown.find(Button.class, button -> "site-find-make".equals(button.getId()));
    }

    @Test
    void aPlaceIsReadInItsLineWithWideGapsClosed() {
        seek("cat");

        assertThat(read(cells().get(1))).isEqualTo("a [cat] and a cat");
        assertThat(read(cells().get(2))).isEqualTo("a cat and a [cat]");
        assertThat(cells().get(1).getAccessibleText()).startsWith("Line 5: ");
    }

    @Test
    void aTitleOfSeveralLinesIsShownInOne() {
        seek("cat");

        assertThat(((Label) FxThread.call(() -> cells().get(0).lookup(".site-find-title"))).getText())
                .isEqualTo("A␊B");
    }

    @Test
    void whatComesInItsPlaceStandsBesideWhatGoes() {
        seek("cat");
        FxThread.run(() -> find.replacementProperty().set("dog\ncat"));
        // A line break in an expression's replacement is one; here it is plain text.
        assertThat(read(cells().get(1))).isEqualTo("a [cat][dog⏎cat] and a cat");

        FxThread.run(() -> find.replacementProperty().set(""));
        assertThat(read(cells().get(1))).isEqualTo("a [cat] and a cat");
    }

    @Test
    void theButtonSaysHowManyAndWhetherTheyAreDeleted() {
        assertThat(make().isDisabled()).isTrue();
        seek("cat");
        assertThat(make().getText()).isEqualTo(WORDS.get("find.delete", 3));
        assertThat(make().getStyleClass()).doesNotContain("accent");

        FxThread.run(() -> find.replacementProperty().set("dog"));
        assertThat(make().getText()).isEqualTo(WORDS.get("find.make", 3));
        assertThat(make().getStyleClass()).containsOnlyOnce("accent");
        FxThread.run(() -> model.rows().stream().map(SiteFindRow::head).forEach(head -> head.wantedProperty()
                .set(false)));
        assertThat(make().isDisabled()).isTrue();
    }

    @Test
    void spaceLeavesAPlaceOutAndEnterGoesThere() {
        seek("cat");
        FxThread.run(() -> list().getSelectionModel().select(1));
        Keyboard.fire(list(), KeyCode.SPACE, "");
        assertThat(FxThread.call(() -> model.chosenProperty().get())).isEqualTo(2);
        Keyboard.fire(list(), KeyCode.SPACE, "");
        assertThat(FxThread.call(() -> model.chosenProperty().get())).isEqualTo(3);

        Keyboard.fire(list(), KeyCode.ENTER, "");
        FxThread.run(() -> list().getSelectionModel().select(0));
        Keyboard.fire(list(), KeyCode.ENTER, "");
        assertThat(gone).as("a post's own row leads to its first place").hasSize(2);
        assertThat(gone.get(0)).isEqualTo(gone.get(1));
        FxThread.run(() -> list().getSelectionModel().clearSelection());
        Keyboard.fire(list(), KeyCode.ENTER, "");
        assertThat(gone).hasSize(2);
    }

    @Test
    void aGroupThatIsNotThereIsSaidBesideTheReplacement() {
        FxThread.run(() -> find.regexProperty().set(true));
        seek("c(a)t");
        assertThat(shown.words()).contains(PANELS.get("find.replacement.hint"));
        FxThread.run(() -> find.replacementProperty().set("$1$7"));

        assertThat(shown.words()).contains(PANELS.get("find.noGroup", 7));
        assertThat(make().isDisabled()).isTrue();
        TextField field = shown.find(TextField.class, each -> "site-find-replacement".equals(each.getId()));
        assertThat(field.getAccessibleHelp()).isEqualTo(PANELS.get("find.noGroup", 7));

        FxThread.run(() -> find.replacementProperty().set("o$1"));
        assertThat(read(cells().get(1))).isEqualTo("a [cat][oa] and a cat");
        FxThread.run(() -> find.regexProperty().set(false));
        assertThat(shown.words()).doesNotContain(PANELS.get("find.replacement.hint"));
        assertThat(field.getTooltip()).isNull();
    }

    @Test
    void enterInAFieldGoesOnToTheHits() {
        seek("cat");
        TextField field = shown.find(TextField.class, each -> "site-find-sought".equals(each.getId()));
        FxThread.run(() -> field.getOnAction().handle(null));

        assertThat(shown.focused()).isSameAs(list());
    }
}
