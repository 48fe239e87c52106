package org.diptych.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Chromium without a window, with a profile of its own, spoken to by its DevTools protocol. One page; confined to one
 * thread.
 */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 60;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    /** @param profile an empty folder */
    Chromium(Path profile) throws Exception {
        process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        String port = port(profile);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        JsonNode pages =
                JSON.readTree(client.send(list, BodyHandlers.ofString()).body());
        String address = "";
        for (JsonNode one : pages) {
            address = one.path("type").asText().equals("page")
                    ? one.path("webSocketDebuggerUrl").asText()
                    : address;
        }
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .get(PATIENCE, TimeUnit.SECONDS);
    }

    private String port(Path profile) throws Exception {
        Path told = profile.resolve("DevToolsActivePort");
        for (int turn = 0; turn < 600 && process.isAlive(); turn++) {
            if (Files.exists(told) && Files.readAllLines(told).size() > 1) {
                return Files.readAllLines(told).get(0);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IOException("Chromium did not start:\n" + Files.readString(profile.resolve("chromium.log")));
    }

    /** What the method answers; an error it answers with is thrown. */
    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int mine = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(mine, answer);
        ObjectNode message = JSON.createObjectNode().put("id", mine).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).get(PATIENCE, TimeUnit.SECONDS);
        JsonNode answered = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (answered.has("error")) {
            throw new IOException(method + ": " + answered.get("error"));
        }
        return answered.path("result");
    }

    /** What {@code script} is worth in the page; a promise is waited for. */
    JsonNode evaluate(String script) throws Exception {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IOException("in the page: " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** Waits until Chromium has told {@code event} since {@link #takeEvents}. */
    synchronized void await(String event) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (events.stream().noneMatch(one -> one.path("method").asText().equals(event))) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IOException("never told: " + event);
            }
            wait(left);
        }
    }

    private synchronized void told(JsonNode event) {
        events.add(event);
        notifyAll();
    }

    /** What Chromium told since the last call. */
    List<JsonNode> takeEvents() {
        List<JsonNode> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String text) {
            try {
                JsonNode told = JSON.readTree(text);
                CompletableFuture<JsonNode> waiting =
                        asked.remove(told.path("id").asInt());
                if (waiting != null) {
                    waiting.complete(told);
                } else {
                    told(told);
                    goOn(told);
                }
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** A dialog stands in the way of all else until it is closed. */
        private void goOn(JsonNode told) {
            if (told.path("method").asText().equals("Page.javascriptDialogOpening")) {
                socket.sendText(
                        "{\"id\":0,\"method\":\"Page.handleJavaScriptDialog\",\"params\":{\"accept\":false}}", true);
            }
        }
    }
}
