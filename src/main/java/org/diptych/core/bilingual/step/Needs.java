package org.diptych.core.bilingual.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.step.Need.Kind;
import org.diptych.core.text.TextRange;

/**
 * Where two bodies need work, in the order of their links. Immutable; nothing is null.
 *
 * @param all one for each link that needs any
 */
public record Needs(List<Need> all) {
    /** Nothing to do. */
    public static final Needs NONE = new Needs(List.of());

    public Needs {
        all = List.copyOf(all);
    }

    /**
     * What there is to do at {@code places}: what one body lacks, unless its author says that it stands {@code alone}, the
     * links that wait, and those at the places, in the file, where {@code drift} was found.
     */
    public static Needs of(
            LinkPlaces places, Collection<Link> waiting, Collection<BodyBlock> alone, List<TextRange> drift) {
        Set<Link> waits = same(waiting);
        Set<BodyBlock> wanted = same(alone);
        Map<Integer, EnumSet<Kind>> found = new TreeMap<>();
        for (int i = 0; i < places.all().size(); i++) {
            Link link = places.all().get(i).link();
            if (link.isGap() && !wanted.contains(block(link))) {
                add(found, i, Kind.MISSING);
            }
            if (waits.contains(link)) {
                add(found, i, Kind.WAITING);
            }
        }
        for (TextRange range : drift) {
            near(places, range.start()).ifPresent(link -> add(found, link, Kind.DRIFT));
        }
        List<Need> needs = new ArrayList<>();
        found.forEach((link, kinds) -> needs.add(new Need(link, kinds)));
        return new Needs(needs);
    }

    private static <T> Set<T> same(Collection<T> things) {
        Set<T> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(things);
        return same;
    }

    private static BodyBlock block(Link link) {
        return (link.first().isEmpty() ? link.second() : link.first()).get(0);
    }

    private static OptionalInt near(LinkPlaces places, int offset) {
        OptionalInt side = places.side(offset);
        if (side.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt at = places.at(offset);
        return at.isPresent() ? at : OptionalInt.of(Math.max(0, places.beginningUpTo(offset, side.getAsInt()) - 1));
    }

    private static void add(Map<Integer, EnumSet<Kind>> found, int link, Kind kind) {
        found.computeIfAbsent(link, none -> EnumSet.noneOf(Kind.class)).add(kind);
    }

    /** What there is to do at link {@code link}. */
    public Optional<Need> at(int link) {
        return all.stream().filter(need -> need.link() == link).findFirst();
    }
}
