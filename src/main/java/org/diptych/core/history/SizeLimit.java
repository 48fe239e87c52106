package org.diptych.core.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.file.ContentHash;

/**
 * Keeps all versions together below a size: those go first after which most others of the same post were saved, and of
 * these the oldest.
 *
 * @param mostBytes what their texts may take
 */
record SizeLimit(TextStore texts, long mostBytes) {

    /** @param later how many versions of the same post came after it */
    private record Ranked(VersionLog log, Version version, int later) {}

    List<VersionLog> apply(List<VersionLog> logs) throws IOException {
        Map<ContentHash, Integer> uses = new HashMap<>();
        long bytes = 0;
        List<Ranked> all = new ArrayList<>();
        for (VersionLog log : logs) {
            int later = log.versions().size();
            for (Version version : log.versions()) {
                all.add(new Ranked(log, version, --later));
                if (uses.merge(version.text(), 1, Integer::sum) == 1) {
                    bytes += texts.size(version.text());
                }
            }
        }
        all.sort(Comparator.comparing(Ranked::later).reversed().thenComparing(ranked -> ranked.version()
                .when()));
        Map<VersionLog, Integer> gone = new HashMap<>();
        for (int i = 0; i < all.size() && bytes > mostBytes; i++) {
            Ranked oldest = all.get(i);
            gone.merge(oldest.log(), 1, Integer::sum);
            if (uses.merge(oldest.version().text(), -1, Integer::sum) == 0) {
                bytes -= texts.size(oldest.version().text());
            }
        }
        return logs.stream().map(log -> without(log, gone.getOrDefault(log, 0))).toList();
    }

    /** The texts that {@code logs} name. */
    static Set<ContentHash> named(List<VersionLog> logs) {
        Set<ContentHash> named = new HashSet<>();
        logs.forEach(log -> log.versions().forEach(version -> named.add(version.text())));
        return named;
    }

    /** The oldest of a post always go before its others. */
    private static VersionLog without(VersionLog log, int oldest) {
        return oldest == 0
                ? log
                : log.with(log.versions().subList(oldest, log.versions().size()));
    }
}
