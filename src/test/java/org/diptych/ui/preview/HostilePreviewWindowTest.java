package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a post runs, fetches from this machine, or takes the page elsewhere; and the page still works after it. */
class HostilePreviewWindowTest {
    private static final List<String> requests = new CopyOnWriteArrayList<>();
    private static HttpServer server;
    private static PreviewStage stage;

    @BeforeAll
    static void open() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        stage = new PreviewStage();
        // The page's own words go out this way too; a script of a post would say "ran".
        stage.holds("window.prompt = words => { window.ran = (window.ran || '') + words }");
    }

    @AfterAll
    static void close() throws Exception {
        stage.close();
        server.stop(0);
    }

    static Stream<Arguments> samples() throws IOException {
        try (InputStream in = HostilePreviewWindowTest.class.getResourceAsStream("/hostile/preview.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("====\n")).map(sample -> {
                int line = sample.indexOf('\n');
                return Arguments.of(sample.substring(0, line), sample.substring(line + 1));
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void nothingHappens(String name, String payload) throws Exception {
        stage.show("Before.\n\n" + payload.replace("${server}", address()) + "\n\nAfter $x$.\n");
        stage.holds("document.querySelectorAll('.dp-content a, .dp-content button').forEach(one => one.click())");
        expectNothing(name);
        assertThat(stage.holds("document.querySelectorAll('.dp-content script, .dp-content iframe, .dp-content object,"
                        + " .dp-content form, .dp-content style, .dp-content meta, .dp-content base').length === 0"))
                .isTrue();
        stage.show("The next post $y$.\n");
        assertThat(stage.read("document.querySelector('.dp-content').textContent"))
                .contains("The next post");
        assertThat(stage.holds("document.querySelector('.dp-content svg')")).isTrue();
    }

    @Test
    void evenUnsanitisedThePageRunsNothing() throws Exception {
        String html =
                "<p><img src=x onerror=\"window.prompt('ran')\"><a href=\"javascript:window.prompt('ran')\">go</a></p>"
                        + "<script>window.prompt('ran')</script><iframe src=\"" + address() + "/f\"></iframe>"
                        + "<link rel=stylesheet href=\"" + address() + "/s\">";
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
        assertThat(requests).as(name).isEmpty();
        assertThat(stage.opened).allMatch(uri -> uri.getScheme().startsWith("http"));
        assertThat(stage.onFx(() -> stage.pane().page().view().getEngine().getLocation()))
                .as(name)
                .isIn(null, "", "about:blank");
        assertThat(stage.holds("document.querySelector('.dp-page') && typeof diptych.patch === 'function'"))
                .as(name)
                .isTrue();
    }

    private static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
