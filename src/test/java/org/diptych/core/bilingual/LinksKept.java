package org.diptych.core.bilingual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.post.PostFolder;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextRange;

/**
 * How many links an edit that did not touch their blocks loses, how many would be lost if all were linked anew, and how
 * many are others once the post is opened again, with what was kept of it and without: {@code LinksKept FOLDER [TIMES]
 * [tell]}.
 */
final class LinksKept {
    private final String text;
    private final List<Body> bodies;
    private final Alignment before;
    /** As the post is opened, all that agrees being known. */
    private final LinkedPost opened;

    LinksKept(String text) {
        this.text = text;
        this.bodies = bodies(text);
        this.before = Alignment.of(bodies);
        LinkedPost unknown = LinkedPost.of(bodies, PairState.EMPTY);
        this.opened = LinkedPost.of(bodies, unknown.kept(unknown.waiting().unseen()));
    }

    private static List<Body> bodies(String text) {
        return Body.allOf(Post.parse(text), Dialect.PANDOC);
    }

    int languages() {
        return bodies.size();
    }

    /**
     * What one edit did to links whose blocks it did not touch.
     *
     * @param links how many there are
     * @param lost those that are no longer there
     * @param lostAnew how many are not there if all is linked anew
     * @param lostBack how many of all links are not there once the edit is taken back
     * @param all how many links there are after the edit, gaps among them
     * @param reopened how many of those are others once the post is opened again
     * @param reopenedAnew how many are if nothing was kept of it
     */
    record Outcome(
            LinkEdits.Edit edit,
            int links,
            List<Link> lost,
            int lostAnew,
            int lostBack,
            int all,
            int reopened,
            int reopenedAnew) {}

    /** What an edit of that {@code kind} at a random place does; empty if the post has no place for it. */
    Optional<Outcome> outcome(LinkEdits.Kind kind, Random random) {
        return new LinkEdits(text, bodies, random).edit(kind).map(this::outcome);
    }

    private Outcome outcome(LinkEdits.Edit edit) {
        List<Body> now = bodies(edit.after());
        Alignment after = before.after(now);
        Set<List<List<TextRange>>> kept = places(after);
        Set<List<List<TextRange>>> back = places(after.after(bodies));
        Set<List<List<TextRange>>> all = places(before);
        all.removeAll(back);
        Set<List<List<TextRange>>> anew = places(Alignment.of(now));
        LinkedPost edited = opened.after(now, opened.state());
        Set<List<List<TextRange>>> written = places(edited.alignment());
        Set<List<List<TextRange>>> reopened =
                places(LinkedPost.of(now, edited.kept(List.of())).alignment());
        Map<TextRange, BodyBlock> blocks = new HashMap<>();
        now.forEach(body -> body.blocks().forEach(block -> blocks.put(block.range(), block)));
        List<Link> untouched = before.links().stream()
                .filter(link -> !link.isGap())
                .filter(link -> isUntouched(link.first(), edit, blocks) && isUntouched(link.second(), edit, blocks))
                .toList();
        return new Outcome(
                edit,
                untouched.size(),
                untouched.stream()
                        .filter(link -> !kept.contains(moved(link, edit)))
                        .toList(),
                (int) untouched.stream()
                        .filter(link -> !anew.contains(moved(link, edit)))
                        .count(),
                all.size(),
                written.size(),
                missing(written, reopened),
                missing(kept, anew));
    }

    private static int missing(Set<List<List<TextRange>>> links, Set<List<List<TextRange>>> others) {
        return (int) links.stream().filter(link -> !others.contains(link)).count();
    }

    private static boolean isUntouched(List<BodyBlock> side, LinkEdits.Edit edit, Map<TextRange, BodyBlock> now) {
        for (BodyBlock block : side) {
            Optional<TextRange> place = edit.moved(block.range());
            if (place.isEmpty()
                    || !now.containsKey(place.get())
                    || !now.get(place.get()).reads(block)) {
                return false;
            }
        }
        return true;
    }

    private static Set<List<List<TextRange>>> places(Alignment alignment) {
        Set<List<List<TextRange>>> places = new HashSet<>();
        alignment.links().forEach(link -> places.add(List.of(ranges(link.first()), ranges(link.second()))));
        return places;
    }

    private static List<List<TextRange>> moved(Link link, LinkEdits.Edit edit) {
        return List.of(
                ranges(link.first()).stream()
                        .map(range -> edit.moved(range).orElseThrow())
                        .toList(),
                ranges(link.second()).stream()
                        .map(range -> edit.moved(range).orElseThrow())
                        .toList());
    }

    private static List<TextRange> ranges(List<BodyBlock> blocks) {
        return blocks.stream().map(BodyBlock::range).toList();
    }

    private static void tell(Path file, LinkEdits.Kind kind, Outcome outcome) {
        System.out.printf("%s %s %s%n", file.getFileName(), kind, outcome.edit().about());
        outcome.lost()
                .forEach(link -> System.out.println(
                        "    " + link.first().stream().map(BodyBlock::source).toList() + " = "
                                + link.second().stream().map(BodyBlock::source).toList()));
    }

    public static void main(String[] arguments) throws IOException {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Map<LinkEdits.Kind, long[]> counts = new EnumMap<>(LinkEdits.Kind.class);
        for (Path file : PostFolder.posts(Path.of(arguments[0]))) {
            LinksKept post = new LinksKept(LineEnd.unix(Files.readString(file)));
            if (post.languages() < 2) {
                continue;
            }
            for (LinkEdits.Kind kind : LinkEdits.Kind.values()) {
                Random random = new Random(file.getFileName().toString().hashCode() + 31L * kind.ordinal());
                for (int i = 0; i < times; i++) {
                    Optional<Outcome> outcome = post.outcome(kind, random);
                    long[] count = counts.computeIfAbsent(kind, key -> new long[9]);
                    outcome.ifPresent(found -> {
                        count[0]++;
                        count[1] += found.links();
                        count[2] += found.lost().size();
                        count[3] += found.lost().isEmpty() ? 0 : 1;
                        count[4] += found.lostAnew();
                        count[5] += found.lostBack();
                        count[6] += found.all();
                        count[7] += found.reopened();
                        count[8] += found.reopenedAnew();
                    });
                    if (arguments.length > 2
                            && outcome.isPresent()
                            && !outcome.get().lost().isEmpty()) {
                        tell(file, kind, outcome.get());
                    }
                }
            }
        }
        long[] all = new long[9];
        counts.forEach((kind, count) -> {
            tell(kind.name(), count);
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        tell("all", all);
    }

    private static void tell(String name, long[] count) {
        System.out.printf(
                "%-9s %5d edits, of %7d links untouched %4d lost (%.3f %%), by %3d edits; linked anew %d (%.3f %%);"
                        + " %d once it is taken back; of %d links %d others when opened again (%.3f %%),"
                        + " %d with nothing kept%n",
                name,
                count[0],
                count[1],
                count[2],
                100.0 * count[2] / Math.max(1, count[1]),
                count[3],
                count[4],
                100.0 * count[4] / Math.max(1, count[1]),
                count[5],
                count[6],
                count[7],
                100.0 * count[7] / Math.max(1, count[6]),
                count[8]);
    }
}
