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
 * Keeps all versions together below a size: the oldest go first, of whichever post.
 *
 * @param mostBytes what their texts may take
 */
record SizeLimit(TextStore texts, long mostBytes) {

    List<VersionLog> apply(List<VersionLog> logs) throws IOException {
        Map<ContentHash, Integer> uses = new HashMap<>();
        long bytes = 0;
        List<Version> all = new ArrayList<>();
        for (VersionLog log : logs) {
            for (Version version : log.versions()) {
                all.add(version);
                if (uses.merge(version.text(), 1, Integer::sum) == 1) {
                    bytes += texts.size(version.text());
                }
            }
        }
        all.sort(Comparator.comparing(Version::when));
        Set<Version> gone = new HashSet<>();
        for (int i = 0; i < all.size() && bytes > mostBytes; i++) {
            Version oldest = all.get(i);
            gone.add(oldest);
            if (uses.merge(oldest.text(), -1, Integer::sum) == 0) {
                bytes -= texts.size(oldest.text());
            }
        }
        return gone.isEmpty()
                ? logs
                : logs.stream().map(log -> without(log, gone)).toList();
    }

    /** The texts that {@code logs} name. */
    static Set<ContentHash> named(List<VersionLog> logs) {
        Set<ContentHash> named = new HashSet<>();
        logs.forEach(log -> log.versions().forEach(version -> named.add(version.text())));
        return named;
    }

    private static VersionLog without(VersionLog log, Set<Version> gone) {
        return log.with(log.versions().stream()
                .filter(version -> !gone.contains(version))
                .toList());
    }
}
