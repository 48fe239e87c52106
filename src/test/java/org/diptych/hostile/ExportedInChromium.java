package org.diptych.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.export.HtmlPage;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.hostile.HostilePosts.HostilePost;

/**
 * Exports every post of a list as a page, opens it in Chromium beside a server that counts requests, and prints what
 * should not have happened. Ends with status 1 if there was any such thing.
 *
 * <p>Arguments: nothing for our own list; or a list's path and, if given, the names of posts to show alone.
 */
public final class ExportedInChromium {
    private static final String WATCH =
            "for (const one of ['alert', 'prompt', 'confirm', 'open']) window[one] = (words) => { window.ran = `${window.ran || ''}${words};`; }";

    private final String look = resource("/hostile/look.js");
    private final CountingServer server = new CountingServer();
    private final Path folder;
    private final Chromium chromium;

    private ExportedInChromium(Path folder) throws Exception {
        this.folder = folder;
        this.chromium = new Chromium(Files.createDirectory(folder.resolve("profile")));
        for (String domain : List.of("Page", "Network", "Runtime")) {
            chromium.call(domain + ".enable", Map.of());
        }
        chromium.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("hostile-export");
        ExportedInChromium run = new ExportedInChromium(folder);
        int shown = 0;
        int bad = 0;
        try {
            String server = run.server.address();
            List<String> only = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
            List<HostilePost> posts = arguments.length == 0 || arguments[0].isEmpty()
                    ? HostilePosts.own(server)
                    : HostilePosts.in(Path.of(arguments[0]), server, Files.createDirectory(folder.resolve("secret")));
            for (HostilePost post : posts) {
                if (only.isEmpty() || only.contains(post.name())) {
                    shown++;
                    List<String> faults = run.faults(post);
                    bad += faults.isEmpty() ? 0 : 1;
                    faults.forEach(fault -> System.out.println(post.name() + ": " + fault));
                }
            }
        } finally {
            run.close();
        }
        System.out.printf("%d hostile posts exported and opened in Chromium, %d with faults%n", shown, bad);
        System.exit(bad == 0 && shown > 0 ? 0 : 1);
    }

    private List<String> faults(HostilePost post) throws Exception {
        Optional<String> page = exported("Before.\n\n" + post.text() + "\n\nAfter $x$.\n");
        if (page.isEmpty()) {
            System.out.println(post.name() + ": not exported in time");
            return List.of();
        }
        Path file = Files.writeString(folder.resolve("page.html"), page.get());
        server.takeRequests();
        chromium.takeEvents();
        chromium.call("Page.navigate", Map.of("url", file.toUri().toString()));
        chromium.await("Page.loadEventFired");
        List<String> faults = new ArrayList<>();
        try {
            chromium.evaluate(look).forEach(found -> faults.add(found.asText()));
        } catch (IOException gone) {
            faults.add("LEFT THE PAGE: " + gone.getMessage());
        }
        JsonNode place = chromium.evaluate("location.href.replace(/#.*/, '')");
        if (!place.asText().equals(file.toUri().toString())) {
            faults.add("WENT TO " + place);
        }
        server.takeRequests().forEach(request -> faults.add("REQUESTED " + request));
        chromium.takeEvents().forEach(event -> watched(event, file).ifPresent(faults::add));
        return faults;
    }

    /** What an event tells that should not have been; images that the post names on hosts of the web may be asked for. */
    private static Optional<String> watched(JsonNode event, Path page) {
        String method = event.path("method").asText();
        JsonNode told = event.path("params");
        if (method.equals("Page.javascriptDialogOpening")) {
            return Optional.of("DIALOG " + told.path("message").asText());
        }
        if (method.equals("Network.requestWillBeSent")) {
            String address = told.path("request").path("url").asText();
            boolean own = address.startsWith("data:image/")
                    || address.equals(page.toUri().toString());
            boolean image = told.path("type").asText().equals("Image")
                    && address.matches("https?://(?!127\\.|localhost).*")
                    && told.path("initiator").path("type").asText().equals("parser");
            return own || image ? Optional.empty() : Optional.of("ASKED FOR " + address);
        }
        return Optional.empty();
    }

    private static Optional<String> exported(String text) throws Exception {
        CompletableFuture<String> page = new CompletableFuture<>();
        Snapshot snapshot = new Snapshot(0, Post.parse(text).segments(), Dialect.PANDOC);
        Thread reader = new Thread(
                null,
                () -> {
                    try {
                        page.complete(HtmlPage.of(new Analyzer().analyze(snapshot), ImageRoots.NONE));
                    } catch (RuntimeException | StackOverflowError failure) {
                        page.completeExceptionally(failure);
                    }
                },
                "reader",
                64L << 20);
        reader.setDaemon(true);
        reader.start();
        return Optional.ofNullable(
                page.completeOnTimeout(null, 10, TimeUnit.SECONDS).get());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ExportedInChromium.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void close() throws Exception {
        chromium.close();
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
