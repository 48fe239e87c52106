package org.diptych.core.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts on how many days of the program's use a thing has been there. Unlike an age by the clock, that is not wrong by a
 * year when the clock is: a jump counts as one day.
 *
 * <p>What it counted lies in a file; where that is damaged, counting begins anew. Not safe for use from several threads at
 * a time; waits for the disk.
 *
 * @param file need not exist
 */
public record DaysSeen(Path file) {

    private record Seen(int days, long last) {}

    /**
     * Counts {@code today} for each of {@code names}, and forgets all others.
     *
     * @return how many days each was seen, at least 1
     */
    public Map<String, Integer> count(Set<String> names, LocalDate today) throws IOException {
        Map<String, Seen> before = read();
        Map<String, Seen> now = new TreeMap<>();
        for (String name : names) {
            Seen seen = before.get(name);
            boolean again = seen != null && seen.last() == today.toEpochDay();
            now.put(name, again ? seen : new Seen(seen == null ? 1 : seen.days() + 1, today.toEpochDay()));
        }
        if (!now.equals(before)) {
            write(now);
        }
        return now.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .days()));
    }

    private Map<String, Seen> read() throws IOException {
        Map<String, Seen> seen = new HashMap<>();
        try {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] words = line.split(" ", 4);
                // A damaged number must not make anything look old.
                if (words.length == 4 && line.equals(line(words[3], words[1], words[2]))) {
                    seen.put(words[3], new Seen(Integer.parseInt(words[1]), Long.parseLong(words[2])));
                }
            });
        } catch (NoSuchFileException first) {
            return seen;
        }
        return seen;
    }

    private static String line(String name, String days, String last) {
        String said = days + " " + last + " " + name;
        return Integer.toHexString(said.hashCode()) + " " + said;
    }

    private void write(Map<String, Seen> seen) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(
                beside,
                seen.entrySet().stream()
                        .map(entry -> line(
                                entry.getKey(),
                                String.valueOf(entry.getValue().days()),
                                String.valueOf(entry.getValue().last())))
                        .toList(),
                StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
