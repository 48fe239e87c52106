package org.diptych.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.hostile.CountingServer;
import org.diptych.hostile.HostilePosts;
import org.diptych.hostile.HostilePosts.HostilePost;

/**
 * Shows every post of a list ({@link HostilePosts}) in the real page beside a server that counts requests, and prints
 * what should not have happened.
 */
final class HostileList {
    private static final String CLICK =
            "document.querySelectorAll('.dp-content a, .dp-content button, #clickme')" + ".forEach(one => one.click())";

    private final CountingServer server = new CountingServer();
    private PreviewStage stage;

    private HostileList() throws IOException {}

    /** @param arguments the list; then, if given, ids to show alone */
    public static void main(String[] arguments) throws Exception {
        List<String> only = List.of(arguments).subList(1, arguments.length);
        Path folder = Files.createTempDirectory("hostile");
        HostileList list = new HostileList();
        int shown = 0;
        int bad = 0;
        for (HostilePost post : HostilePosts.in(Path.of(arguments[0]), list.server.address(), folder)) {
            if (!only.isEmpty() && !only.contains(post.name())) {
                continue;
            }
            shown++;
            String fault = list.fault(post.text());
            bad += fault.isEmpty() ? 0 : 1;
            if (!fault.isEmpty() || post.expected().startsWith("KEEP")) {
                System.out.printf(
                        "%s %s%n    expected: %s%n",
                        post.name(), fault.isEmpty() ? "nothing ran" : fault, post.expected());
                System.out.println("    shown: " + list.shown());
            }
        }
        System.out.printf("%d payloads, %d with faults%n", shown, bad);
        System.exit(bad == 0 ? 0 : 1);
    }

    private String fault(String payload) {
        try {
            if (!canBeRead(payload)) {
                // The window gives such a worker up, says so, and keeps the last good page.
                return "";
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        long start = System.nanoTime();
        try {
            if (stage == null) {
                stage = new PreviewStage();
                stage.holds(
                        "window.alert = window.prompt = window.confirm = words => { window.ran = (window.ran || '') + words }");
            }
            server.takeRequests();
            stage.show(payload);
            stage.holds(CLICK);
            stage.untilHolds("document.readyState === 'complete'");
            List<String> requests = server.takeRequests();
            boolean ran = !stage.read("window.ran || ''").isEmpty();
            String location = String.valueOf(
                    stage.onFx(() -> stage.pane().page().view().getEngine().getLocation()));
            boolean away = !List.of("null", "", "about:blank").contains(location);
            boolean left = stage.holds(
                    "document.querySelector('.dp-content script, .dp-content iframe, .dp-content object,"
                            + " .dp-content embed, .dp-content form, .dp-content style, .dp-content meta, .dp-content base')");
            long millis = (System.nanoTime() - start) / 1_000_000;
            stage.holds("window.ran = ''");
            return (ran ? "RAN " : "")
                    + (requests.isEmpty() ? "" : "REQUESTED " + requests + " ")
                    + (away ? "WENT TO " + location + " " : "")
                    + (left ? "LEFT ALIVE " : "")
                    + (millis > 5000 ? "TOOK " + millis + " ms " : "");
        } catch (Exception | AssertionError | StackOverflowError failure) {
            String words = String.valueOf(failure).lines().findFirst().orElse("");
            return "FAILED " + (System.nanoTime() - start) / 1_000_000 + " ms " + words + " ";
        }
    }

    private static boolean canBeRead(String payload) throws InterruptedException {
        boolean[] read = new boolean[1];
        Snapshot snapshot = new Snapshot(0, Post.parse(payload).segments(), Dialect.PANDOC);
        Runnable work = () -> {
            try {
                new Analyzer().analyze(snapshot);
                read[0] = true;
            } catch (StackOverflowError tooDeep) {
                read[0] = false;
            }
        };
        Thread reader = new Thread(null, work, "reader", 64L << 20);
        reader.setDaemon(true);
        reader.start();
        reader.join(3000);
        return read[0];
    }

    private String shown() throws Exception {
        String html = stage.read("document.querySelector('.dp-content').innerHTML");
        return html.length() > 400 ? html.substring(0, 400) + "…" : html;
    }
}
