package org.diptych.ui.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.desk.rename.RenameModel;
import org.diptych.desk.work.Background;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.ReadSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheet of a renaming says of the names, and each post's lines before and after. */
@Tag("window")
class RenameSheetWindowTest {
    private static final Messages WORDS = Messages.of("site", Locale.ENGLISH);

    @TempDir
    Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Path posts;
    private RenameModel model;
    private RenamePane pane;
    private ShownNode shown;

    @BeforeEach
    void open() throws Exception {
        Path blog = Files.createDirectories(folder.toRealPath().resolve("blog"));
        Files.writeString(blog.resolve("_config.yml"), "title: S\n");
        posts = Files.createDirectories(blog.resolve("source/_posts"));
        Files.writeString(posts.resolve("one.md"), "---\ntitle: deep_dive\ntags: [java, web]\n---\ntext\n");
        Files.writeString(posts.resolve("two.md"), "---\ntitle: Two\ntags: [java]\n---\ntext\n");
        Files.writeString(
                posts.resolve("three.md"),
                "---\ntitle: Three\ntags: [javascript, ml]\n---\n{% ref a %}\n{% references %}\n[a] A.\n[b] B.\n{% endreferences %}\n");
        SiteIndex index = SiteIndexer.read(blog);
        shown = ShownNode.of(
                () -> {
                    model = new RenameModel(
                            new ReadSite(index), new Background(Runnable::run, FxThread::run), problems::add);
                    model.begin(Kind.TAG, "", "");
                    pane = new RenamePane(model, WORDS, () -> done.add("closed"));
                    return pane;
                },
                760,
                600);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private TextField field(String id) {
        return shown.find(TextField.class, field -> id.equals(field.getId()));
    }

    private void type(String id, String text) {
        FxThread.run(() -> field(id).setText(text));
    }

    /** Types both names, and waits until the posts concerned are listed. */
    private void rename(String from, String to) {
        type("rename-from", from);
        type("rename-to", to);
        shown.until(() -> !model.rows().isEmpty());
    }

    private Button make() {
        return shown.find(Button.class, button -> "rename-make".equals(button.getId()));
    }

    private List<RenameCell> cells() {
        return shown.all().stream()
                .filter(RenameCell.class::isInstance)
                .map(RenameCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(RenameCell::getIndex))
                .toList();
    }

    @Test
    void theSentenceFollowsTheNames() {
        assertThat(shown.words()).contains(WORDS.get("rename.no-name"));
        assertThat(pane.first()).isSameAs(field("rename-from"));
        type("rename-from", "java");
        assertThat(shown.words()).contains(WORDS.get("rename.no-new-name", "java", "", 2, ""));
        assertThat(pane.first()).isSameAs(field("rename-to"));
        type("rename-to", "jvm");
        assertThat(shown.words()).contains(WORDS.get("rename.fine"));
    }

    @Test
    void theNameThatIsJoinedIsTheOneThatIsTyped() {
        type("rename-from", "web");
        type("rename-to", "java");
        assertThat(shown.words()).contains(WORDS.get("rename.joins", "web", "java", 1, ""));

        type("rename-to", "javascript");
        assertThat(shown.words())
                .contains(WORDS.get("rename.joins", "web", "javascript", 1, ""))
                .doesNotContain(WORDS.get("rename.joins", "web", "java", 1, ""));
    }

    @Test
    void theButtonCountsThePostsThatAreWanted() {
        assertThat(make().isDisabled()).isTrue();
        rename("java", "jvm");
        assertThat(make().getText()).isEqualTo(WORDS.get("rename.make", 2));

        FxThread.run(() -> shown.find(CheckBox.class, CheckBox::isSelected).fire());
        assertThat(make().getText()).isEqualTo(WORDS.get("rename.make", 1));
        assertThat(model.rows().get(0).wantedProperty().get()).isFalse();
        FxThread.run(() -> model.rows().get(1).wantedProperty().set(false));
        assertThat(make().isDisabled()).isTrue();
        type("rename-to", "jdk");
        shown.until(
                () -> model.rows().stream().allMatch(row -> row.wantedProperty().get()));
        assertThat(make().getText()).as("another name begins anew").isEqualTo(WORDS.get("rename.make", 2));
    }

    @Test
    void eachPostShowsItsLinesBeforeAndAfterAndItsTitleAsItIs() {
        rename("java", "jvm");
        RenameCell one = cells().stream()
                .filter(cell -> cell.getItem().title().equals("deep_dive"))
                .findFirst()
                .orElseThrow();

        assertThat(shown.words()).contains("−", "+", "tags: [java, web]", "tags: [jvm, web]");
        assertThat(one.getAccessibleText()).startsWith("deep_dive, ").contains("one.md");
        assertThat(FxThread.call(() -> ((Text) one.lookup(".check-box").lookup(".text")).getText()))
                .isEqualTo("deep_dive");
    }

    @Test
    void enterInTheNewNameRenamesAndClosesTheSheet() {
        type("rename-from", "java");
        FxThread.run(() -> field("rename-to").getOnAction().handle(null));
        assertThat(done).as("there is no new name yet").isEmpty();
        rename("java", "jvm");
        FxThread.run(() -> field("rename-to").getOnAction().handle(null));
        shown.until(() -> !done.isEmpty());

        assertThat(done).containsExactly("closed");
        assertThat(posts.resolve("one.md")).content().contains("tags: [jvm, web]");
        assertThat(posts.resolve("two.md")).content().contains("tags: [jvm]");
        assertThat(problems).isEmpty();
    }

    @Test
    void aPostThatHasTheNewKeyAlreadyIsLeftAndCannotBeWanted() {
        FxThread.run(() -> model.begin(Kind.KEY, "a", "b"));
        shown.until(() -> !model.rows().isEmpty());

        assertThat(shown.words())
                .contains(WORDS.get("rename.collides", "a", "b", 1, "Three"))
                .anyMatch(words -> words.contains("already has the new key"));
        CheckBox three = shown.find(CheckBox.class, box -> true);
        assertThat(three.isDisabled()).isTrue();
        assertThat(three.isSelected()).isFalse();
        assertThat(make().isDisabled()).isTrue();
        type("rename-to", "a b");
        assertThat(shown.words()).contains(WORDS.get("rename.forbidden"));
    }

    @Test
    void theNamesOfTheSiteAreOfferedBelowTheFieldThatHasTheFocus() {
        FxThread.run(() -> field("rename-from").requestFocus());
        type("rename-from", "JAVA");
        List<String> offered = offered();
        assertThat(offered).containsExactly("java", "javascript");

        type("rename-from", "java");
        assertThat(offered()).as("that is one of them").isEmpty();
        type("rename-from", "nothing");
        assertThat(offered()).isEmpty();
    }

    private static List<String> offered() {
        return FxThread.call(() -> javafx.stage.Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .filter(javafx.stage.Window::isShowing)
                .map(javafx.scene.control.ContextMenu.class::cast)
                .filter(menu -> menu.getStyleClass().contains("offers"))
                .flatMap(menu -> menu.getItems().stream())
                .map(javafx.scene.control.MenuItem::getText)
                .toList());
    }
}
