package org.diptych.core.bilingual.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.GivenLinks;
import org.diptych.core.bilingual.GivenLinks.Cross;
import org.diptych.core.bilingual.GivenLinks.Stretch;
import org.diptych.core.text.Halving;

/**
 * Finds in two bodies the blocks of which their author has said something, by what they say. Immutable and safe to share
 * between threads.
 */
public final class AuthorsWord {
    private final BlockTexts texts;
    private final List<Body> bodies;
    private final List<List<BodyBlock>> blocks;
    private final List<List<String>> keys;
    /** By side: where the blocks stand that say something. */
    private final List<Map<String, List<Integer>>> places = List.of(new HashMap<>(), new HashMap<>());

    /** Looks at the first two of {@code bodies}. */
    public AuthorsWord(List<Body> bodies) {
        this(bodies, BlockTexts.NONE);
    }

    private AuthorsWord(List<Body> bodies, BlockTexts before) {
        List<Body> compared = bodies.stream().limit(2).toList();
        this.bodies = compared;
        texts = BlockTexts.of(compared, before);
        blocks = compared.stream().map(Body::blocks).toList();
        keys = blocks.stream().map(this::keys).toList();
        for (int side = 0; side < keys.size(); side++) {
            for (int i = 0; i < keys.get(side).size(); i++) {
                places.get(side)
                        .computeIfAbsent(keys.get(side).get(i), key -> new ArrayList<>(1))
                        .add(i);
            }
        }
    }

    private List<String> keys(List<BodyBlock> blocks) {
        return blocks.stream().map(block -> texts.of(block).key()).toList();
    }

    /** The same for {@code bodies}, which an edit made of these: what the edit left is not read again. */
    AuthorsWord after(List<Body> bodies) {
        return new AuthorsWord(bodies, texts);
    }

    /** What the blocks say. */
    BlockTexts texts() {
        return texts;
    }

    /** What {@code said} means for the blocks as they stand; what is said of blocks that are no more is left out. */
    public GivenLinks links(Collection<Given> said) {
        List<Stretch> together = new ArrayList<>();
        List<Set<Integer>> alone = List.of(new HashSet<>(), new HashSet<>());
        Set<Cross> apart = new HashSet<>();
        for (Given given : said) {
            Optional<int[]> first = find(0, given);
            Optional<int[]> second = find(1, given);
            switch (given.kind()) {
                case TOGETHER -> {
                    if (first.isPresent() && second.isPresent()) {
                        together.add(new Stretch(first.get()[0], first.get()[1], second.get()[0], second.get()[1]));
                    }
                }
                case ALONE -> {
                    first.ifPresent(place -> alone.get(0).add(place[0]));
                    second.ifPresent(place -> alone.get(1).add(place[0]));
                }
                case APART -> {
                    if (first.isPresent() && second.isPresent()) {
                        apart.add(new Cross(first.get()[0], second.get()[0]));
                    }
                }
                case QUIET -> {}
            }
        }
        return new GivenLinks(together, alone.get(0), alone.get(1), apart);
    }

    /**
     * As {@link #links(Collection)}; and pairs that say what they said when they agreed are pairs still, as long as that
     * contradicts nothing the author said. Of those that cross each other, as where one language was reordered, as many
     * count as can.
     */
    GivenLinks links(Collection<Given> said, Collection<Agreement> agreements) {
        GivenLinks links = links(said);
        TreeMap<Integer, Integer> pairs = new TreeMap<>();
        for (Agreement agreement : agreements) {
            List<Integer> first = places.get(0).getOrDefault(agreement.first().key(), List.of());
            List<Integer> second = places.get(1).getOrDefault(agreement.second().key(), List.of());
            // Of several blocks that say the same, what is said tells none.
            if (first.size() == 1 && second.size() == 1 && links.allows(first.get(0), second.get(0))) {
                pairs.put(first.get(0), second.get(0));
            }
        }
        if (pairs.isEmpty()) {
            return links;
        }
        List<Stretch> together = new ArrayList<>(links.together());
        for (int[] pair : straight(pairs)) {
            together.add(new Stretch(pair[0], pair[0] + 1, pair[1], pair[1] + 1));
        }
        return new GivenLinks(together, links.aloneFirst(), links.aloneSecond(), links.apart());
    }

    /** As many of {@code pairs} as grow on both sides. */
    private static List<int[]> straight(TreeMap<Integer, Integer> pairs) {
        int[][] all = pairs.entrySet().stream()
                .map(pair -> new int[] {pair.getKey(), pair.getValue()})
                .toArray(int[][]::new);
        int[] ends = new int[all.length];
        int[] before = new int[all.length];
        int length = 0;
        for (int i = 0; i < all.length; i++) {
            int second = all[i][1];
            int from = Halving.first(length, place -> all[ends[place]][1] >= second);
            before[i] = from == 0 ? -1 : ends[from - 1];
            ends[from] = i;
            length = Math.max(length, from + 1);
        }
        LinkedList<int[]> straight = new LinkedList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            straight.addFirst(all[i]);
        }
        return straight;
    }

    /** Where the blocks stand that say what {@code given} is about; empty if none do, or it is not about this side. */
    private Optional<int[]> find(int side, Given given) {
        Given.Meant meant = given.side(side);
        String wanted = meant.text().key();
        if (wanted.isEmpty() || side >= keys.size()) {
            return Optional.empty();
        }
        List<Integer> whole = places.get(side).getOrDefault(wanted, List.of());
        if (!whole.isEmpty()) {
            int start = whole.get(Math.min(meant.before(), whole.size() - 1));
            return Optional.of(new int[] {start, start + 1});
        }
        List<String> all = keys.get(side);
        for (int start = 0; start < all.size(); start++) {
            int end = start;
            int length = 0;
            while (end < all.size() && !all.get(end).isEmpty() && wanted.startsWith(all.get(end), length)) {
                length += all.get(end++).length();
            }
            if (length == wanted.length()) {
                return Optional.of(new int[] {start, end});
            }
        }
        return Optional.empty();
    }

    /** The author says that {@code blocks} of the one body and {@code others} of the other answer to each other. */
    public Given together(List<BodyBlock> blocks, List<BodyBlock> others) {
        return of(Given.Kind.TOGETHER, blocks, others);
    }

    /** That the two sides of {@code together} agree as they stand. */
    public Agreement agreement(Given together) {
        return new Agreement(together.first().text(), together.second().text(), 1);
    }

    /** The author says that {@code block} of the first (0) or second body stands alone. */
    public Given alone(int side, BodyBlock block) {
        return of(Given.Kind.ALONE, side == 0 ? List.of(block) : List.of(), side == 0 ? List.of() : List.of(block));
    }

    /** The author says that {@code block} and {@code other} do not answer to each other. */
    public Given apart(BodyBlock block, BodyBlock other) {
        return of(Given.Kind.APART, List.of(block), List.of(other));
    }

    private Given of(Given.Kind kind, List<BodyBlock> first, List<BodyBlock> second) {
        return new Given(kind, "", meant(0, first), meant(1, second));
    }

    private Given.Meant meant(int side, List<BodyBlock> meant) {
        return new Given.Meant(SideText.of(meant), before(side, meant));
    }

    /** How many blocks say the same as the one meant, and stand before it. */
    private int before(int side, List<BodyBlock> meant) {
        if (meant.size() != 1) {
            return 0;
        }
        int place = bodies.get(side).place(meant.get(0));
        return place < 0
                ? 0
                : Collections.binarySearch(
                        places.get(side).getOrDefault(keys.get(side).get(place), List.of(place)), place);
    }

    /** What has been said, and {@code more}, in place of what that contradicts. */
    public Set<Given> with(Set<Given> said, Given more) {
        Set<Given> all = new LinkedHashSet<>();
        said.stream().filter(given -> !contradicts(given, more)).forEach(all::add);
        all.add(more);
        return all;
    }

    private boolean contradicts(Given given, Given more) {
        if (given.kind() == Given.Kind.QUIET || given.kind() == Given.Kind.APART && more.kind() == Given.Kind.APART) {
            return false;
        }
        boolean first = share(0, given, more);
        boolean second = share(1, given, more);
        boolean apart = given.kind() == Given.Kind.APART || more.kind() == Given.Kind.APART;
        boolean alone = given.kind() == Given.Kind.ALONE || more.kind() == Given.Kind.ALONE;
        return apart ? !alone && first && second : first || second;
    }

    /** Whether the two are about the same block of a side. */
    private boolean share(int side, Given one, Given other) {
        Optional<int[]> here = find(side, one);
        Optional<int[]> there = find(side, other);
        return here.isPresent()
                && there.isPresent()
                && here.get()[0] < there.get()[1]
                && there.get()[0] < here.get()[1];
    }

    /**
     * What the author has said, of the blocks as {@code now} they stand: a block whose text changed where it stands is
     * still the same.
     */
    public Set<Given> moved(Set<Given> said, AuthorsWord now) {
        if (said.isEmpty() || keys.size() < 2 || now.keys.size() < 2) {
            return said;
        }
        List<Map<Integer, Integer>> mates = List.of(mates(now, 0), mates(now, 1));
        Set<Given> moved = new LinkedHashSet<>();
        for (Given given : said) {
            Optional<List<BodyBlock>> first = moved(0, given, now, mates.get(0));
            Optional<List<BodyBlock>> second = moved(1, given, now, mates.get(1));
            moved.add(
                    given.kind() == Given.Kind.QUIET || first.isEmpty() || second.isEmpty()
                            ? given
                            : now.of(given.kind(), first.get(), second.get()));
        }
        return moved;
    }

    /** The blocks that a side is about, as they stand {@code now}; empty if they cannot be told any more. */
    private Optional<List<BodyBlock>> moved(int side, Given given, AuthorsWord now, Map<Integer, Integer> mates) {
        if (given.side(side).text().isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<int[]> place = find(side, given);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<BodyBlock> moved = new ArrayList<>();
        for (int i = place.get()[0]; i < place.get()[1]; i++) {
            Integer mate = mates.get(i);
            if (mate == null) {
                return Optional.empty();
            }
            moved.add(now.blocks.get(side).get(mate));
        }
        return Optional.of(moved);
    }

    private Map<Integer, Integer> mates(AuthorsWord now, int side) {
        return BlockMates.of(blocks.get(side), keys.get(side), now.blocks.get(side), now.keys.get(side));
    }
}
