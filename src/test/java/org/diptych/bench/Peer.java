package org.diptych.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

/**
 * What the window is held against: a bare page in a browser, without an editor, into which the same letters are typed at
 * the same place with the same pauses. {@code src/test/scripts/peer.mjs} does that, and needs node and Chromium.
 *
 * @param answer what it found; a text where it found nothing, which says why
 */
record Peer(JsonNode answer) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SCRIPT = List.of("node", "src/test/scripts/peer.mjs");
    private static final long PATIENCE = 10;

    /** Types {@code typed} so many times into {@code body}; the last is measured. */
    static Peer typing(String typed, int rounds, String body) {
        String wanted = System.getProperty("bench.peer", "display");
        if (wanted.equals("false")) {
            return notThere("bench.peer is false");
        }
        Pauses pauses = new Pauses();
        Map<String, ?> task = Map.of(
                "body",
                body,
                "place",
                TypingPlace.in(body),
                "typed",
                typed,
                "rounds",
                rounds,
                "display",
                wanted.equals("display"),
                "pauses",
                DoubleStream.generate(() -> pauses.nextNanoseconds() / 1e6)
                        .limit((long) rounds * typed.length())
                        .toArray());
        return answering(SCRIPT, JSON.valueToTree(task));
    }

    /** What {@code program} says to {@code task}. */
    static Peer answering(List<String> program, JsonNode task) {
        try {
            Path folder = Files.createTempDirectory("diptych-peer");
            return answering(program, Files.writeString(folder.resolve("task.json"), task.toString()));
        } catch (IOException failure) {
            return notThere(failure.getMessage());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return notThere("interrupted");
        }
    }

    private static Peer answering(List<String> program, Path task) throws IOException, InterruptedException {
        Path said = task.resolveSibling("said.json");
        Path complaint = task.resolveSibling("complaint.txt");
        Process process = new ProcessBuilder(program)
                .redirectInput(task.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complaint.toFile())
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return notThere("no answer in " + PATIENCE + " minutes");
        }
        return process.exitValue() == 0
                ? new Peer(JSON.readTree(said.toFile()))
                : notThere(Files.readString(complaint, StandardCharsets.UTF_8).strip());
    }

    private static Peer notThere(String reason) {
        return new Peer(TextNode.valueOf("not there: " + reason));
    }

    /** As members of a JSON object: the page's figures, and which part of its time the window took for 95 of 100 keys. */
    String json(Percentiles keyToPreview) {
        if (answer.isTextual()) {
            return "\"peer\": " + answer;
        }
        Percentiles keyToPage =
                Percentiles.of(StreamSupport.stream(answer.path("keyToPage").spliterator(), false)
                        .mapToLong(key -> Math.round(key.asDouble() * 1e6))
                        .toArray());
        return String.format(
                Locale.ROOT,
                "\"peer\": {\"formulas\": %d, \"keyToPage\": %s},%n  \"ofPeer\": %.2f",
                answer.path("formulas").asInt(),
                keyToPage.json(),
                keyToPreview.p95() / keyToPage.p95());
    }
}
