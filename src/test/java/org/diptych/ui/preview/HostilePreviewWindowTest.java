package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.diptych.hostile.CountingServer;
import org.diptych.hostile.HostilePosts;
import org.diptych.hostile.HostilePosts.HostilePost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a post runs, fetches from this machine, or takes the page elsewhere; and the page still works after it. */
@Tag("window")
class HostilePreviewWindowTest {
    private static CountingServer server;
    private static PreviewStage stage;

    @BeforeAll
    static void open() throws Exception {
        server = new CountingServer();
        stage = new PreviewStage();
        // The page's own words go out this way too; a script of a post would say "ran".
        stage.holds("window.prompt = words => { window.ran = (window.ran || '') + words }");
    }

    @AfterAll
    static void close() throws Exception {
        stage.close();
        server.close();
    }

    static List<HostilePost> posts() throws IOException {
        return HostilePosts.own(server.address());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void nothingHappens(HostilePost post) throws Exception {
        stage.show("Before.\n\n" + post.text() + "\n\nAfter $x$.\n");
        stage.holds("document.querySelectorAll('.dp-content a, .dp-content button').forEach("
                + "one => one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))");
        expectNothing(post.name());
        assertThat(stage.holds("document.querySelectorAll('.dp-content script, .dp-content iframe, .dp-content object,"
                        + " .dp-content form, .dp-content style, .dp-content meta, .dp-content base,"
                        + " .dp-content image, .dp-content foreignObject').length === 0"))
                .isTrue();
        assertThat(stage.read("[...document.querySelectorAll('.dp-content *')].flatMap(one => [...one.attributes])"
                        + ".filter(({ name, value }) => /^on/.test(name) || /^(style|fill|stroke)$/.test(name)"
                        + " && /url|image/.test(value)).map(({ value }) => value).join()"))
                .isEmpty();
        stage.show("The next post $y$.\n");
        assertThat(stage.read("document.querySelector('.dp-content').textContent"))
                .contains("The next post");
        assertThat(stage.holds("document.querySelector('.dp-content svg')")).isTrue();
    }

    @Test
    void evenUnsanitisedThePageRunsNothing() throws Exception {
        String html =
                "<p><img src=x onerror=\"window.prompt('ran')\"><a href=\"javascript:window.prompt('ran')\">go</a></p>"
                        + "<script>window.prompt('ran')</script><iframe src=\"" + server.address() + "/f\"></iframe>"
                        + "<link rel=stylesheet href=\"" + server.address() + "/s\">";
        stage.onFx(() -> {
            stage.pane()
                    .page()
                    .call(
                            "patch",
                            Map.of(
                                    "opening",
                                    true,
                                    "sections",
                                    List.of(Map.of(
                                            "key", "x",
                                            "kind", "TAIL",
                                            "language", "",
                                            "script", "",
                                            "splices", List.of(List.of(0, 0, List.of(html)))))));
            return null;
        });
        stage.untilHolds("document.querySelector('.dp-content img.dp-missing')");
        stage.holds("document.querySelector('.dp-content a').click()");
        expectNothing("unsanitised");
    }

    private static void expectNothing(String name) throws Exception {
        stage.untilHolds("document.readyState === 'complete'");
        assertThat(stage.read("window.ran")).as(name).doesNotContain("ran");
        assertThat(server.takeRequests()).as(name).isEmpty();
        assertThat(stage.opened).allMatch(uri -> uri.getScheme().startsWith("http"));
        assertThat(stage.onFx(() -> stage.pane().page().view().getEngine().getLocation()))
                .as(name)
                .isIn(null, "", "about:blank");
        assertThat(stage.holds("document.querySelector('.dp-page') && typeof diptych.patch === 'function'"))
                .as(name)
                .isTrue();
    }
}
