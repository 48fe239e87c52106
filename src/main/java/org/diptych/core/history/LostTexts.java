package org.diptych.core.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.core.diff.DiffSize;
import org.diptych.core.diff.TextDifference;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.DaysSeen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Texts that no list names, because a list was damaged: those that say what they were kept for go into its list again,
 * the others stay for some weeks of the program's use. Waits for the disk.
 *
 * @param days counts how long a text has had no name
 */
record LostTexts(TextStore texts, DaysSeen days) {
    private static final Logger LOG = LoggerFactory.getLogger(LostTexts.class);
    /** In days of the program's use. */
    private static final int KEPT = 21;

    /**
     * Puts what is lost into the lists it came from, which are written.
     *
     * @param places gives the place of the list of a post
     * @return what is still lost and can be read
     */
    List<TextStore.Kept> restore(List<VersionLog> logs, Places places, Instant now) throws IOException {
        Set<ContentHash> lost = new HashSet<>(texts.names());
        lost.removeAll(SizeLimit.named(logs));
        Map<Path, VersionLog> known = new HashMap<>();
        logs.forEach(log -> known.put(log.place(), log));
        List<TextStore.Kept> found = new ArrayList<>();
        List<TextStore.Kept> nameless = new ArrayList<>();
        for (ContentHash name : Set.copyOf(lost)) {
            Optional<TextStore.Kept> kept = texts.kept(name);
            if (kept.isPresent() && kept.get().post().isPresent()) {
                lost.remove(name);
                found.add(kept.get());
            } else {
                kept.ifPresent(nameless::add);
            }
        }
        for (Map.Entry<Path, List<TextStore.Kept>> list :
                byPlace(found, logs, places).entrySet()) {
            String post = list.getValue().get(0).post().orElseThrow();
            VersionLog log = known.getOrDefault(list.getKey(), new VersionLog(list.getKey(), post, List.of()));
            boolean named = places.of(log.post()).equals(log.place());
            with(named ? log : new VersionLog(log.place(), post, log.versions()), list.getValue())
                    .write();
        }
        try {
            drop(lost, now);
        } catch (IOException failure) {
            LOG.warn("texts without a name stay", failure);
        }
        return nameless;
    }

    /** Where the list of a post is. */
    interface Places {
        Path of(String post);

        /** Whether the post's file is there. */
        boolean isThere(String post);
    }

    /** What was lost by the place of the list it belongs to, each kept for the post of that list where any was. */
    private Map<Path, List<TextStore.Kept>> byPlace(List<TextStore.Kept> found, List<VersionLog> logs, Places places)
            throws IOException {
        Map<Path, List<TextStore.Kept>> lists = new HashMap<>();
        if (found.isEmpty()) {
            return lists;
        }
        Neighbours neighbours = neighbours(found, logs);
        for (TextStore.Kept kept : found) {
            lists.computeIfAbsent(neighbours.placeOf(kept, places), none -> new ArrayList<>())
                    .add(kept);
        }
        lists.forEach((place, list) -> list.sort(Comparator.comparing(
                kept -> !places.of(kept.post().orElseThrow()).equals(place))));
        return lists;
    }

    private Neighbours neighbours(List<TextStore.Kept> found, List<VersionLog> logs) throws IOException {
        Neighbours neighbours = new Neighbours(new HashMap<>(), new HashMap<>(), new HashMap<>());
        found.forEach(neighbours::add);
        for (VersionLog log : logs) {
            for (Version version : log.versions()) {
                texts.kept(version.text())
                        .filter(kept -> kept.post().isPresent())
                        .ifPresent(neighbours::add);
                neighbours
                        .named
                        .computeIfAbsent(version.text(), none -> new HashSet<>())
                        .add(log.place());
            }
        }
        return neighbours;
    }

    /**
     * What came before and after each text. A post that was moved left texts behind that were kept for its old name; what came after
     * them says where it went.
     *
     * @param after by the name of what came before
     * @param before the name of what came before, by name
     * @param named the places of the lists that name a text
     */
    private record Neighbours(
            Map<String, List<TextStore.Kept>> after, Map<String, String> before, Map<ContentHash, Set<Path>> named) {

        private void add(TextStore.Kept kept) {
            before.put(TextStore.name(kept.text()).value(), kept.before());
            after.computeIfAbsent(kept.before(), none -> new ArrayList<>()).add(kept);
        }

        private Path placeOf(TextStore.Kept lost, Places places) {
            Set<ContentHash> seen = new HashSet<>();
            TextStore.Kept newest = lost;
            while (true) {
                String post = newest.post().orElseThrow();
                Path own = places.of(post);
                ContentHash name = TextStore.name(newest.text());
                boolean moved = !places.isThere(post);
                Set<Path> lists = named.getOrDefault(name, Set.of());
                if (lists.contains(own) || !seen.add(name)) {
                    return own;
                } else if (moved && lists.size() == 1) {
                    return lists.iterator().next();
                }
                Optional<TextStore.Kept> next = after.getOrDefault(name.value(), List.of()).stream()
                        .filter(kept -> moved || isOf(post, kept))
                        .min(Comparator.comparing(kept -> !isOf(post, kept)));
                if (next.isEmpty()) {
                    return moved ? listOfBefore(newest, own) : own;
                }
                newest = next.get();
            }
        }

        /** The list that still names the nearest text before {@code lost}. */
        private Path listOfBefore(TextStore.Kept lost, Path none) {
            Set<String> seen = new HashSet<>();
            for (String name = lost.before(); !name.isEmpty() && seen.add(name); name = before.getOrDefault(name, "")) {
                Set<Path> lists = named.getOrDefault(new ContentHash(name), Set.of());
                if (lists.size() == 1) {
                    return lists.iterator().next();
                }
            }
            return none;
        }

        private static boolean isOf(String post, TextStore.Kept kept) {
            return kept.post().orElseThrow().equals(post);
        }
    }

    /** {@code log} with {@code found}, each behind the version it came after or, if that is lost, where its time puts it. */
    private VersionLog with(VersionLog log, List<TextStore.Kept> found) throws IOException {
        List<Version> all = new ArrayList<>(log.versions());
        List<TextStore.Kept> rest = new ArrayList<>(found);
        rest.sort(Comparator.comparing(TextStore.Kept::when));
        while (!rest.isEmpty()) {
            TextStore.Kept next = rest.stream()
                    .filter(kept -> after(kept, all) >= 0)
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            int place = after(next, all);
            add(next, place < 0 ? byTime(next, all) : place, all);
        }
        return log.with(all);
    }

    private void add(TextStore.Kept kept, int place, List<Version> all) throws IOException {
        String before = place == 0 ? "" : texts.get(all.get(place - 1).text()).orElse("");
        DiffSize change = TextDifference.of(before, kept.text()).size();
        all.add(
                place,
                new Version(
                        kept.when(), TextStore.name(kept.text()), kept.text().length(), change));
    }

    /** The place behind the version that {@code kept} came after; -1 if that is not there. */
    private static int after(TextStore.Kept kept, List<Version> all) {
        if (kept.before().isEmpty()) {
            return 0;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).text().value().equals(kept.before())) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int byTime(TextStore.Kept kept, List<Version> all) {
        int place = all.size();
        while (place > 0 && all.get(place - 1).when().isAfter(kept.when())) {
            place--;
        }
        return place;
    }

    private void drop(Set<ContentHash> lost, Instant now) throws IOException {
        Map<String, Integer> seen = days.count(
                lost.stream().map(ContentHash::value).collect(Collectors.toSet()),
                LocalDate.ofInstant(now, ZoneOffset.UTC));
        for (ContentHash name : lost) {
            if (seen.getOrDefault(name.value(), 0) > KEPT) {
                texts.delete(name);
            }
        }
    }
}
