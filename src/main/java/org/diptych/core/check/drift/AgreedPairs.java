package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs in which nothing differed the last time, so that they need not be compared again while both sides stay as they
 * are: most pairs of most posts. Confined to one thread at a time.
 */
final class AgreedPairs {
    private Set<Key> before = new HashSet<>();
    private Set<Key> now = new HashSet<>();

    /** Blocks whose facts are the same objects were not read anew. */
    private static final class Key {
        private final List<Object> parts;
        private final int hash;

        Key(Facing pair) {
            parts = new ArrayList<>(pair.saying().size() + pair.answering().size() + 1);
            parts.addAll(pair.saying());
            parts.add(null);
            parts.addAll(pair.answering());
            int sum = 1;
            for (Object part : parts) {
                sum = 31 * sum + System.identityHashCode(part);
            }
            hash = sum;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Key key) || key.parts.size() != parts.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) != key.parts.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    boolean holds(Facing pair) {
        Key key = new Key(pair);
        boolean known = now.contains(key) || before.contains(key);
        if (known) {
            now.add(key);
        }
        return known;
    }

    void add(Facing pair) {
        now.add(new Key(pair));
    }

    /** Forgets what was not asked for since the last time. */
    void forgetTheRest() {
        before = now;
        now = new HashSet<>();
    }
}
