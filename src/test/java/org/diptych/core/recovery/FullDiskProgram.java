package org.diptych.core.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * A program of its own that writes ever more into a journal until the disk is full, then on, then frees some space and
 * writes once more. Says how much was kept when the disk was full, and after.
 */
final class FullDiskProgram {
    private static final JournalHead HEAD = new JournalHead(Optional.empty(), "Full");

    private FullDiskProgram() {}

    /** @param arguments the journal, and a file that takes up space */
    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[0]);
        Path ballast = Path.of(arguments[1]);
        try (JournalWriter writer = new JournalWriter(place, Clock.systemUTC())) {
            StringBuilder text = new StringBuilder();
            String written = "";
            int refused = 0;
            for (int i = 0; refused < 3; i++) {
                // Nothing that compresses well.
                text.append(Long.toHexString(i * 0x9E3779B97F4A7C15L).repeat(10))
                        .append('\n');
                try {
                    writer.write(HEAD, text.toString());
                    written = text.toString();
                } catch (IOException full) {
                    refused++;
                    Journal kept = JournalReader.read(place).orElseThrow();
                    System.out.println(kept.text().equals(written) && !kept.damaged() ? "whole" : "broken");
                }
            }
            Files.delete(ballast);
            text.setLength(1000);
            writer.write(HEAD, text.toString());
            System.out.println(
                    JournalReader.read(place).orElseThrow().text().contentEquals(text) ? "again" : "never again");
        }
    }
}
