package org.diptych.ui.files.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.fulltext.FoundText;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.desk.browse.HomeEntry;
import org.diptych.desk.browse.HomeModel;
import org.diptych.desk.browse.Shelf;
import org.diptych.desk.browse.TextFinder;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.files.CountedFindings;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home of a site: its shelves, its lines, and what stays as it was while the site changes. */
@Tag("window")
class SiteHomePartsWindowTest {
    private static final Messages WORDS = Messages.of("site", Locale.ENGLISH);

    @TempDir
    Path folder;

    private final ObjectProperty<SiteIndex> site = new SimpleObjectProperty<>();
    private final CountedFindings findings = new CountedFindings();
    private final List<String> done = new ArrayList<>();
    private Path blog;
    private HomeModel model;
    private ShownNode shown;

    private static final TextFinder NO_TEXTS = new TextFinder() {
        private final SimpleIntegerProperty never = new SimpleIntegerProperty();

        @Override
        public void begin() {}

        @Override
        public List<FoundText> find(String typed) {
            return List.of();
        }

        @Override
        public ObservableValue<? extends Number> revision() {
            return never;
        }
    };

    @BeforeEach
    void open() throws Exception {
        blog = Files.createDirectories(folder.toRealPath().resolve("blog"));
        Files.writeString(blog.resolve("_config.yml"), "title: My site\n");
        post("_posts/old.md", "title: An old dial\ndate: 2020-01-01\ncategories: [[Time, Dials]]\ntags: [time]");
        post("_posts/new.md", "title: A new clock\ndate: 2026-01-01\ncategories: [Time]\ntags: [time, web]");
        post("_drafts/draft.md", "title: A draft\ndate: 2023-01-01");
        shown = ShownNode.of(
                () -> {
                    model = new HomeModel(
                            site,
                            NO_TEXTS,
                            findings,
                            entry -> done.add(entry.post().name()),
                            AnalyzedSession.AT_ONCE);
                    model.activeProperty().set(true);
                    return new SiteHome(
                            model,
                            WORDS,
                            new SiteHome.Steps(
                                    () -> done.add("post"),
                                    () -> done.add("draft"),
                                    () -> done.add("other"),
                                    path -> List.of()));
                },
                1000,
                600);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void post(String name, String front) throws Exception {
        Path place = blog.resolve("source").resolve(name);
        Files.createDirectories(place.getParent());
        Files.writeString(place, "---\n" + front + "\n---\ntext\n");
    }

    private void read() throws Exception {
        SiteIndex index = SiteIndexer.read(blog);
        FxThread.run(() -> site.set(index));
    }

    @SuppressWarnings("unchecked")
    private ListView<HomeEntry> list() {
        return shown.find(ListView.class, list -> "home-posts".equals(list.getId()));
    }

    private ShelfTree tree() {
        return shown.find(ShelfTree.class, each -> true);
    }

    private TextField field() {
        return shown.find(TextField.class, each -> true);
    }

    private String selected() {
        return FxThread.call(
                () -> list().getSelectionModel().getSelectedItem().post().name());
    }

    private List<HomeLine> lines() {
        return shown.all().stream()
                .filter(HomeLine.class::isInstance)
                .map(HomeLine.class::cast)
                .filter(line -> line.getItem() != null)
                .sorted(Comparator.comparingInt(HomeLine::getIndex))
                .toList();
    }

    private TreeItem<Shelf> shelf(Shelf.Kind kind, String... path) {
        return FxThread.call(() -> find(tree().getRoot(), new Shelf.Name(kind, List.of(path))));
    }

    private static TreeItem<Shelf> find(TreeItem<Shelf> from, Shelf.Name name) {
        if (from.getValue() != null && from.getValue().name().equals(name)) {
            return from;
        }
        for (TreeItem<Shelf> inner : from.getChildren()) {
            TreeItem<Shelf> found = find(inner, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void whileTheSiteIsReadThatIsSaidAndThenItsName() throws Exception {
        assertThat(shown.words()).contains(WORDS.get("home.reading"));
        read();

        assertThat(shown.words()).contains("My site", blog.toString(), WORDS.get("posts.count", 3));
        FxThread.run(() -> field().setText("nothing of the kind"));
        assertThat(shown.words()).contains(WORDS.get("posts.none"), WORDS.get("posts.count", 0));
    }

    @Test
    void aLineSaysWhatItsPostIsFiledUnderAndWhetherItIsADraft() throws Exception {
        read();

        assertThat(lines())
                .extracting(line -> line.getItem().post().name())
                .containsExactly("A new clock", "A draft", "An old dial");
        assertThat(lines().get(2).getAccessibleText())
                .startsWith("An old dial, ")
                .contains("Time / Dials", "#time");
        assertThat(lines().get(1).getAccessibleText()).startsWith("A draft, " + WORDS.get("posts.draft"));
        assertThat(lines().get(0).getAccessibleText()).doesNotContain(WORDS.get("posts.draft"));
        assertThat(FxThread.call(() -> lines().get(0).lookup(".draft-badge").isVisible()))
                .isFalse();
    }

    @Test
    void whatIsFoundAndWhatWaitsIsCountedOnceItIsKnown() throws Exception {
        read();
        Path file = lines().get(0).getItem().file();
        assertThat(findings.asked()).contains(file);
        FxThread.run(() -> findings.count(file, 3, 0));

        assertThat(lines().get(0).getAccessibleText()).contains(WORDS.get("posts.findings", 3));
        assertThat(shown.words()).contains("3");
        FxThread.run(() -> findings.count(file, 0, 2));
        assertThat(lines().get(0).getAccessibleText())
                .contains(WORDS.get("home.waiting", 2))
                .doesNotContain(WORDS.get("posts.findings", 3));
    }

    @Test
    void theKeysOfTheFieldChooseAPostAndOpenIt() throws Exception {
        read();
        Keyboard.fire(field(), KeyCode.UP, "");
        assertThat(selected()).isEqualTo("A new clock");
        Keyboard.fire(field(), KeyCode.DOWN, "");
        Keyboard.fire(field(), KeyCode.ENTER, "");
        for (int i = 0; i < 5; i++) {
            Keyboard.fire(field(), KeyCode.DOWN, "");
        }
        Keyboard.fire(list(), KeyCode.ENTER, "");

        assertThat(done).containsExactly("A draft", "An old dial");
        FxThread.run(() -> field().setText("nothing of the kind"));
        Keyboard.fire(field(), KeyCode.DOWN, "");
        Keyboard.fire(field(), KeyCode.ENTER, "");
        assertThat(done).hasSize(2);
    }

    @Test
    void thePostThatIsSelectedStaysSoWhileTheSiteChanges() throws Exception {
        read();
        Keyboard.fire(field(), KeyCode.DOWN, "");
        Keyboard.fire(field(), KeyCode.DOWN, "");
        assertThat(selected()).isEqualTo("An old dial");

        post("_posts/newest.md", "title: The newest\ndate: 2026-05-05");
        read();
        assertThat(selected()).isEqualTo("An old dial");
        FxThread.run(() -> field().setText("a"));
        assertThat(FxThread.call(() -> list().getSelectionModel().getSelectedIndex()))
                .as("another question begins with its best answer")
                .isZero();
    }

    @Test
    void aShelfNarrowsThePostsAndSaysHowManyItHolds() throws Exception {
        read();
        FxThread.run(() -> tree().getSelectionModel().select(shelf(Shelf.Kind.CATEGORY, "Time", "Dials")));
        assertThat(lines()).extracting(line -> line.getItem().post().name()).containsExactly("An old dial");
        FxThread.run(() -> tree().getSelectionModel().select(shelf(Shelf.Kind.TAG, "time")));

        assertThat(lines()).hasSize(2);
        assertThat(shown.all())
                .extracting(node -> node.getAccessibleText())
                .contains(WORDS.get("home.shelf-said", "time", 2));
    }

    @Test
    void theShelvesStayOpenAndChosenAsTheyWereWhileTheSiteChanges() throws Exception {
        read();
        assertThat(shelf(Shelf.Kind.TAGS).isExpanded()).isTrue();
        assertThat(shelf(Shelf.Kind.CATEGORY, "Time").isExpanded()).isFalse();
        FxThread.run(() -> shelf(Shelf.Kind.TAGS).setExpanded(false));
        FxThread.run(() -> shelf(Shelf.Kind.CATEGORY, "Time").setExpanded(true));
        FxThread.run(() -> tree().getSelectionModel().select(shelf(Shelf.Kind.CATEGORY, "Time", "Dials")));

        post("_posts/newest.md", "title: The newest\ndate: 2026-05-05\ntags: [fresh]");
        read();

        assertThat(shelf(Shelf.Kind.TAG, "fresh")).isNotNull();
        assertThat(shelf(Shelf.Kind.TAGS).isExpanded()).isFalse();
        assertThat(shelf(Shelf.Kind.CATEGORY, "Time").isExpanded()).isTrue();
        assertThat(model.shelfProperty().get())
                .isEqualTo(new Shelf.Name(Shelf.Kind.CATEGORY, List.of("Time", "Dials")));
        assertThat(FxThread.call(() ->
                        tree().getSelectionModel().getSelectedItem().getValue().path()))
                .containsExactly("Time", "Dials");
    }

    @Test
    void whereTheLastPostOfTheChosenShelfIsFiledElsewhereAllAreShown() throws Exception {
        read();
        FxThread.run(() -> tree().getSelectionModel().select(shelf(Shelf.Kind.CATEGORY, "Time", "Dials")));
        post("_posts/old.md", "title: An old dial\ndate: 2020-01-01\ncategories: [Time]");
        read();

        assertThat(model.shelfProperty().get()).isEqualTo(Shelf.Name.ALL);
        assertThat(lines()).hasSize(3);
    }

    @Test
    void theButtonsLeadOn() throws Exception {
        read();
        for (String id : List.of("home-post", "home-draft", "home-other")) {
            FxThread.run(() -> shown.find(Button.class, button -> id.equals(button.getId()))
                    .fire());
        }

        assertThat(done).containsExactly("post", "draft", "other");
        assertThat(shown.find(Label.class, label -> "home-count".equals(label.getId()))
                        .getText())
                .isEqualTo(WORDS.get("posts.count", 3));
    }
}
