package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class DividersWindowTest {
    private static final double DRAGGED = 90;

    @TempDir
    Path folder;

    @Test
    void bodiesKeepTheirSharesWhenTheWindowWasNarrowOrOneLanguageAlone() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            double share = drag(window, bodies(window));

            resize(window, 720);
            window.await(
                    "a narrow window",
                    () -> window.bench.shell.frame.root().getLayoutBounds().getWidth() <= 720);
            window.command("side-outline");
            window.await("one body", () -> bodies(window).getItems().size() == 1);
            window.command("side-outline");
            resize(window, 1400);
            awaitShare(window, share);

            window.command("only-language");
            window.await("one language", () -> bodies(window).getItems().size() == 1);
            window.command("only-language");
            awaitShare(window, share);
        }
    }

    @Test
    void aHiddenPageComesBackWithItsWidth() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            Region page = window.bench.shell.page;
            window.await("a page", () -> isShown(page));
            double before = FxThread.call(page::getWidth);
            FxThread.run(() -> dragLeft(window.bench.shell.frame.root().lookup(".pane-divider")));
            window.await("a wider page", () -> page.getWidth() > before);
            double width = FxThread.call(page::getWidth);
            assertThat(width - before).isCloseTo(DRAGGED, within(3.0));

            window.command("page");
            window.await("no page", () -> !isShown(page));
            window.command("page");
            window.await(
                    "the page as wide as before",
                    () -> isShown(page) && Math.abs(page.getLayoutBounds().getWidth() - width) < 2);
        }
    }

    /** Drags the last divider to the left as a hand does, and says where it is then. */
    private static double drag(WindowFixture window, SplitPane split) {
        window.await("a divider", () -> divider(split) != null && split.getWidth() > 0);
        double before = FxThread.call(() -> last(split));
        FxThread.run(() -> dragLeft(divider(split)));
        window.await("the dragged divider", () -> last(split) < before);
        double after = FxThread.call(() -> last(split));
        assertThat((before - after) * FxThread.call(split::getWidth)).isCloseTo(DRAGGED, within(3.0));
        return after;
    }

    private static void dragLeft(Node divider) {
        Bounds bounds = divider.localToScreen(divider.getBoundsInLocal());
        Point2D from = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        Robot robot = new Robot();
        robot.mouseMove(from);
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseMove(from.subtract(DRAGGED / 2, 0));
        robot.mouseMove(from.subtract(DRAGGED, 0));
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    private static void awaitShare(WindowFixture window, double share) {
        window.await(
                "both bodies as they were dragged",
                () -> bodies(window).getItems().size() == 2 && Math.abs(last(bodies(window)) - share) < 0.01);
    }

    private static void resize(WindowFixture window, double width) {
        FxThread.run(
                () -> window.bench.shell.frame.root().getScene().getWindow().setWidth(width));
    }

    private static double last(SplitPane split) {
        double[] positions = split.getDividerPositions();
        return positions[positions.length - 1];
    }

    private static Node divider(SplitPane split) {
        return split.lookupAll(".split-pane-divider").stream()
                .filter(line -> line.getParent() == split)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static SplitPane bodies(WindowFixture window) {
        return (SplitPane) window.bench.shell.frame.root().lookup(".body-columns");
    }

    private static boolean isShown(Node page) {
        return page.getScene() != null
                && page.isVisible()
                && page.getLayoutBounds().getWidth() > 0;
    }
}
