package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.diptych.app.commands.SideName;
import org.diptych.app.parts.PostView;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.settings.InterfaceLanguage;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However large the window is and whatever is open in it, nothing leaves it, and a body can be read. */
@Tag("window")
class LayoutWindowTest {
    private static final int[][] SIZES = {{800, 500}, {1024, 700}, {1280, 800}, {3840, 2160}};
    private static final int[][] CHINESE_SIZES = {{800, 500}};
    /** So many steps larger letters: half as large again. */
    private static final int LARGER = 4;

    private static final List<String> SHEETS = List.of(
            "settings",
            "export",
            "palette",
            "about",
            "recover",
            "rename-site",
            "add-reference",
            "new",
            "open-recent",
            "bibliographies",
            "reopen-encoding");
    private static final double EDGE = 0.5;
    private static final double LEAST_BODY_WIDTH = 300;
    private static final List<List<SegmentKind>> OPEN = List.of(
            List.of(),
            List.of(SegmentKind.FRONT_MATTER),
            List.of(SegmentKind.SUMMARY, SegmentKind.TAIL),
            List.of(SegmentKind.FRONT_MATTER, SegmentKind.SUMMARY, SegmentKind.TAIL, SegmentKind.REFERENCES));

    @TempDir
    Path folder;

    private WindowFixture window;
    private String state = "";

    @ParameterizedTest
    @EnumSource(
            value = InterfaceLanguage.class,
            names = {"ENGLISH", "CHINESE"})
    void everythingStaysInsideAndSixLinesCanBeRead(InterfaceLanguage language) {
        WindowFixture.write(folder.resolve("settings.properties"), "language=" + language + "\n");
        Path file = WindowFixture.write(folder.resolve("post.md"), longPost());
        try (WindowFixture opened = new WindowFixture(folder, file)) {
            window = opened;
            window.awaitPosts(1);
            FxThread.run(() -> {
                PostEditor body = body();
                int middle = body.area().getLength() / 2;
                body.select(new TextRange(middle, middle));
            });
            for (int[] size : language == InterfaceLanguage.ENGLISH ? SIZES : CHINESE_SIZES) {
                walk(size[0], size[1]);
            }
            if (language == InterfaceLanguage.ENGLISH) {
                window.with(bench -> bench.ground.settings.change(
                        now -> now.withEditor(now.editor().zoomed(LARGER))));
                walk(1024, 700);
            }
        }
    }

    @Test
    void everySheetFitsIntoTheLeastWindow() {
        Path file = WindowFixture.write(folder.resolve("post.md"), longPost());
        try (WindowFixture opened = new WindowFixture(folder, file)) {
            window = opened;
            window.awaitPosts(1);
            for (String command : SHEETS) {
                window.command(command);
                window.await(command, () -> one(".sheet") != null);
                FxThread.run(() -> {
                    resize(800, 500);
                    Node sheet = one(".sheet");
                    Stream.concat(Stream.of(sheet), sheet.lookupAll(".button").stream())
                            .filter(LayoutWindowTest::isSeen)
                            .map(LayoutWindowTest::scrolling)
                            .forEach(node -> assertThat(isInside(node))
                                    .as("%s: %s at %s", command, node, placeOf(node))
                                    .isTrue());
                    ((SheetLayer) one(".sheet-layer")).close();
                });
            }
        }
    }

    @Test
    void whatGaveWayComesBackAsItWas() {
        Path file = WindowFixture.write(folder.resolve("post.md"), longPost());
        try (WindowFixture opened = new WindowFixture(folder, file)) {
            window = opened;
            window.awaitPosts(1);
            window.command("side-outline");
            FxThread.run(() -> {
                resize(1600, 900);
                Region page = window.bench.shell.page;
                Region side = window.bench.shell.frame.sidePane().orElseThrow();
                List<Double> before = List.of(page.getWidth(), side.getWidth());

                resize(1000, 700);
                assertThat(page.getParent()).as("the page gives way first").isNull();
                assertThat(side.getParent()).isNotNull();
                resize(800, 500);
                assertThat(side.getParent()).as("then the panel").isNull();
                assertThat(all(".body-column")).hasSize(2);
                assertThat(window.marked()).doesNotContain("page", "side-outline");

                resize(1600, 900);
                assertThat(List.of(page.getWidth(), side.getWidth())).isEqualTo(before);
                assertThat(window.marked()).contains("page", "side-outline");
            });
        }
    }

    @Test
    void whatIsHiddenForLackOfRoomIsOfferedAndShownInPlaceOfTheRest() {
        Path file = WindowFixture.write(folder.resolve("post.md"), longPost());
        try (WindowFixture opened = new WindowFixture(folder, file)) {
            window = opened;
            window.awaitPosts(1);
            FxThread.run(() -> {
                resize(800, 500);
                assertThat(window.bench.shell.page.getParent()).isNull();
            });

            window.press("hidden-page");

            FxThread.run(() -> {
                pulse();
                assertThat(window.bench.shell.page.getWidth()).isGreaterThanOrEqualTo(LEAST_BODY_WIDTH);
                assertThat(all(".body-column")).hasSize(1);
                assertThat(all("#hidden-other_language")).hasSize(1);
                body().requestFocus();
            });
            window.command("page");
            FxThread.run(() -> {
                pulse();
                assertThat(all(".body-column")).hasSize(2);
                assertThat(window.bench.shell.frame.pageWanted().get()).isFalse();
            });
        }
    }

    /** Every panel with every set of open parts; the rest in turn, so that each is met with each. */
    private void walk(int width, int height) {
        List<Optional<SideName>> sides = Stream.concat(
                        Stream.of(Optional.<SideName>empty()),
                        Stream.of(SideName.values()).map(Optional::of))
                .toList();
        for (int panel = 0; panel < sides.size(); panel++) {
            Optional<SideName> side = sides.get(panel);
            int turn = 3 * panel;
            FxThread.run(() -> {
                resize(width, height);
                window.bench.shell.frame.setSide(side);
                for (int parts = 0; parts < OPEN.size(); parts++) {
                    open(OPEN.get(parts));
                    for (int more = 0; more < 2; more++) {
                        int bits = turn + 5 * parts + 7 * more;
                        window.bench.shell.frame.setPageWanted((bits & 1) == 0);
                        view().showOnly((bits & 2) == 0 ? -1 : 0);
                        show((bits & 4) != 0, (bits & 8) != 0);
                        state = String.format("%dx%d %s %s %d", width, height, side, OPEN.get(parts), bits);
                        body().requestFocus();
                        pulse();
                        check(width, height);
                    }
                }
            });
        }
        FxThread.run(() -> {
            show(false, false);
            open(List.of());
        });
    }

    private void check(int width, int height) {
        Bounds whole = root().getLayoutBounds();
        for (String edge : List.of(".menu-bar", ".tab-row", ".status-bar", ".side-strip", "#tool-export")) {
            Node node = one(edge);
            assertThat(isInside(node) && node.getLayoutBounds().getHeight() >= 20)
                    .as("%s: %s at %s", state, edge, placeOf(node))
                    .isTrue();
        }
        assertThat(whole.getWidth()).isEqualTo(width);
        assertThat(whole.getHeight()).isEqualTo(height);
        PostEditor body = body();
        assertThat(body.getHeight()).as(state).isGreaterThanOrEqualTo(body.heightOfLines(6) - 1);
        assertThat(all(".body-column"))
                .allSatisfy(column ->
                        assertThat(((Region) column).getWidth()).as(state).isGreaterThanOrEqualTo(LEAST_BODY_WIDTH));
        assertThat(body.scroll().heightOf(body.area().getCaretPosition()))
                .as("%s: the caret's line", state)
                .isPresent();
        assertThat(window.bench.shell.frame.sidePane().map(Region::getWidth).orElse(LEAST_BODY_WIDTH))
                .as(state)
                .isGreaterThanOrEqualTo(200);
    }

    private Bounds placeOf(Node node) {
        return root().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private boolean isInside(Node node) {
        Bounds bounds = placeOf(node);
        return bounds.getMinX() >= -EDGE
                && bounds.getMinY() >= -EDGE
                && bounds.getMaxX() <= root().getWidth() + EDGE
                && bounds.getMaxY() <= root().getHeight() + EDGE;
    }

    /** {@code node}, or what it can be scrolled into view in. */
    private static Node scrolling(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .findFirst()
                .orElse(node);
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    private void open(List<SegmentKind> kinds) {
        all(".part-fold-line").forEach(line -> ((ToggleButton) line).setSelected(false));
        kinds.forEach(view()::openPart);
    }

    private void show(boolean notices, boolean find) {
        window.bench.ground.notices.notices().clear();
        if (notices) {
            IntStream.range(0, 5)
                    .forEach(i -> window.bench.ground.notices.show(new Notice(
                            "n" + i,
                            Notice.Severity.WARNING,
                            "Another program changed this file, and what it wrote is not what is here. ".repeat(3),
                            List.of(new Notice.Action("Compare", () -> {})),
                            Optional.empty())));
        }
        Node bar = one(".find-bar");
        if (bar.isVisible() != find) {
            bar.setVisible(find);
        }
    }

    private void resize(double width, double height) {
        root().resize(width, height);
        pulse();
    }

    /** What a pulse does, without waiting for one; the second lays out what the first has moved. */
    private void pulse() {
        for (int i = 0; i < 2; i++) {
            root().applyCss();
            root().layout();
        }
    }

    private Region root() {
        return (Region) window.bench.shell.frame.root();
    }

    private PostView view() {
        return window.bench.hand.views.current().orElseThrow();
    }

    private PostEditor body() {
        return view().shownEditors().stream()
                .filter(editor -> editor.part().kind() == SegmentKind.BODY)
                .findFirst()
                .orElseThrow();
    }

    private Node one(String selector) {
        return root().lookup(selector);
    }

    private List<Node> all(String selector) {
        return new ArrayList<>(root().lookupAll(selector));
    }

    private static String longPost() {
        String english = IntStream.range(0, 40)
                .mapToObj(i -> "Line " + i + " of the dial, which is long enough to be wrapped in a narrow window.\n\n")
                .reduce("", String::concat);
        String chinese = IntStream.range(0, 40)
                .mapToObj(i -> "第" + i + "行写得足够长，在窄窗口里一定会换行，光标所在的行应当一直看得见。\n\n")
                .reduce("", String::concat);
        return Bilingual.POST.replace("# One\n", "# One\n" + english).replace("# 一\n", "# 一\n" + chinese);
    }
}
