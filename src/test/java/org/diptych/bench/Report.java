package org.diptych.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.diptych.bench.Typist.Keystroke;

/**
 * What the benchmark found, as JSON; durations in milliseconds.
 *
 * @param beside what the program did in the background meanwhile
 */
record Report(Path post, int formulas, String beside, List<Keystroke> first, List<Keystroke> keystrokes) {
    private static final Path STATUS = Path.of("/proc/self/status");

    /** @param peer what the window is held against; asked once the window's own figures are taken */
    String json(long readable, long allFormulas, long holdOpening, long holdTyping, String costs, Supplier<Peer> peer) {
        return """
                {
                  "characters": %d,
                  "formulas": %d,
                  "keys": %d,
                  "beside": "%s",
                  "launchToReadable": %s,
                  "launchToAllFormulas": %s,
                  "keyToText": %s,
                  "keyToGlyph": %s,
                  "keyToPatched": %s,
                  "keyToPreview": %s,
                  "firstKeysToPreview": %s,
                  "longestHoldOpening": %s,
                  "longestHoldTyping": %s,
                  "processorPerKey": %s,
                  "residentMegabytes": %d,
                  "peakResidentMegabytes": %d,
                  %s
                }"""
                .formatted(
                        characters(),
                        formulas,
                        keystrokes.size(),
                        beside,
                        milliseconds(readable),
                        milliseconds(allFormulas),
                        since(keystrokes, key -> key.edited),
                        since(keystrokes, key -> key.glyph),
                        since(keystrokes, key -> key.patched),
                        keyToPreview().json(),
                        since(first, key -> key.page),
                        milliseconds(holdOpening),
                        milliseconds(holdTyping),
                        costs,
                        resident("VmRSS:"),
                        resident("VmHWM:"),
                        peer.get().json(keyToPreview()));
    }

    private Percentiles keyToPreview() {
        return Percentiles.of(
                keystrokes.stream().mapToLong(key -> key.page - key.pressed).toArray());
    }

    private static String since(List<Keystroke> keys, ToLongFunction<Keystroke> event) {
        return Percentiles.of(keys.stream()
                        .mapToLong(key -> event.applyAsLong(key) - key.pressed)
                        .toArray())
                .json();
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e6);
    }

    private int characters() {
        try {
            return Files.readString(post).length();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What Linux says of this process, in megabytes; 0 elsewhere. */
    private static long resident(String name) {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
