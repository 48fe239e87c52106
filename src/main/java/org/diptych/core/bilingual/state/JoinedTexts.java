package org.diptych.core.bilingual.state;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what agreed from what is cut out of it or joined from it. Used for one state. */
final class JoinedTexts {
    /** Into, and of, how many pairs one may be cut or joined. */
    private static final int MOST = 4;

    private final PairState state;
    /** Of both sides of what agreed: most that could be put together is as long as none of that. */
    private final Set<Long> lengths = new HashSet<>();

    JoinedTexts(PairState state) {
        this.state = state;
        state.agreed()
                .forEach(key ->
                        lengths.add(lengths(key.first().length(), key.second().length())));
    }

    private static long lengths(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    /** How many of {@code keys}, from the first on, say together what agreed; 0 if they do not. */
    int cutInto(List<PairKey> keys) {
        int first = keys.get(0).first().length();
        int second = keys.get(0).second().length();
        for (int end = 1; end < Math.min(keys.size(), MOST); end++) {
            first += keys.get(end).first().length();
            second += keys.get(end).second().length();
            if (lengths.contains(lengths(first, second))
                    && state.agreement(together(keys.subList(0, end + 1))).isPresent()) {
                return end + 1;
            }
        }
        return 0;
    }

    private static PairKey together(List<PairKey> keys) {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (PairKey key : keys) {
            first.append(key.first());
            second.append(key.second());
        }
        return new PairKey(first.toString(), second.toString());
    }

    /** Whether {@code key} says one after another what agreed in several pairs. */
    boolean areJoinedIn(PairKey key) {
        String first = key.first();
        String second = key.second();
        if (state.agreed().isEmpty() && !first.isEmpty()) {
            return false;
        }
        for (int parts = 0; parts < MOST && !first.isEmpty(); parts++) {
            String restFirst = first;
            String restSecond = second;
            Optional<PairKey> part = state.agreed().stream()
                    .filter(agreed -> begins(restFirst, agreed.first()) && begins(restSecond, agreed.second()))
                    .max(Comparator.comparingInt(agreed -> agreed.first().length()));
            if (part.isEmpty()) {
                return false;
            }
            first = first.substring(part.get().first().length());
            second = second.substring(part.get().second().length());
        }
        return first.isEmpty() && second.isEmpty();
    }

    private static boolean begins(String text, String part) {
        return !part.isEmpty() && text.startsWith(part);
    }
}
