package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.diptych.desk.posts.OpenPost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class TabsWindowTest {
    @TempDir
    Path folder;

    @Test
    void eachTabKeepsItsTextItsUndoAndItsCaret() {
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        Path two = WindowFixture.write(folder.resolve("two.md"), Bilingual.POST.replace("Two leaves", "Another"));
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one, two)) {
            window.awaitPosts(2);
            OpenPost shown = window.post();
            window.type("en", "shadow", "long ");
            int caret = window.editor("en").area().getCaretPosition();

            window.command("next-tab");
            assertThat(window.post()).isNotSameAs(shown);
            assertThat(window.part("en").content()).doesNotContain("long");

            window.command("next-tab");
            assertThat(window.post()).isSameAs(shown);
            assertThat(window.editor("en").area().getCaretPosition()).isEqualTo(caret);
            window.command("undo");
            assertThat(window.part("en").content()).doesNotContain("long");
        }
    }

    @Test
    void theSameFileOpenedAgainGoesToItsTab() {
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        Path two = WindowFixture.write(folder.resolve("two.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one, two)) {
            window.awaitPosts(2);
            Path hidden = window.post().path().orElseThrow().equals(one) ? two : one;

            window.with(bench -> bench.hand.desk.open(hidden.resolveSibling(".").resolve(hidden.getFileName())));
            window.await("its tab", () -> window.post().path().orElseThrow().equals(hidden));

            assertThat(window.bench.hand.posts.posts()).hasSize(2);
        }
    }

    @Test
    void aTabIsCalledByThePostsTitleWhileItIsTyped() {
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one)) {
            window.awaitPosts(1);
            assertThat(window.words("post-tab")).contains("Two leaves");

            window.command("go-front-matter");
            window.type("FRONT_MATTER", "leaves", "ivory ");
            window.await("the new title", () -> window.words("post-tab").contains("Two ivory leaves"));
        }
    }

    @Test
    void ofManyTabsEachCanBeReadAndTheShownOneIsInSight() {
        Path[] files = IntStream.range(0, 14)
                .mapToObj(i -> WindowFixture.write(folder.resolve("post" + i + ".md"), Bilingual.POST))
                .toArray(Path[]::new);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), files)) {
            window.awaitPosts(files.length);
            for (int shown : new int[] {files.length - 1, 0, 7}) {
                window.with(bench -> bench.hand
                        .posts
                        .currentProperty()
                        .set(bench.hand.posts.posts().get(shown)));
                window.await("tab " + shown + " in sight", () -> isInSight(window, shown));
            }
        }
    }

    private static boolean isInSight(WindowFixture window, int index) {
        Node row = window.bench.shell.frame.root().lookup(".tab-strip");
        Region tab = (Region) ((Pane) row.lookup(".tabs")).getChildren().get(index);
        Bounds there = row.sceneToLocal(tab.localToScene(tab.getLayoutBounds()));
        Labeled title = (Labeled) tab.lookup(".label");
        return tab.getWidth() > 0
                && title.getWidth() > 40
                && there.getMinX() > -1
                && there.getMaxX() < row.getLayoutBounds().getWidth() + 1;
    }
}
