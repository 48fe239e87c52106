package org.diptych.ui.preview;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;

/**
 * Shows every payload of a list in the real page beside a server that counts requests, and prints what should not have
 * happened. A line of the list: id, category, payload, expectation, separated by tabs; in a payload {@code \n} and the
 * like are escapes, {@code @GEN:} begins a Python expression that makes the text, and <code>{{H}}</code>,
 * <code>{{HOSTONLY}}</code> and <code>{{F}}</code> stand for the server and a folder's address.
 */
final class HostileList {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|r|t|\\\\|u[0-9a-fA-F]{4})");
    private static final String CLICK =
            "document.querySelectorAll('.dp-content a, .dp-content button, #clickme')" + ".forEach(one => one.click())";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Path folder;
    private PreviewStage stage;

    private HostileList(Path folder) throws Exception {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    /** @param arguments the list; then, if given, ids to show alone */
    public static void main(String[] arguments) throws Exception {
        List<String> only = List.of(arguments).subList(1, arguments.length);
        Path folder = Files.createTempDirectory("hostile");
        HostileList list = new HostileList(folder);
        int shown = 0;
        int bad = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] fields = line.split("\t", -1);
            if (fields.length < 4 || fields[0].equals("id") || !only.isEmpty() && !only.contains(fields[0])) {
                continue;
            }
            shown++;
            String fault = list.fault(list.payload(fields[2]));
            bad += fault.isEmpty() ? 0 : 1;
            if (!fault.isEmpty() || fields[3].startsWith("KEEP")) {
                System.out.printf(
                        "%s %s%n    expected: %s%n", fields[0], fault.isEmpty() ? "nothing ran" : fault, fields[3]);
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
            requests.clear();
            stage.show(payload);
            stage.holds(CLICK);
            stage.untilHolds("document.readyState === 'complete'");
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

    private String payload(String written) throws Exception {
        String text;
        if (written.startsWith("@GEN:")) {
            Process python = new ProcessBuilder(
                            "python3", "-c", "import sys;sys.stdout.write(" + written.substring(5) + ")")
                    .start();
            text = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } else {
            Matcher escape = ESCAPE.matcher(written);
            text = escape.replaceAll(found -> Matcher.quoteReplacement(unescaped(found.group(1))));
        }
        String host = "127.0.0.1:" + server.getAddress().getPort();
        return text.replace("{{H}}", "http://" + host)
                .replace("{{HOSTONLY}}", host)
                .replace("{{F}}", folder.toUri().toString());
    }

    private static String unescaped(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '\\' -> "\\";
            default -> Character.toString(Integer.parseInt(escape.substring(1), 16));
        };
    }
}
